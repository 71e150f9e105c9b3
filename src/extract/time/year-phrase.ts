/** "đến năm 2030", "vào cuối năm 2025", "hướng tới năm 2045", "đến 2030", "năm 2030": a fragment of patterns on keys. */
export const AT_YEAR = String.raw`(?:(?:(?:hướng )?tới|đến|trong|từ|vào)(?: hết| cuối)? (?:năm )?|năm )\d{4}`;

/** "giai đoạn 2026-2030", "trong giai đoạn 2021 - 2025". */
export const IN_STAGE = String.raw`(?:trong )?giai đoạn \d{4} ?[-–] ?\d{4}`;

/** "quý II đạt 45%", "Đến hết quý II/2025 giải ngân đạt ...", "hết ngày 31/01/2026". */
export const AT_PART = String.raw`(?:(?:đến|trong|vào) )?(?:(?:hết|cuối) )?(?:quí (?:iv|i{1,3}|[1-4])(?: ?\/ ?\d{4}| năm \d{4})?|(?:ngày )?\d{1,2}\/\d{1,2}\/\d{4}|(?<=(?:hết|cuối) )năm(?! \d))`;
