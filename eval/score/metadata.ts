import { findProvince } from "../../src/lexicon/provinces/index.ts";
import { compareExact, compareText } from "../compare.ts";
import { emptyScore, recordAttribute, type Comparison, type FieldScore } from "../field-score.ts";
import { keyOf } from "../text-key.ts";
import type { Judged } from "./judged.ts";

/** Header, title and sign-off: each field right or wrong. Codes, numbers and dates exactly, texts by key. */
export function scoreMetadata({ plan: { metadata: got }, gold: { metadata: expected } }: Judged): FieldScore {
  const comparisons: Record<string, Comparison> = {
    documentType: compareExact(expected.documentType, got.documentType.code),
    number: compareExact(expected.number, got.number?.canonical ?? null),
    serial: compareExact(expected.serial, got.number?.serial ?? null),
    symbol: compareExact(expected.symbol, got.number?.symbol ?? null),
    system: compareExact(expected.system, got.system),
    issuer: compareText(expected.issuer, got.issuer?.name ?? null),
    province: compareProvince(expected.province, got.place?.province ?? null),
    date: compareExact(expected.date, got.date),
    title: compareText(expected.title, got.title),
    signers: compareSigners(expected.signers, got.signers),
    period: compareExact(expected.period, got.period),
  };
  const score = emptyScore();
  for (const [name, comparison] of Object.entries(comparisons)) {
    recordAttribute(score, name, "the document", comparison);
  }
  return score;
}

/** The gold names the province, the output gives its id; the registry says which id a name has. */
function compareProvince(expected: string | null, got: string | null): Comparison {
  const id = expected === null ? null : (findProvince(expected)?.id ?? "(no province of this name)");
  return { expected: String(expected), got: String(got), same: id === got };
}

type GoldSigner = Judged["gold"]["metadata"]["signers"][number];
type Signer = Judged["plan"]["metadata"]["signers"][number];

/** All of them, in order; the TM. line only where the gold gives it. */
function compareSigners(expected: readonly GoldSigner[], got: readonly Signer[]): Comparison {
  const line = (signer: GoldSigner | Signer, mandate: boolean) =>
    [signer.name, signer.position, signer.authority, mandate ? signer.onBehalfOf : null]
      .map((part) => part ?? "–")
      .join(", ");
  const expectedLines = expected.map((signer) => line(signer, signer.onBehalfOf !== undefined));
  const gotLines = got.map((signer, at) => line(signer, expected[at]?.onBehalfOf !== undefined));
  const same =
    expectedLines.length === gotLines.length &&
    expectedLines.every((text, at) => keyOf(text) === keyOf(gotLines[at] ?? ""));
  return { expected: expectedLines.join("; "), got: gotLines.join("; "), same };
}
