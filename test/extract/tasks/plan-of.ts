import { extractText } from "../../../src/extract-text.ts";
import type { Plan } from "../../../src/model/plan.ts";

/** A plan of UBND tỉnh with these lines as its body. */
export function planOf(...body: string[]): Plan {
  return extractText(
    [
      "ỦY BAN NHÂN DÂN",
      "TỈNH KON TUM",
      "Số: 12/KH-UBND",
      "KẾ HOẠCH",
      "Nâng cao chất lượng y tế cơ sở",
      ...body,
    ].join("\n\n"),
  );
}

/** "lead so-y-te", in the order of the task. */
export function rolesOf(plan: Plan, wording: string): string[] {
  const task = plan.tasks.find(({ text }) => text.startsWith(wording));
  if (task === undefined) throw new Error(`no task begins with "${wording}"`);
  return task.involvements.map(({ role, agency }) => `${role} ${agency}`);
}

/** First words of each task. */
export const openings = ({ tasks }: Plan, words = 3): string[] =>
  tasks.map(({ text }) => text.split(" ").slice(0, words).join(" "));
