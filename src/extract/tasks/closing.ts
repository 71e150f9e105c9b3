const OPENINGS =
  /^(?:trên đây là|trong quá trình (?:tổ chức |triển khai |thực hiện)|quá trình (?:tổ chức|triển khai|thực hiện)|nhận được kế hoạch|yêu cầu (?:các|thủ trưởng|giám đốc|\uE000)|kế hoạch này (?:có hiệu lực|thay thế|được)|\uE000 (?:yêu cầu|đề nghị)|nếu (?:có|phát sinh)|đề nghị (?:các|thủ trưởng|\uE000))/u;
const CARRY_OUT =
  /(?:kế hoạch này|kế hoạch|quyết định này|nội dung trên)[^\uE000]{0,40}[.;]|vướng mắc|phát sinh|\.\/\.$/u;
/** "chịu trách nhiệm thi hành Quyết định này", "căn cứ Quyết định thi hành": the last article of a decision. */
const EXECUTION =
  /(?:chịu trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện) (?:quyết định|nghị quyết|chỉ thị) này|(?:căn cứ|chiếu) quyết định(?: này)? (?:để )?(?:tổ chức )?thi hành)/u;

/** A general duty at the end of a plan, in a masked text: it asks everybody to carry the plan out. */
export function isClosing(text: string, unlabelled: boolean): boolean {
  return EXECUTION.test(text) || (unlabelled && OPENINGS.test(text) && CARRY_OUT.test(text));
}
