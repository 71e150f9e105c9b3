import type { Plan } from "../src/model/plan.ts";

/** A plan of this text that says nothing about it. */
export function emptyPlan(text = ""): Plan {
  return {
    schemaVersion: "1",
    generator: { name: "eval", version: "0" },
    id: "empty",
    source: {
      name: null,
      format: "text",
      sha256: "0".repeat(64),
      bytes: 0,
      encoding: null,
      pages: null,
      ocr: false,
      map: { kind: "offsets", segments: [] },
    },
    text,
    metadata: {
      documentType: { code: "", name: "" },
      number: null,
      system: "state",
      issuer: null,
      place: null,
      date: null,
      title: "",
      signers: [],
      recipients: [],
      period: null,
      spans: {},
    },
    sections: [],
    references: [],
    objectives: [],
    targets: [],
    deadlines: [],
    agencies: [],
    tasks: [],
    tables: [],
    indicators: [],
    funding: [],
    diagnostics: [],
  };
}
