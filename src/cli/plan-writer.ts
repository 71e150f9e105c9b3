import type { Plan } from "../model/plan.ts";
import type { Output } from "./output.ts";
import { jsonPrinter } from "./print-json.ts";

/** One object, an array of objects, or an object a line (never indented). */
export type Form = "object" | "array" | "lines";

export type PlanWriter = { plan(plan: Plan): Promise<void>; end(): Promise<void> };

/** Writes plans as they come, so that a thousand files need the memory of one. */
export function planWriter(output: Output, { form, pretty }: { form: Form; pretty: boolean }): PlanWriter {
  const printer = jsonPrinter({ pretty: pretty && form !== "lines" });
  let count = 0;
  return {
    async plan(plan) {
      const json = (await printer)(plan);
      if (form === "array") await output.write(`${count === 0 ? "[" : ","}\n${json}`);
      else await output.write(`${json}\n`);
      count += 1;
    },
    async end() {
      if (form === "array") await output.write(count === 0 ? "[]\n" : "\n]\n");
    },
  };
}
