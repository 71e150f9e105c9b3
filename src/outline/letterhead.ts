/** Quốc hiệu of a state paper, tiêu đề of a Party one (NĐ 30/2020 Phụ lục I, ô 1; HD 36-HD/VPTW). */
const MOTTO = /C[ỘỌ]NG\s+H[OÒ][ÀA]\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u;

export const isLetterheadMotto = ({ text }: { text: string }): boolean => MOTTO.test(text);
