import type { Task } from "../../model/task.ts";

const REPORTING: ReadonlySet<string> = new Set(["báo cáo", "sơ kết", "tổng kết"]);
const MONITORING: ReadonlySet<string> = new Set([
  "theo dõi",
  "đôn đốc",
  "kiểm tra",
  "giám sát",
  "thanh tra",
  "đánh giá",
]);

/** What sort of duty a task is, by its main verb. */
export function kindOf(action: string | null, text: string): Task["kind"] {
  if (action === null) return "task";
  const reports = REPORTING.has(action) || (action === "tổng hợp" && /báo cáo/iu.test(text));
  return reports ? "reporting" : MONITORING.has(action) ? "monitoring" : "task";
}
