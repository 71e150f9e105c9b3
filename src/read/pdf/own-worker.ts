import type { PDFDocumentLoadingTask } from "pdfjs-dist";

type Worker = { WorkerMessageHandler: unknown };

/** Where every copy of pdf.js in a process leaves its worker, and takes it from. */
const shared = globalThis as { pdfjsWorker?: Worker | undefined };

let worker: Promise<Worker> | undefined;

/**
 * Opens a document with the worker that belongs to our pdf.js. In Node all copies of pdf.js share one global place for
 * it and refuse a worker of another version: a program that has a second copy, by pdf-parse or officeparser say, could
 * open PDF files with the first one only. What stood in that place stands there again afterwards.
 */
export async function withOwnWorker(open: () => PDFDocumentLoadingTask): Promise<PDFDocumentLoadingTask> {
  const own = await (worker ??= loadWorker());
  const other = shared.pdfjsWorker;
  shared.pdfjsWorker = own;
  try {
    // pdf.js takes the worker before this returns.
    return open();
  } finally {
    shared.pdfjsWorker = other;
  }
}

/** The module puts itself in the shared place when it is loaded. */
async function loadWorker(): Promise<Worker> {
  const other = shared.pdfjsWorker;
  const own: Worker = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  if (shared.pdfjsWorker?.WorkerMessageHandler === own.WorkerMessageHandler) shared.pdfjsWorker = other;
  return own;
}
