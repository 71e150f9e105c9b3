// oxlint-disable no-underscore-dangle -- names that word-extractor gives
import { KehoachError } from "../../errors.ts";
import { holdTo, type Limits } from "../limits.ts";
import { refuseEndlessChains } from "./ole-guard.ts";
import { viewOf } from "./sprm.ts";

/** A stretch of text and where its characters stand in the stream WordDocument. */
export type TextPiece = { text: string; startCp: number; startFilePos: number; bytesPerCharacter: number };

/** What a Word 97-2003 file holds. */
export type WordFile = {
  pieces: readonly TextPiece[];
  /** Characters of each story, in the order in which they follow each other in the text. */
  stories: {
    body: number;
    footnotes: number;
    headers: number;
    comments: number;
    endnotes: number;
    textBoxes: number;
  };
  /** The stream WordDocument, which begins with the table of contents of the file (FIB). */
  document: DataView;
  /** The stream 0Table or 1Table. */
  table: DataView;
  /** The stream Data, empty where there is none: what is too long for its place elsewhere stands there. */
  data: DataView;
};

const WORD_97 = 0xa5ec;
const WORD_95 = 0xa5dc;
const ENCRYPTED = 0x100;
/** Where the FIB keeps place and length of the table of pieces, by number (MS-DOC 2.5.6). */
const PIECES = 33;

const NO_BYTES: DataView = new DataView(new ArrayBuffer(0));

type ExtractorPiece = { text: string; startCp: number; startFilePos: number; bpc: number };

/**
 * Opens a Word 97-2003 file. word-extractor reads the container and the table of pieces; properties of paragraphs
 * and characters are read here, for it knows neither cells nor numbers.
 *
 * @throws KehoachError `format.damaged`, `format.encrypted`, `format.unsupported`, `input.too-large`
 */
export async function openWordFile(bytes: Uint8Array, limits: Limits): Promise<WordFile> {
  refuseEndlessChains(bytes);
  const [{ default: WordOleExtractor }, { default: BufferReader }] = await Promise.all([
    import("word-extractor/lib/word-ole-extractor.js"),
    import("word-extractor/lib/buffer-reader.js"),
  ]);

  class Extractor extends WordOleExtractor<WordFile> {
    #document = NO_BYTES;
    #table = NO_BYTES;
    #data = NO_BYTES;

    override async extractWordDocument(container: unknown, document: Buffer): Promise<WordFile> {
      refuseUnreadable(document);
      this.#data = toView(await this.streamBuffer(await this.documentStream(container, "Data")));
      return super.extractWordDocument(container, document);
    }

    override writePieces(document: Buffer, table: Buffer): void {
      this.#document = toView(document);
      this.#table = toView(table);
      holdTo(limits, "expandedBytes", bytesOfPieces(this.#document, this.#table), "bytes of its text");
      super.writePieces(document, table);
    }

    override writeBookmarks(): void {}
    override writeCharacterProperties(): void {}
    override writeParagraphProperties(): void {}
    override normalizeHeaders(): void {}

    override buildDocument(): WordFile {
      const { ccpText, ccpFtn, ccpHdd, ccpAtn, ccpEdn, ccpTxbx } = this._boundaries;
      return {
        pieces: this._pieces.map(({ bpc, text, startCp, startFilePos }: ExtractorPiece) => {
          return { text, startCp, startFilePos, bytesPerCharacter: bpc };
        }),
        stories: {
          body: ccpText,
          footnotes: ccpFtn,
          headers: ccpHdd,
          comments: ccpAtn,
          endnotes: ccpEdn,
          textBoxes: ccpTxbx,
        },
        document: this.#document,
        table: this.#table,
        data: this.#data,
      };
    }
  }

  const reader = new BufferReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  try {
    await reader.open();
    return await new Extractor().extract(reader);
  } catch (cause) {
    if (cause instanceof KehoachError) throw cause;
    throw new KehoachError("format.damaged", "The file is a damaged Word 97-2003 document.", { cause });
  }
}

/** Place and length of a structure in the table stream, by its number in the FIB. */
export function placeOf(document: DataView, number: number): { at: number; length: number } {
  const entry = 0x9a + number * 8;
  if (entry + 8 > document.byteLength) return { at: 0, length: 0 };
  return { at: document.getUint32(entry, true), length: document.getUint32(entry + 4, true) };
}

const toView = (buffer: Buffer): DataView =>
  new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);

function refuseUnreadable(document: Buffer): void {
  const magic = document.readUInt16LE(0);
  if (magic === WORD_95)
    throw new KehoachError("format.unsupported", "This is a Word 6 or 95 file; save it as .docx.");
  if (magic === WORD_97 && (document.readUInt16LE(0xa) & ENCRYPTED) !== 0)
    throw new KehoachError("format.encrypted", "The Word file is protected by a password.");
}

/** Bytes of all pieces together: they may overlap, so that a small file holds a text without end. */
function bytesOfPieces(document: DataView, tables: DataView): number {
  const { at, length } = placeOf(document, PIECES);
  const clx = viewOf(tables, at, length);
  let start = 0;
  while (start + 3 <= clx.byteLength && clx.getUint8(start) === 1)
    start += 3 + clx.getUint16(start + 1, true);
  if (start + 5 > clx.byteLength) return 0;
  const pieces = Math.floor((clx.getUint32(start + 1, true) - 4) / 12);
  let total = 0;
  for (let piece = 0; piece < pieces; piece++) {
    const cp = start + 5 + piece * 4;
    if (cp + 8 > clx.byteLength) return Infinity;
    const characters = clx.getUint32(cp + 4, true) - clx.getUint32(cp, true);
    if (characters < 0) return Infinity;
    total += characters * 2;
  }
  return total;
}
