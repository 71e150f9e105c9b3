import { DEEPEST } from "../limits.ts";

/** An element with its canonical prefix (`w:p`, whatever prefix the file uses), its attributes and its content. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};

export type XmlNode = XmlElement | string;

/**
 * Prefixes by namespace. Word writes these prefixes itself; other writers may choose their own, and the strict
 * variant of the format has namespaces of its own. Package files (relationships, content types) get no prefix.
 */
const prefixByNamespace: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/package/2006/relationships": "",
    "http://schemas.openxmlformats.org/package/2006/content-types": "",
  }),
);

/** Parses one part. Null where it is not well-formed, has a document type declaration, or nests too deeply. */
export type XmlParse = (xml: string) => XmlElement | null;

/** Loads the XML parser. */
export async function loadXmlParser(): Promise<XmlParse> {
  const { XMLParser, XMLValidator } = await import("fast-xml-parser");
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    ignoreDeclaration: true,
    ignorePiTags: true,
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    // Without it character references (`&#7843;`) stay undecoded.
    htmlEntities: true,
    maxNestedTags: DEEPEST.xml,
    // Nothing here asks for the path of a tag; making it costs a string each.
    jPath: false,
  });
  return (xml) => {
    // Parts have no document type declaration (ECMA-376 part 2, 9.1.4): whoever writes one is after entities.
    if (/<!DOCTYPE/iu.test(xml)) return null;
    // The parser alone accepts `<a><b></a>`.
    if (XMLValidator.validate(xml) !== true) return null;
    try {
      const [root] = elements(parser.parse(xml) as OrderedNode[], new Scope());
      return typeof root === "object" ? root : null;
    } catch {
      return null;
    }
  };
}

/** What the parser gives with `preserveOrder`: one key that is the name, attributes beside it under `:@`. */
type OrderedNode = { [name: string]: unknown; "#text"?: string; ":@"?: Record<string, string> };

function elements(nodes: readonly OrderedNode[], scope: Scope): XmlNode[] {
  const result: XmlNode[] = [];
  for (const node of nodes) {
    const text = node["#text"];
    if (text !== undefined) {
      result.push(text);
      continue;
    }
    const own = node[":@"];
    for (const name in node) {
      if (name === ":@") continue;
      const inner = own === undefined ? scope : scope.with(own);
      result.push({
        name: inner.canonical(name),
        attributes: own === undefined ? noAttributes : inner.canonicalAttributes(own),
        children: elements(node[name] as OrderedNode[], inner),
      });
    }
  }
  return result;
}

const noAttributes: Readonly<Record<string, string>> = {};

/** The namespace declarations in force at an element. */
class Scope {
  readonly #prefixes: ReadonlyMap<string, string>;
  readonly #names = new Map<string, string>();

  constructor(prefixes: ReadonlyMap<string, string> = new Map()) {
    this.#prefixes = prefixes;
  }

  with(attributes: Record<string, string>): Scope {
    let prefixes: Map<string, string> | null = null;
    for (const name in attributes) {
      if (!name.startsWith("xmlns")) continue;
      const prefix = name.slice("xmlns:".length);
      prefixes ??= new Map(this.#prefixes);
      prefixes.set(prefix, prefixByNamespace.get(attributes[name] as string) ?? prefix);
    }
    return prefixes === null ? this : new Scope(prefixes);
  }

  canonical(name: string): string {
    let canonical = this.#names.get(name);
    if (canonical === undefined) {
      const colon = name.indexOf(":");
      const prefix = colon === -1 ? "" : name.slice(0, colon);
      const known = this.#prefixes.get(prefix) ?? prefix;
      canonical = known === "" ? name.slice(colon + 1) : `${known}:${name.slice(colon + 1)}`;
      this.#names.set(name, canonical);
    }
    return canonical;
  }

  canonicalAttributes(attributes: Record<string, string>): Record<string, string> {
    const result: Record<string, string> = {};
    // An attribute without a prefix is in no namespace, whatever the default one is.
    for (const name in attributes) {
      result[name.includes(":") ? this.canonical(name) : name] = attributes[name] as string;
    }
    return result;
  }
}

/** The first child element of that name. */
export function child(element: XmlElement | null, name: string): XmlElement | null {
  for (const node of element?.children ?? []) {
    if (typeof node === "object" && node.name === name) return node;
  }
  return null;
}

export function childElements(element: XmlElement | null): XmlElement[] {
  return (element?.children ?? []).filter((node) => typeof node === "object");
}

/** All child elements of that name. */
export function childrenNamed(element: XmlElement | null, name: string): XmlElement[] {
  return childElements(element).filter((node) => node.name === name);
}

/** Text that stands directly in the element. */
export function textOf(element: XmlElement): string {
  return element.children.filter((node) => typeof node === "string").join("");
}

/** `w:val` of the child of that name: `valueOf(pPr, "w:pStyle")`. */
export function valueOf(element: XmlElement | null, name: string): string | null {
  return child(element, name)?.attributes["w:val"] ?? null;
}

/** A whole number in `w:val` of the child of that name. */
export function integerOf(element: XmlElement | null, name: string): number | null {
  const value = Number.parseInt(valueOf(element, name) ?? "", 10);
  return Number.isNaN(value) ? null : value;
}

/** An on/off property: `<w:b/>` is true, `<w:b w:val="0"/>` false, no such child undefined. */
export function switchOf(element: XmlElement | null, name: string): boolean | undefined {
  const property = child(element, name);
  if (property === null) return undefined;
  return !["0", "false", "off"].includes(property.attributes["w:val"] ?? "true");
}
