import type { RawDocument } from "../../document/raw.ts";
import { fileOffsets } from "../origin.ts";
import { BlockReader } from "./block-reader.ts";
import { findContent } from "./content.ts";
import { loadParser } from "./parser.ts";

/**
 * Reads an HTML page: the part of it that holds the document, without the portal around.
 *
 * @throws KehoachError `format.damaged` where elements are nested by thousands
 */
export async function readHtml(source: string): Promise<RawDocument> {
  const parse = await loadParser();
  const root = parse(source);
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
