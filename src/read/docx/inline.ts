import { chosenBranch } from "./alternate-content.ts";
import type { FieldStack } from "./field-stack.ts";
import { fontNamed } from "./fonts.ts";
import { readRunProperties, type RunProperties } from "./run-properties.ts";
import { symbolCharacter, unknownSymbol } from "./symbol-characters.ts";
import { child, childElements, textOf, valueOf, type XmlElement } from "./xml.ts";

/** Text of one run, on one line. */
export type Piece = { text: string; run: RunProperties; isContents: boolean };

/** What the content of a paragraph is: its lines, and the text boxes anchored in it (each a w:txbxContent). */
export type Inline = { lines: Piece[][]; textBoxes: XmlElement[] };

/** What the inline content of a story refers to. */
export type InlineContext = {
  fields: FieldStack;
  /** The mark of the footnote or endnote that a reference in the text points to. */
  referToNote(reference: XmlElement): string;
  /** Inside a note: its own mark. */
  ownMark: string;
};

/** Deleted and moved-away text, pronunciation guides over the text, and properties: nothing of the text. */
const leftOut = new Set(["w:del", "w:moveFrom", "w:rt", "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:tcPr"]);

/** Reads the content of one paragraph. `propertiesOf` gives the properties of a run by its w:rPr and styles. */
export function readInline(
  paragraph: XmlElement,
  context: InlineContext,
  propertiesOf: (characterStyle: string | null, direct: RunProperties) => RunProperties,
): Inline {
  const lines: Piece[][] = [[]];
  const textBoxes: XmlElement[] = [];
  let run = propertiesOf(null, readRunProperties(null));

  const put = (text: string): void => {
    if (text === "" || run.hidden === true || !context.fields.isPrinted) return;
    lines.at(-1)?.push({ text, run, isContents: context.fields.isContents });
  };

  const breakLine = (): void => {
    if (run.hidden !== true && context.fields.isPrinted) lines.push([]);
  };

  const readRun = (element: XmlElement): void => {
    const rPr = child(element, "w:rPr");
    const outer = run;
    run = propertiesOf(valueOf(rPr, "w:rStyle"), readRunProperties(rPr));
    readChildren(element);
    run = outer;
  };

  const readChildren = (element: XmlElement): void => {
    for (const inner of childElements(element)) read(inner);
  };

  const read = (element: XmlElement): void => {
    if (leftOut.has(element.name)) return;
    switch (element.name) {
      case "w:r":
        return readRun(element);
      case "w:t":
      case "m:t":
        // A line break in the file's own layout is a blank to Word.
        return put(textOf(element).replace(/[\r\n]+/gu, " "));
      case "w:tab":
      case "w:ptab":
        return put("\t");
      case "w:br":
      case "w:cr":
        return breakLine();
      case "w:noBreakHyphen":
        return put("-");
      case "w:sym":
        return put(symbolOf(element));
      case "w:fldChar":
        return context.fields.mark(element);
      case "w:instrText":
        return context.fields.instruct(textOf(element));
      case "w:fldSimple":
        return context.fields.within(element.attributes["w:instr"] ?? "", () => readChildren(element));
      case "w:footnoteReference":
      case "w:endnoteReference":
        return run.hidden === true || !context.fields.isPrinted
          ? undefined
          : put(context.referToNote(element));
      case "w:footnoteRef":
      case "w:endnoteRef":
        return put(context.ownMark);
      case "mc:AlternateContent": {
        const branch = chosenBranch(element);
        return branch === null ? undefined : readChildren(branch);
      }
      case "w:txbxContent":
        textBoxes.push(element);
        return;
      default:
        // Hyperlinks, insertions, content controls, smart tags, drawings: whatever wraps text.
        return readChildren(element);
    }
  };
  readChildren(paragraph);
  return { lines, textBoxes };
}

/** A w:sym names a font and a character of it. */
function symbolOf(element: XmlElement): string {
  const { symbols } = fontNamed(element.attributes["w:font"]);
  const code = Number.parseInt(element.attributes["w:char"] ?? "", 16);
  if (Number.isNaN(code)) return "";
  if (symbols !== null) return symbolCharacter(symbols, code) ?? unknownSymbol;
  return code >= 0xf000 && code <= 0xf0ff ? String.fromCharCode(code - 0xf000) : String.fromCharCode(code);
}
