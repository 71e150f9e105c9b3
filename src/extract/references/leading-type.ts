import { documentTypeByWord } from "../../lexicon/document-types.ts";

/** The slug of the type word that a short name begins with: "Chỉ thị 37" is a "chi-thi", "Đề án" a "de-an". */
export function leadingType(name: string): string | null {
  const words = name.trim().split(/\s+/u);
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const type = documentTypeByWord(words.slice(0, count).join(" "));
    if (type !== null) return type.slug;
  }
  return null;
}
