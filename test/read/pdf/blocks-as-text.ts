import { assemble } from "../../../src/read/assemble.ts";
import { readPdf } from "../../../src/read/pdf/index.ts";
import { pdfFile, Typeface, type PdfPageContent } from "../../fixtures/pdf/pdf-file.ts";
import { blockLines } from "../block-lines.ts";
