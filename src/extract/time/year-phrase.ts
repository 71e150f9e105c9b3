/** "đến năm 2030", "vào cuối năm 2025", "hướng tới năm 2045", "đến 2030", "năm 2030": a fragment of patterns on keys. */
export const AT_YEAR = String.raw`(?:(?:(?:hướng )?tới|đến|trong|từ|vào)(?: hết| cuối)? (?:năm )?|năm )\d{4}`;

/** "giai đoạn 2026-2030", "trong giai đoạn 2021 - 2025". */
export const IN_STAGE = String.raw`(?:trong )?giai đoạn \d{4} ?[-–] ?\d{4}`;
