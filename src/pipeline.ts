import { bytesToHex } from "@noble/hashes/utils.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type { SourceDocument } from "./document/source-document.ts";
import { readOwnData } from "./extract/metadata/index.ts";
import { extractReferences } from "./extract/references/extract-references.ts";
import { documentTypeByWord } from "./lexicon/document-types.ts";
import type { Plan } from "./model/plan.ts";
import { SCHEMA_VERSION } from "./model/version.ts";
import { outline } from "./outline/index.ts";
import { VERSION } from "./version.ts";

/** The file a document was read from. */
export type FileFacts = { name: string | null; bytes: Uint8Array };

/** Document in, plan out: outline, facts, and what joins them. It never throws on content. */
export function planOf(document: SourceDocument, file: FileFacts): Plan {
  const { text, format, encoding, pages, ocr, map } = document;
  const parts = outline(document);
  const { placeName, ...own } = readOwnData(text, parts);
  const cited = extractReferences(text, {
    ownNumber: own.number?.canonical ?? null,
    ownType: documentTypeByWord(own.documentType.name)?.slug ?? null,
    appendixNotes: parts.appendixNotes,
    headerEnd: parts.typeLine?.span.start ?? 0,
  });
  return {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: "kehoach", version: VERSION },
    id: "x",
    source: {
      name: file.name,
      format,
      sha256: bytesToHex(sha256(file.bytes)),
      bytes: file.bytes.length,
      encoding,
      pages,
      ocr,
      map,
    },
    text,
    metadata: {
      ...own,
      issuer: null,
      place: placeName === null ? null : { raw: placeName, province: null },
      recipients: parts.recipients.map(({ start, end }) => ({
        text: text.slice(start, end),
        agencies: [],
        purpose: null,
      })),
    },
    sections: parts.sections,
    references: cited.references,
    objectives: [],
    targets: [],
    deadlines: [],
    agencies: [],
    tasks: [],
    tables: [],
    indicators: [],
    funding: [],
    diagnostics: [...document.diagnostics, ...parts.diagnostics, ...cited.diagnostics],
  };
}
