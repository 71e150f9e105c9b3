import type { RawDocument } from "../../document/raw.ts";
import { fileOffsets } from "../origin.ts";
import { BlockReader } from "./block-reader.ts";
import { findContent } from "./content.ts";

/** Reads an HTML page: the part of it that holds the document, without the portal around. */
export async function readHtml(source: string): Promise<RawDocument> {
  const [{ unified }, { default: rehypeParse }] = await Promise.all([
    import("unified"),
    import("rehype-parse"),
  ]);
  const root = unified().use(rehypeParse).parse(source);
  return {
    format: "html",
    encoding: null,
    pages: null,
    ocr: false,
    blocks: new BlockReader(source).read(findContent(root)),
    origin: fileOffsets,
    diagnostics: [],
  };
}
