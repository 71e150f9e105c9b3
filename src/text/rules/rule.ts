/** One repair of text: where `pattern` matches, `put` is written. */
export type TextRule = {
  /** Kebab-case name, reported with every change. */
  name: string;
  /** Whether it repairs letters, none of which stands in plain text (`isPlainText`), or wordings. */
  on: "letters" | "wordings";
  /** What must be met somewhere for the rule to have any work; cheap, so that clean text is passed over fast. */
  hint: RegExp;
  /** Global pattern. A match for which `put` gives the match itself is no change. */
  pattern: RegExp;
  put: string | ((match: RegExpMatchArray) => string);
};
