/** A name that is set in capitals, as running text has it: "ĐÔNG SƠN" is "Đông Sơn". */
export const inTitleCase = (name: string): string =>
  name.toLowerCase().replace(/(?<![\p{sc=Latn}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
