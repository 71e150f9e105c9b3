/** Whether a line is set in capitals; "5G, IoT TRONG CÁC KHU" still counts as such. */
export function isMostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{sc=Latn}/gu) ?? [];
  const upper = text.match(/\p{Lu}/gu) ?? [];
  return letters.length > 1 && upper.length >= letters.length * 0.85;
}

export const wordCount = (text: string): number => text.match(/[\p{sc=Latn}\d]+/gu)?.length ?? 0;
