const WIDTH = 80;
const LINES_OF_A_PAGE = 42;

/** A canonical text as one copies it from the pages of a file: broken at a width, cells one a line, pages numbered. */
export function copied(text: string): string {
  const lines = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap(broken);
  return lines
    .flatMap((line, index) => {
      const isBreak = index > 0 && index % LINES_OF_A_PAGE === 0;
      return isBreak ? ["", String(index / LINES_OF_A_PAGE + 1), "", line] : [line];
    })
    .join("\n");
}

function broken(paragraph: string): string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
