import { chosenBranch } from "./alternate-content.ts";
import { childElements, type XmlElement } from "./xml.ts";

/** What must be known of a part before it is read. */
export type Survey = {
  /** Place of every w:p and w:tbl among those of the part, from 0, in the order of the file. */
  indexes: ReadonlyMap<XmlElement, number>;
  trackedChanges: number;
  /** Files of other formats that Word would import here (w:altChunk). */
  embeddedFiles: number;
  /** Field characters that have no partner; a field that never ends would swallow the rest of the document. */
  strayFieldCharacters: ReadonlySet<XmlElement>;
};

const trackedChange = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo"]);

/** Walks through a part once. */
export function surveyPart(root: XmlElement): Survey {
  const indexes = new Map<XmlElement, number>();
  const stray = new Set<XmlElement>();
  const openFields: XmlElement[] = [];
  let paragraphs = 0;
  let tables = 0;
  let trackedChanges = 0;
  let embeddedFiles = 0;

  // `isRead` is false inside what the reader leaves out: deleted runs, the second copy of a text box.
  const walk = (element: XmlElement, isRead: boolean): void => {
    if (element.name === "w:p") indexes.set(element, paragraphs++);
    else if (element.name === "w:tbl") indexes.set(element, tables++);
    else if (trackedChange.has(element.name)) trackedChanges++;
    else if (element.name === "w:altChunk") embeddedFiles++;
    else if (element.name === "w:fldChar" && isRead) matchField(element, openFields, stray);
    const isKept = isRead && element.name !== "w:del" && element.name !== "w:moveFrom";
    const chosen = element.name === "mc:AlternateContent" ? chosenBranch(element) : null;
    for (const inner of childElements(element)) walk(inner, isKept && (chosen === null || inner === chosen));
  };
  walk(root, true);
  for (const begin of openFields) stray.add(begin);
  return { indexes, trackedChanges, embeddedFiles, strayFieldCharacters: stray };
}

function matchField(character: XmlElement, open: XmlElement[], stray: Set<XmlElement>): void {
  const type = character.attributes["w:fldCharType"];
  if (type === "begin") open.push(character);
  else if (type === "end" && open.pop() === undefined) stray.add(character);
}
