/**
 * Marks by which somebody signs for a body or for its head, as sources of patterns: "TM.", "KT.", "TL.", "TUQ.", "Q." of
 * state papers, "T/M", "K/T", "T/L" of Party ones (NĐ 30/2020 Phụ lục I, ô 7a; HD 36-HD/VPTW).
 */

/** The dot is left out now and then: "TM ỦY BAN NHÂN DÂN", "KT CHỦ TỊCH". */
const BODY_OR_HEAD = String.raw`(?=\s(?:ỦY BAN|UỶ BAN|UBND|BAN |HỘI ĐỒNG|CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|TRƯỞNG|CHÁNH|BÍ THƯ|TỈNH|THÀNH|HUYỆN|ĐẢNG|CHÍNH PHỦ|THỦ TƯỚNG|CỤC TRƯỞNG))`;

/** On behalf of a collective body: "TM. ỦY BAN NHÂN DÂN", "T/M BAN THƯỜNG VỤ". The position stands on the next line. */
export const ON_BEHALF_MARK = String.raw`(?:TM(?:\s?[./]|${BODY_OR_HEAD})|T\s?/\s?M(?!\p{sc=Latn})\.?)`;

/** In place of a head, by order or by authorisation of one: "KT. CHỦ TỊCH", "TL. BỘ TRƯỞNG", "K/T CHÁNH VĂN PHÒNG". */
export const IN_PLACE_MARK = String.raw`(?:Q\s?[./]|(?:KT|TL|TUQ)(?:\s?[./]|${BODY_OR_HEAD})|(?:K\s?/\s?T|T\s?/\s?(?:L|UQ))(?!\p{sc=Latn})\.?)`;

export const AUTHORITY_MARK = `(?:${ON_BEHALF_MARK}|${IN_PLACE_MARK})`;
