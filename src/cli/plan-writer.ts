import type { Plan } from "../model/plan.ts";
import type { Output } from "./output.ts";

/** One object, an array of objects, or an object a line (never indented). */
export type Form = "object" | "array" | "lines";

export type PlanWriter = { plan(plan: Plan): Promise<void>; end(): Promise<void> };

/** Writes plans as they come, so that a thousand files need the memory of one. */
export function planWriter(output: Output, { form, pretty }: { form: Form; pretty: boolean }): PlanWriter {
  const indent = pretty && form !== "lines" ? 2 : 0;
  let count = 0;
  return {
    async plan(plan) {
      const json = JSON.stringify(plan, null, indent);
      if (form === "array") await output.write(`${count === 0 ? "[" : ","}\n${json}`);
      else await output.write(`${json}\n`);
      count += 1;
    },
    async end() {
      if (form === "array") await output.write(count === 0 ? "[]\n" : "\n]\n");
    },
  };
}
