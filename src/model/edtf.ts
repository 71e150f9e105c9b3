import { z } from "zod";

/** An EDTF (ISO 8601-2) date, year, quarter (33..36), half-year (40, 41) or interval, as a string. */
export const Edtf = z
  .string()
  .regex(/^(?:\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:\/(?:\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?))?$/u)
  .meta({
    id: "Edtf",
    description: "EDTF date or interval: 2024-01-26, 2024-05, 2030, 2024-33, 2025/2030, ../2030.",
  });
export type Edtf = z.infer<typeof Edtf>;
