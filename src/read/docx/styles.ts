import {
  noRunProperties,
  overlay,
  readRunProperties,
  toggles,
  type RunProperties,
} from "./run-properties.ts";
import { child, childrenNamed, integerOf, valueOf, type XmlElement } from "./xml.ts";

/** One w:style as it is written, without what it inherits. */
type Style = {
  id: string;
  basedOn: string | null;
  headingLevel: number | null;
  numId: string | null;
  level: number | null;
  run: RunProperties;
};

/** A paragraph style with all it inherits through basedOn. */
export type ParagraphStyle = {
  /** The style and the styles it is based on, nearest first, with the list level each names itself. */
  chain: readonly Pick<Style, "id" | "level">[];
  /** 1..9, null for running text. */
  headingLevel: number | null;
  numId: string | null;
  run: RunProperties;
};

const BODY_TEXT_LEVEL = 9;

/** Word allows about ten styles based one on the other. */
const MOST_BASED_ON = 50;

/** The styles of a document (styles.xml). */
export class StyleSheet {
  readonly #styles = new Map<string, Style>();
  readonly #paragraphStyles = new Map<string | null, ParagraphStyle>();
  readonly #runStyles = new Map<string, RunProperties>();
  readonly #defaultParagraphStyle: string | null = null;
  readonly #defaults: RunProperties;

  constructor(root: XmlElement | null) {
    const defaults = child(child(root, "w:docDefaults"), "w:rPrDefault");
    this.#defaults = readRunProperties(child(defaults, "w:rPr"));
    for (const element of childrenNamed(root, "w:style")) {
      const style = readStyle(element);
      this.#styles.set(style.id, style);
      const { attributes } = element;
      if (
        attributes["w:type"] === "paragraph" &&
        ["1", "true", "on"].includes(attributes["w:default"] ?? "")
      ) {
        this.#defaultParagraphStyle = style.id;
      }
    }
  }

  /** The style of a paragraph by its id; the default paragraph style where it names none. */
  paragraphStyle(id: string | null): ParagraphStyle {
    const known = this.#paragraphStyles.get(id);
    if (known !== undefined) return known;
    const chain = this.#chain(id !== null && this.#styles.has(id) ? id : this.#defaultParagraphStyle);
    const style: ParagraphStyle = {
      chain,
      headingLevel: chain.find((one) => one.headingLevel !== null)?.headingLevel ?? null,
      numId: chain.find((one) => one.numId !== null)?.numId ?? null,
      run: inherited(chain),
    };
    if (style.headingLevel === BODY_TEXT_LEVEL + 1) style.headingLevel = null;
    this.#paragraphStyles.set(id, style);
    return style;
  }

  /** The num that a numbering style (w:numStyleLink) stands for. */
  numberingStyle(id: string): string | null {
    return this.#styles.get(id)?.numId ?? null;
  }

  /**
   * Properties of a run, all inherited ones included. Toggle properties cancel each other where both the
   * paragraph style and the character style set them; the run's own word is final (ECMA-376 part 1, 17.7.3).
   */
  runProperties(
    paragraph: ParagraphStyle,
    characterStyle: string | null,
    direct: RunProperties,
  ): RunProperties {
    return overlay(this.#styledRun(paragraph, characterStyle), direct);
  }

  #styledRun(paragraph: ParagraphStyle, characterStyle: string | null): RunProperties {
    const key = `${paragraph.chain[0]?.id ?? ""}\n${characterStyle ?? ""}`;
    const known = this.#runStyles.get(key);
    if (known !== undefined) return known;
    const character = inherited(this.#chain(characterStyle));
    const styled = overlay(overlay(this.#defaults, paragraph.run), character);
    for (const toggle of toggles) {
      const isSetOnce = (paragraph.run[toggle] ?? false) !== (character[toggle] ?? false);
      styled[toggle] = this.#defaults[toggle] === true || isSetOnce;
    }
    this.#runStyles.set(key, styled);
    return styled;
  }

  #chain(id: string | null): Style[] {
    const chain: Style[] = [];
    const seen = new Set<string>();
    for (let at = id; at !== null && !seen.has(at) && chain.length < MOST_BASED_ON;) {
      seen.add(at);
      const style = this.#styles.get(at);
      if (style === undefined) break;
      chain.push(style);
      at = style.basedOn;
    }
    return chain;
  }
}

function inherited(chain: readonly Style[]): RunProperties {
  return chain.reduceRight((run, style) => overlay(run, style.run), { ...noRunProperties });
}

function readStyle(element: XmlElement): Style {
  const pPr = child(element, "w:pPr");
  const numPr = child(pPr, "w:numPr");
  const outlineLevel = integerOf(pPr, "w:outlineLvl");
  return {
    id: element.attributes["w:styleId"] ?? "",
    basedOn: valueOf(element, "w:basedOn"),
    headingLevel: outlineLevel === null ? headingByName(valueOf(element, "w:name")) : outlineLevel + 1,
    numId: valueOf(numPr, "w:numId"),
    level: integerOf(numPr, "w:ilvl"),
    run: readRunProperties(child(element, "w:rPr")),
  };
}

/** The built-in headings keep their English names in every language of Word; some writers leave out the level. */
function headingByName(name: string | null): number | null {
  const match = /^heading ([1-9])$/iu.exec(name ?? "");
  return match === null ? null : Number(match[1]);
}
