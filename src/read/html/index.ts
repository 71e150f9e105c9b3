import type { Root } from "hast";
import type { RawDocument } from "../../document/raw.ts";
import { KehoachError } from "../../errors.ts";
import { fileOffsets } from "../origin.ts";
import { BlockReader } from "./block-reader.ts";
import { findContent } from "./content.ts";

/**
 * Reads an HTML page: the part of it that holds the document, without the portal around.
 *
 * @throws KehoachError `format.damaged` where elements are nested by thousands
 */
export async function readHtml(source: string): Promise<RawDocument> {
  const [{ unified }, { default: rehypeParse }] = await Promise.all([
    import("unified"),
    import("rehype-parse"),
  ]);
  const root = parse(() => unified().use(rehypeParse).parse(source));
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

/** The parser works by recursion, and ends with a RangeError on pages made to break it. */
function parse(run: () => Root): Root {
  try {
    return run();
  } catch (cause) {
    throw new KehoachError("format.damaged", "The elements of this page are nested too deep.", { cause });
  }
}
