import type { Nodes } from "hast";
import { childrenOf, isElement, isLeftOut } from "./elements.ts";

/** What a plan begins and ends with; the element that holds all of it that the page has holds the plan. */
const MARKS = [
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM/u,
  /(?<!\p{L})(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|NGHỊ QUYẾT|CHỈ THỊ|PHƯƠNG ÁN|ĐỀ ÁN|HƯỚNG DẪN)(?!\p{L})/u,
  /Nơi nhận\s*:/u,
  /\.\/\./u,
] as const;

/** Part of the page's text that the content has at least, where nothing but its bulk tells it. */
const BULK = 0.7;

type Facts = { length: number; marks: number };

/** Tables, lists and their parts: read by what they hold alone they would lose their cells and markers. */
const STRUCTURES: ReadonlySet<string> = new Set([
  "ol",
  "ul",
  "li",
  "table",
  "thead",
  "tbody",
  "tfoot",
  "tr",
  "td",
  "th",
]);

/**
 * Finds the smallest element that holds the document. Old portals lay the page out as a table, the document in one
 * of its cells; a page without the marks of a plan may be one table of data, which stays whole.
 */
export function findContent(root: Nodes): Nodes {
  const facts = new Map<Nodes, Facts>();
  const all = survey(root, facts);
  const isMarked = bitCount(all.marks) >= 2;
  const holdsAll = (node: Nodes): boolean => {
    const found = facts.get(node);
    if (found === undefined || !isElement(node)) return false;
    return isMarked ? found.marks === all.marks : found.length >= all.length * BULK && found.length > 0;
  };
  const mayBe = (node: Nodes): boolean =>
    isElement(node) && (!STRUCTURES.has(node.tagName) || (isMarked && node.tagName === "td"));
  let content = root;
  for (let node: Nodes | undefined = root; node !== undefined; node = childrenOf(node).find(holdsAll)) {
    if (mayBe(node)) content = node;
  }
  return content;
}

function survey(root: Nodes, facts: Map<Nodes, Facts>): Facts {
  const text = new Map<Nodes, string>();
  // Children before parents, without recursion: pages may be nested deeper than the stack.
  for (const node of postOrder(root)) {
    let length = 0;
    let marks = 0;
    let own = node.type === "text" ? node.value : "";
    for (const child of childrenOf(node)) {
      const found = facts.get(child);
      length += found?.length ?? 0;
      marks |= found?.marks ?? 0;
      own += text.get(child) ?? "";
    }
    if (node.type === "text") length = node.value.trim().length;
    // A mark may be parted by inline elements; longer texts are no lines any more.
    const line = own.replace(/\s+/gu, " ");
    MARKS.forEach((mark, index) => {
      if (line !== "" && mark.test(line)) marks |= 1 << index;
    });
    if (line.length <= 200) text.set(node, line);
    facts.set(node, { length, marks });
  }
  return facts.get(root) ?? { length: 0, marks: 0 };
}

function postOrder(root: Nodes): Nodes[] {
  const order: Nodes[] = [];
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isLeftOut(node)) continue;
    order.push(node);
    for (const child of childrenOf(node)) stack.push(child);
  }
  return order.reverse();
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
