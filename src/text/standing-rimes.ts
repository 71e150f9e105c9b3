/**
 * Words that begin with their vowel and may stand in the prose of a plan, with tones in the old style. A legal rime
 * that is not among them ("ỉnh", "ệm", "ồng") does not stand alone in print: it is the rest of a syllable that was split.
 */
export const STANDING_RIMES: ReadonlySet<string> = new Set(
  (
    "a á à ả ác ách ai ái ải am án an áng ang anh ánh ảnh ao áo ảo áp át " +
    "ăn ắt âm ấm ẩm ân ấn ẩn ấp ập âu ấu ẩu ấy " +
    "e em én eo éo ép ê ế ếch êm i ì ỉ ích im in ít yên yến yêu yếu yếm y ý ỷ " +
    "o óc oi ong ô ổ ốc ôi ổi ôm ốm ôn ổn ông ống ốp ơ ở ơi ơn oan oán oai oanh " +
    "u ú úc ung ủng úng út ùn uẩn uế uy úy ủy uyên uyển uốn uống ư ưa ứ ức ưng ứng ưu ước ươm ươn ương ướt ướp"
  ).split(" "),
);
