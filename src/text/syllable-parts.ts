/**
 * The parts of Vietnamese syllables (chính tả), from which the inventory of `syllables.ts` is made.
 *
 * Rimes are written without tone; the capital is the letter that bears the tone mark.
 */

const list = (parts: string): readonly string[] => parts.split(" ");

/** Before any vowel that does not ask for another spelling. */
export const INITIALS = list("b ch d đ h kh l m n nh p ph r s t th tr v x");

/** The same sounds written in two ways: the first before a, ă, â, o, ô, ơ, u, ư, the second before e, ê, i. */
export const SPLIT_INITIALS = [
  ["c", "k"],
  ["g", "gh"],
  ["ng", "ngh"],
] as const;

/** Rimes that begin with a back vowel. */
export const BACK_RIMES = list(
  "A Ai Am An Ang Anh Ao Au Ay Ăm Ăn Ăng Âm Ân Âng Âu Ây O Oi Om On Ong oOng Ô Ôi Ôm Ôn Ông Ơ Ơi " +
    "Ơm Ơn U Ua Ui Um Un Ung uÔi uÔm uÔn uÔng Ư Ưa Ưi Ưng ưƠi ưƠm ưƠn ưƠng ưƠu Ưu",
);

/** Back rimes closed by p, t, c, ch: they bear only sắc and nặng. */
export const BACK_STOPS = list(
  "Ac Ach Ap At Ăc Ăp Ăt Âc Âp Ât Oc oOc Op Ot Ôc Ôp Ôt Ơp Ơt Uc Up Ut uÔc uÔt Ưc Ưt ưƠc ưƠp ưƠt",
);

/** Rimes that begin with a front vowel. */
export const FRONT_RIMES = list("E Em En Eng Eo Ê Êm Ên Ênh Êu I Ia Im In Inh Iu iÊm iÊn iÊng iÊu");

export const FRONT_STOPS = list("Ec Ep Et Êch Êp Êt Ich Ip It iÊc iÊp iÊt");

/** What follows the glide written o (hoa, khoẻ) or u (huệ, thuý). Open oa, oe, uy may bear the tone on either letter. */
export const GLIDE_RIMES = list(
  "oA oAi oAn oAng oAnh oAo oAy oAm oĂn oĂng oĂm oE oEn oEo oEm uÂn uÂng uÂy uÊ uÊnh uƠ uY uYn " +
    "uYnh uYu uYa uyÊn",
);

export const GLIDE_STOPS = list("oAc oAch oAp oAt oĂc oĂt oEt uÂt uÊch uYch uYt uYp uyÊt");

/** Sounds made with the lips take no glide: "dịch vụ y tế" holds no "vụy". */
export const LIP_INITIALS: ReadonlySet<string> = new Set(list("b m p ph v"));

/** But for a few loans: xe buýt, thùng phuy, vải voan. */
export const LOANS: readonly { initial: string; rime: string; stop: boolean }[] = [
  { initial: "b", rime: "uYt", stop: true },
  { initial: "ph", rime: "uY", stop: false },
  { initial: "v", rime: "oAn", stop: false },
];

/** The glide after q is always u, and the tone never stands on it: quà, quẻ, quỹ, quốc. */
export const QU_RIMES = list(
  "A Ai Am An Ang Anh Ao Au Ay Ăm Ăn Ăng Ân Âng Ây E En Eo Ê Ên Ênh Êu I Inh Ơ Ơn Y Yn Ynh yÊn",
);

export const QU_STOPS = list("Ac Ach Ap At Ăc Ăp Ăt Ât Et Êch Êt Ich It Ôc Ych Yt yÊt");

/** Before i the initial gi is written g: gì, gìn, giếng, giết. */
export const GI_CONTRACTED = list("I In iÊng iÊm iÊn");
export const GI_CONTRACTED_STOPS = list("iÊt iÊc It Ip");

/** Written with y where no initial precedes, and an open y also after h, k, l, m, s, t. */
export const Y_RIMES = list("Y yÊm yÊn yÊng yÊu");
export const Y_STOPS = list("yÊt");
export const Y_INITIALS = list("h k l m s t v");
