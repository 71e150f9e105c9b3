import type { PDFDocumentLoadingTask } from "pdfjs-dist";

type Library = typeof import("pdfjs-dist/legacy/build/pdf.mjs");
type Worker = typeof import("pdfjs-dist/legacy/build/pdf.worker.mjs");

/** Where every copy of pdf.js in a process leaves its worker, and takes it from. */
const shared = globalThis as { pdfjsWorker?: Worker | undefined };

/**
 * What pdf.js replaces in the whole process for the sake of older engines: on Node 20 `push` and `JSON.parse`, by ones
 * that are many times slower and differ in corner cases alone.
 */
const REPLACED: readonly object[] = [Array.prototype, JSON, Function.prototype];

/** A document that pdf.js has begun to open, and the names of its drawing operators by their numbers. */
export type OpenedPdf = { task: PDFDocumentLoadingTask; names: readonly string[] };

/**
 * Opens a PDF file: parsing alone, no canvas, no network, fonts and character maps from the package. Pictures of more
 * than `maxImageSize` pixels are not unpacked. pdf.js is loaded at the first call.
 */
export async function openPdf(bytes: Uint8Array, maxImageSize: number): Promise<OpenedPdf> {
  const { library, worker } = await (loaded ??= load());
  const source = {
    // pdf.js detaches the buffer it is given.
    data: new Uint8Array(bytes),
    verbosity: library.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    maxImageSize,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    ...(await packageFolders()),
  };
  return { task: withWorker(worker, () => library.getDocument(source)), names: namesOf(library.OPS) };
}

/**
 * In Node all copies of pdf.js share one place for their worker, and each refuses that of another version: a program
 * that has a second copy, by pdf-parse or officeparser say, could open PDF files with the first one only. pdf.js takes
 * the worker before `open` returns.
 */
function withWorker<T>(worker: Worker, open: () => T): T {
  const other = shared.pdfjsWorker;
  shared.pdfjsWorker = worker;
  try {
    return open();
  } finally {
    shared.pdfjsWorker = other;
  }
}

let loaded: Promise<{ library: Library; worker: Worker }> | undefined;

/** Loads pdf.js and leaves the process as it was: built-in functions, console, and the place of the worker. */
async function load(): Promise<{ library: Library; worker: Worker }> {
  const before = REPLACED.map((object) => [object, Object.getOwnPropertyDescriptors(object)] as const);
  const other = shared.pdfjsWorker;
  const { warn } = console;
  // It warns that it has no canvas to draw on, which nobody wants from it here.
  console.warn = (...message: unknown[]) => {
    if (!/^Warning: Cannot (?:load|polyfill|access)/u.test(String(message[0]))) warn(...message);
  };
  try {
    const library = await import("pdfjs-dist/legacy/build/pdf.mjs");
    const worker = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    // The module puts itself there when it is loaded.
    if (shared.pdfjsWorker?.WorkerMessageHandler === worker.WorkerMessageHandler) shared.pdfjsWorker = other;
    return { library, worker };
  } finally {
    console.warn = warn;
    for (const [object, properties] of before) Object.defineProperties(object, properties);
  }
}

async function packageFolders(): Promise<{ standardFontDataUrl: string; cMapUrl: string; cMapPacked: true }> {
  const { fileURLToPath } = await import("node:url");
  const folder = (name: string): string =>
    fileURLToPath(new URL(`../../${name}/`, import.meta.resolve("pdfjs-dist/legacy/build/pdf.mjs")));
  return { standardFontDataUrl: folder("standard_fonts"), cMapUrl: folder("cmaps"), cMapPacked: true };
}

function namesOf(operators: Readonly<Record<string, number>>): string[] {
  const names: string[] = [];
  for (const [name, number] of Object.entries(operators)) names[number] = name;
  return names;
}
