import type { ReferenceRelation } from "../../model/reference.ts";
import { opensItem, readLeadIn } from "./context.ts";
import type { ScannedText } from "./scanned-text.ts";

/**
 * Lists of documents, one a line, whose word stands above them or in the first of them alone: "Căn cứ:" / "- Luật Đầu
 * tư công;", "Căn cứ Luật Hợp tác xã;" / "Nghị định số 113/2024/NĐ-CP;".
 */
export class CitationLists {
  readonly #scanned: ScannedText;
  /** By the start of a line, the relation of the first document that it cites. */
  readonly #relations = new Map<number, ReferenceRelation>();

  constructor(scanned: ScannedText) {
    this.#scanned = scanned;
  }

  /** The relation of a citation behind `head` on its line, `own` by what its own line says. */
  relationAt(lineStart: number, head: string, own: ReferenceRelation): ReferenceRelation {
    const relation = own === "mention" && opensItem(head) ? this.#above(lineStart) : own;
    if (!this.#relations.has(lineStart)) this.#relations.set(lineStart, relation);
    return relation;
  }

  #above(lineStart: number): ReferenceRelation {
    if (lineStart === 0) return "mention";
    const start = this.#scanned.lineStart(lineStart - 1);
    const line = this.#scanned.lower.slice(start, lineStart).trimEnd();
    const listed = /[;,]$/u.test(line) ? this.#relations.get(start) : undefined;
    return listed ?? readLeadIn(line);
  }
}
