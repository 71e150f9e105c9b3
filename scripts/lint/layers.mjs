/**
 * Which part of src/ may import which. Imports go one way:
 *
 *   cli -> extract.ts, extract-text.ts -> read, pipeline.ts -> resolve, extract, outline -> lexicon, document, text -> spans -> model
 *
 * A part is a folder of src/, or a file that stands in src/ itself. Every part may import itself.
 */
export const LAYERS = {
  "version.ts": [],
  "errors.ts": [],
  model: [],
  spans: ["model"],
  text: ["model"],
  document: ["text", "spans", "model"],
  lexicon: ["text", "model"],
  read: ["lexicon", "document", "text", "spans", "model", "errors.ts"],
  outline: ["lexicon", "document", "text", "model"],
  extract: ["outline", "lexicon", "document", "text", "spans", "model"],
  resolve: ["extract", "outline", "lexicon", "document", "text", "spans", "model"],
  "pipeline.ts": [
    "resolve",
    "extract",
    "outline",
    "lexicon",
    "document",
    "text",
    "spans",
    "model",
    "version.ts",
  ],
  coverage: ["extract", "lexicon", "document", "text", "spans", "model"],
  explain: ["pipeline.ts", "extract", "document", "text", "model"],
  "extract-text.ts": ["pipeline.ts", "read", "model"],
  "extract.ts": ["pipeline.ts", "read", "model"],
  "locate.ts": ["spans", "model"],
  "text.ts": ["text"],
  "browser.ts": [
    "extract-text.ts",
    "coverage",
    "explain",
    "locate.ts",
    "document",
    "text",
    "model",
    "errors.ts",
  ],
  "index.ts": ["browser.ts", "extract.ts", "read", "document"],
  cli: [
    "extract.ts",
    "coverage",
    "explain",
    "read",
    "document",
    "text",
    "spans",
    "model",
    "errors.ts",
    "version.ts",
  ],
};

/** The folders of the repository, by path prefix, in which a package may be imported. */
export const WRAPPERS = {
  "@noble/hashes": ["src/extract-text.ts"],
  commander: ["src/cli/"],
  "fast-png": ["src/read/ocr/"],
  "fast-xml-parser": ["src/read/docx/"],
  fflate: ["src/read/docx/"],
  hast: ["src/read/html/"],
  "json-stringify-pretty-compact": ["src/cli/"],
  mdast: ["src/read/markdown/"],
  "pdfjs-dist": ["src/read/pdf/"],
  "rehype-parse": ["src/read/html/"],
  "remark-gfm": ["src/read/markdown/"],
  "remark-parse": ["src/read/markdown/"],
  "tesseract.js": ["src/read/ocr/"],
  "word-extractor": ["src/read/doc/"],
  unified: ["src/read/markdown/", "src/read/html/"],
  zod: ["src/model/"],
};

/** The folders of src/ that may use what only Node has; everything else runs in a browser as well. */
export const NODE_ONLY = ["src/read/", "src/cli/"];

/** Loading zod takes longer than reading a plan: these alone may import more than types from src/model. */
export const SCHEMA_USERS = ["src/model/", "src/browser.ts"];

/** Modules of src/model that hold no schema and so load nothing. */
export const PLAIN_MODEL_FILES = ["src/model/version.ts"];
