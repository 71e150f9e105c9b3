import { noRunProperties, type RunProperties } from "../docx/run-properties.ts";
import { characterFormat, paragraphFormat, plainFormat, type ParagraphFormat } from "./properties.ts";
import { viewOf } from "./sprm.ts";

export type ParagraphStyle = { paragraph: ParagraphFormat; run: RunProperties };

export const noStyle: ParagraphStyle = { paragraph: plainFormat, run: noRunProperties };

const PARAGRAPH_STYLE = 1;
const NO_BASE = 0xfff;
/** Styles 1 to 9 are the headings in every file (MS-DOC 2.9.271). */
const HEADINGS = 9;
const MOST_STYLES = 4095;

/** A definition as it stands in the file. */
type Definition = { kind: number; base: number; paragraph: DataView; run: DataView };

/** The paragraph styles, by their number in the file (STSH, MS-DOC 2.9.271). */
export function readStyles(
  bytes: DataView,
  fontName: (number: number) => string | undefined,
): ParagraphStyle[] {
  const definitions = readDefinitions(bytes);
  const styles: (ParagraphStyle | undefined)[] = [];
  const resolve = (number: number, depth: number): ParagraphStyle => {
    const known = styles[number];
    if (known !== undefined) return known;
    const definition = definitions[number];
    // Styles based on each other in a circle end here.
    if (definition?.kind !== PARAGRAPH_STYLE || depth > definitions.length) return noStyle;
    const base = definition.base === NO_BASE ? noStyle : resolve(definition.base, depth + 1);
    const { isDeleted: _, symbol: __, ...run } = characterFormat(definition.run, fontName, base.run);
    const paragraph = paragraphFormat(definition.paragraph, base.paragraph);
    if (number >= 1 && number <= HEADINGS) paragraph.outline ??= number - 1;
    return (styles[number] = { paragraph, run });
  };
  return definitions.map((_, number) => resolve(number, 0));
}

function readDefinitions(bytes: DataView): (Definition | null)[] {
  if (bytes.byteLength < 6) return [];
  const headerBytes = bytes.getUint16(0, true);
  const count = Math.min(bytes.getUint16(2, true), MOST_STYLES);
  const baseBytes = bytes.getUint16(4, true);
  const definitions: (Definition | null)[] = [];
  for (let at = 2 + headerBytes; definitions.length < count && at + 2 <= bytes.byteLength;) {
    const length = bytes.getUint16(at, true);
    definitions.push(definitionIn(viewOf(bytes, at + 2, length), baseBytes));
    at += 2 + length;
  }
  return definitions;
}

function definitionIn(style: DataView, baseBytes: number): Definition | null {
  if (style.byteLength < baseBytes + 2 || baseBytes < 6) return null;
  const kindAndBase = style.getUint16(2, true);
  const nameLength = style.getUint16(baseBytes, true);
  let at = baseBytes + 2 + (nameLength + 1) * 2;
  const next = (): DataView => {
    if (at + 2 > style.byteLength) return viewOf(style, 0, 0);
    const part = viewOf(style, at + 2, style.getUint16(at, true));
    at += 2 + part.byteLength;
    at += at % 2;
    return part;
  };
  const [paragraph, run] = [next(), next()];
  return {
    kind: kindAndBase & 0xf,
    base: kindAndBase >> 4,
    // The changes of a paragraph style stand behind its own number.
    paragraph: viewOf(paragraph, 2, paragraph.byteLength - 2),
    run,
  };
}
