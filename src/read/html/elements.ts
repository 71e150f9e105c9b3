import type { Element, Nodes, Parents } from "hast";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Parts of a page that hold no text of a document. */
const NO_CONTENT = words(
  "head script style noscript template nav aside footer form button select option input textarea iframe object svg canvas audio video dialog menu",
);

/** Elements that end the line before and after them. */
const BLOCKS = words(
  "address article blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody td tfoot th thead tr ul caption",
);

export const isElement = (node: Nodes): node is Element => node.type === "element";
export const isBlock = (node: Nodes): boolean => isElement(node) && BLOCKS.has(node.tagName);
export const childrenOf = (node: Nodes): Nodes[] =>
  "children" in node ? ((node as Parents).children as Nodes[]) : [];

/** Left out of the document: boilerplate, and what the page does not show. */
export function isLeftOut(node: Nodes): boolean {
  if (!isElement(node)) return node.type === "comment" || node.type === "doctype";
  return (
    NO_CONTENT.has(node.tagName) ||
    node.properties["hidden"] === true ||
    /display\s*:\s*none/iu.test(styleOf(node))
  );
}

export const isBold = (element: Element): boolean =>
  element.tagName === "b" ||
  element.tagName === "strong" ||
  element.tagName === "th" ||
  /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(styleOf(element));

function styleOf(element: Element): string {
  const style = element.properties["style"];
  return typeof style === "string" ? style : "";
}

/** Numeric attribute (colspan, start), or 1. */
export function numberOf(element: Element, property: string, most: number): number {
  const value = Number(element.properties[property]);
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : 1;
}
