const DIGITS = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const satisfies readonly (readonly [string, number])[];

const CANONICAL = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

/** The value of a Roman numeral in its canonical form, 1 to 3999, in capitals or small letters; else null ("IIX", "iV"). */
export function parseRoman(text: string): number | null {
  const capitals = text === text.toLowerCase() ? text.toUpperCase() : text;
  if (capitals === "" || !CANONICAL.test(capitals)) return null;
  let value = 0;
  let rest = capitals;
  for (const [letters, worth] of DIGITS) {
    while (rest.startsWith(letters)) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  }
  return value;
}

/**
 * The Roman numeral of a number from 1 to 3999, in capitals. Others have none and are printed in decimal, as word
 * processors and browsers do in their lists.
 */
export function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return String(value);
  let numeral = "";
  let rest = value;
  for (const [letters, worth] of DIGITS) {
    numeral += letters.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return numeral;
}
