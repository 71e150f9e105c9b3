/** A wording with its line breaks and runs of blanks as one blank each, trimmed. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
