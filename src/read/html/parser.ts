import type { Root } from "hast";
import { KehoachError } from "../../errors.ts";

/**
 * Loads the parser of HTML.
 *
 * @returns it; it throws KehoachError `format.damaged` where elements are nested by thousands
 */
export async function loadParser({ fragment = false } = {}): Promise<(source: string) => Root> {
  const [{ unified }, { default: rehypeParse }] = await Promise.all([
    import("unified"),
    import("rehype-parse"),
  ]);
  const parser = unified().use(rehypeParse, { fragment }).freeze();
  return (source) => {
    try {
      return parser.parse(source);
    } catch (cause) {
      // The parser works by recursion, and ends with a RangeError on pages made to break it.
      throw new KehoachError("format.damaged", "The elements of this page are nested too deep.", { cause });
    }
  };
}
