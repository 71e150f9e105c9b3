import type { RawBlock } from "../../document/raw.ts";
import { BlockReader } from "./block-reader.ts";
import { loadParser } from "./parser.ts";

/** Reads a piece of HTML that stands at `offset` of the file. */
export type FragmentReader = (html: string, offset: number) => RawBlock[];

export async function loadFragmentReader(): Promise<FragmentReader> {
  const parse = await loadParser({ fragment: true });
  return (html, offset) => new BlockReader(html, offset).read(parse(html));
}
