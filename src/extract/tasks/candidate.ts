import type { Draft } from "./draft.ts";
import type { Said } from "./said.ts";

/** A passage with the draft made of it; the drafts of parents wait until a note asks for them. */
export type Candidate = { said: Said; draft: Draft };

/** It says itself who is to do it. */
export function namesDoer({ draft }: Candidate): boolean {
  return (
    draft.roles.some(({ role, basis }) => role === "lead" && basis === "sentence") ||
    draft.roles.some(({ role, rule }) => role === "support" && rule.startsWith("doer."))
  );
}

/** "100% số người hưởng trợ cấp ... được rà soát": a target among tasks. */
export const isTarget = ({ masked, isDeed }: Said): boolean =>
  !isDeed &&
  /^(?:đến (?:hết |cuối )?năm \d{4}[,:]? )?(?:phấn đấu )?(?:có )?(?:ít nhất |tối thiểu |trên |từ |đạt |khoảng )*\d+(?:[.,]\d+)? ?%/u.test(
    masked.text,
  );

/** "- Hệ thống giám sát, điều hành giao thông thông minh." */
export const areNames = (items: readonly Said[]): boolean =>
  items.every(({ isDeed }) => !isDeed) &&
  items.filter(({ span }) => span.end - span.start < 120).length * 2 >= items.length;
