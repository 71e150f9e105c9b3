import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { SourceDocument } from "./document/source-document.ts";
import { extractAgencies } from "./extract/agencies/index.ts";
import { readMetadata, readOwnData } from "./extract/metadata/index.ts";
import { extractReferences } from "./extract/references/extract-references.ts";
import type { Plan } from "./model/plan.ts";
import { SCHEMA_VERSION } from "./model/version.ts";
import { outline } from "./outline/index.ts";
import { planId } from "./resolve/plan-id.ts";
import { VERSION } from "./version.ts";

/** The file a document was read from. */
export type FileFacts = { name: string | null; bytes: Uint8Array };

/** Document in, plan out: outline, then facts, then what joins them. It never throws on content. */
export function planOf(document: SourceDocument, file: FileFacts): Plan {
  const { text, format, encoding, pages, ocr, map } = document;
  const parts = outline(document);
  const own = readOwnData(text, parts);
  const {
    references,
    mentions: cited,
    diagnostics,
  } = extractReferences(text, {
    ownNumber: own.number?.canonical ?? null,
    ownType: own.typeSlug,
    appendixNotes: parts.appendixNotes,
    headerEnd: parts.typeLine?.span.start ?? 0,
  });
  const { agencies, mentions: named } = extractAgencies(text, {
    date: own.date,
    province: own.province?.id ?? null,
    exclude: cited.map(({ span }) => span),
  });
  const { metadata, organ } = readMetadata(text, parts, own, named);
  return {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: "kehoach", version: VERSION },
    id: planId(metadata, organ),
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
    metadata,
    sections: parts.sections,
    references,
    objectives: [],
    targets: [],
    deadlines: [],
    agencies,
    tasks: [],
    tables: [],
    indicators: [],
    funding: [],
    diagnostics: [...document.diagnostics, ...parts.diagnostics, ...diagnostics],
  };
}
