import { KehoachError } from "../../errors.ts";
import type { Package } from "./package.ts";
import { childrenNamed, type XmlElement, type XmlParse } from "./xml.ts";

/** One XML part of the package. */
export type Part = { name: string; root: XmlElement };

/** The parts that carry text or say how it is numbered and styled. */
export type Parts = {
  document: Part;
  styles: Part | null;
  numbering: Part | null;
  settings: Part | null;
  footnotes: Part | null;
  endnotes: Part | null;
  /** Headers, then footers, in the order of their relationships. */
  furniture: Part[];
  /** Names of parts that could not be parsed; the document is read without them. */
  damaged: string[];
};

type Relationship = { type: string; target: string };

/**
 * Finds the parts through the relationships, not by their usual names: `word/document.xml` may be called
 * otherwise. Documents, templates and their macro-enabled variants (docx, dotx, docm, dotm) are alike.
 */
export function locateParts(container: Package, parse: XmlParse): Parts {
  const documentName = relationshipsOf("", container, parse).find(
    ({ type }) => type === "officeDocument",
  )?.target;
  const name = documentName ?? "word/document.xml";
  const xml = container.read(name);
  if (xml === null) throw new KehoachError("format.damaged", "The ZIP archive holds no Word document.");
  const root = parse(xml);
  if (root === null) throw new KehoachError("format.damaged", `${name} is no well-formed XML.`);
  if (root.name !== "w:document") {
    throw new KehoachError(
      "format.unsupported",
      `The Office file is no Word document: its root is ${root.name}.`,
    );
  }

  const damaged: string[] = [];
  const open = ({ target }: Relationship): Part[] => {
    const content = container.read(target);
    if (content === null) return [];
    const part = parse(content);
    if (part !== null) return [{ name: target, root: part }];
    damaged.push(target);
    return [];
  };
  const relationships = relationshipsOf(name, container, parse);
  const ofType = (type: string): Part[] => relationships.filter((one) => one.type === type).flatMap(open);
  const first = (type: string): Part | null => ofType(type)[0] ?? null;
  return {
    document: { name, root },
    styles: first("styles"),
    numbering: first("numbering"),
    settings: first("settings"),
    footnotes: first("footnotes"),
    endnotes: first("endnotes"),
    furniture: [...ofType("header"), ...ofType("footer")],
    damaged,
  };
}

/** Relationships of a part ("" is the package itself), their types cut down to the last step of the address. */
function relationshipsOf(partName: string, container: Package, parse: XmlParse): Relationship[] {
  const slash = partName.lastIndexOf("/");
  const folder = partName.slice(0, slash + 1);
  const xml = container.read(`${folder}_rels/${partName.slice(slash + 1)}.rels`);
  const root = xml === null ? null : parse(xml);
  return childrenNamed(root, "Relationship")
    .filter(({ attributes }) => attributes["TargetMode"] !== "External")
    .map(({ attributes }) => ({
      type: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      target: resolveTarget(folder, attributes["Target"] ?? ""),
    }));
}

/** `styles.xml`, `../word/styles.xml` and `/word/styles.xml` are all found from `word/`. */
function resolveTarget(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
