/** The parts of word-extractor 1.0.4 that are used; the package has no types of its own. */
declare module "word-extractor/lib/word-ole-extractor.js" {
  export default class WordOleExtractor<Result> {
    protected _pieces: { text: string; startCp: number; startFilePos: number; bpc: number }[];
    protected _boundaries: Record<"ccpText" | "ccpFtn" | "ccpHdd" | "ccpAtn" | "ccpEdn" | "ccpTxbx", number>;
    extract(reader: unknown): Promise<Result>;
    documentStream(container: unknown, name: string): Promise<unknown>;
    streamBuffer(stream: unknown): Promise<Buffer>;
    extractWordDocument(container: unknown, document: Buffer): Promise<Result>;
    writeBookmarks(document: Buffer, table: Buffer): void;
    writePieces(document: Buffer, table: Buffer): void;
    writeCharacterProperties(document: Buffer, table: Buffer): void;
    writeParagraphProperties(document: Buffer, table: Buffer): void;
    normalizeHeaders(document: Buffer, table: Buffer): void;
    buildDocument(): Result;
  }
}

declare module "word-extractor/lib/buffer-reader.js" {
  export default class BufferReader {
    constructor(buffer: Buffer);
    open(): Promise<void>;
  }
}
