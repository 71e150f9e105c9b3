import type { Diagnostic } from "../../model/diagnostic.ts";
import type { RecognisedWord } from "./ledger.ts";

/** Words that the recognition is less sure of than this are worth a look. */
export const DOUBTFUL = 0.6;
/** Part of the words from which on the whole scan is worth a look. */
const MANY = 0.1;

/** Says of a text that was recognised how sure that is: as a whole, and of each doubtful word. */
export function judgeRecognition(words: readonly RecognisedWord[]): Diagnostic[] {
  if (words.length === 0) return [];
  const doubtful = words.filter(({ confidence }) => confidence < DOUBTFUL);
  return [
    {
      code: "ocr.recognised",
      severity: doubtful.length > words.length * MANY ? "warning" : "info",
      message: `The text was recognised from pictures; of ${words.length} words ${doubtful.length} are doubtful.`,
      span: null,
      hint: "The origin map says of each word how sure its reading is.",
    },
    ...doubtful.map(toDiagnostic),
  ];
}

function toDiagnostic({ source, page, wording, confidence }: RecognisedWord): Diagnostic {
  return {
    code: "ocr.doubtful-word",
    // A figure that is wrong is not seen from its sentence, as a wrong letter is.
    severity: /\d/u.test(wording) ? "warning" : "info",
    message: `"${wording}" on page ${page} may be misread: the recognition is ${Math.round(confidence * 100)} % sure.`,
    span: source,
    hint: "Compare it with the picture; the origin map leads to its place.",
  };
}
