import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";

export type Pattern = { source: string; flags: string; place: string };

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Files that do something when they are loaded. */
const NOT_LOADED = new Set(["src/cli/main.ts"]);

/** Every pattern of src/: the literals, and what modules compose with `new RegExp` when they are loaded or `run`. */
export async function collectPatterns(run: () => Promise<unknown>): Promise<Pattern[]> {
  const entries = await readdir(path.join(ROOT, "src"), { recursive: true });
  const files = entries.filter((file) => file.endsWith(".ts")).map((file) => path.posix.join("src", file));
  const patterns = new Map<string, Pattern>();
  const add = (pattern: Pattern): void => {
    const key = `/${pattern.source}/${pattern.flags}`;
    if (!patterns.has(key)) patterns.set(key, pattern);
  };

  const restore = watchConstructor(add);
  for (const file of files.sort()) {
    literalsOf(file, await readFile(path.join(ROOT, file), "utf8")).forEach(add);
    if (!NOT_LOADED.has(file)) await import(pathToFileURL(path.join(ROOT, file)).href);
  }
  await run();
  restore();
  return [...patterns.values()];
}

function literalsOf(file: string, code: string): Pattern[] {
  const found: Pattern[] = [];
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      found.push({
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
        place: `${file}:${line}`,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Reports each `new RegExp` called from src/ until the returned function is called. */
function watchConstructor(add: (pattern: Pattern) => void): () => void {
  const Original = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    // The line below the traps is the caller; patterns of dependencies are theirs to answer for.
    const caller = new Error().stack
      ?.split("\n")
      .find((line) => line.includes("/src/") || line.includes("node_modules"));
    const place = caller?.match(/(src\/[^:)]+:\d+)/u)?.[1];
    if (place !== undefined && !caller?.includes("node_modules"))
      add({ source: made.source, flags: made.flags, place });
    return made;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args: ConstructorParameters<typeof RegExp>) => note(new target(...args)),
    apply: (target, _self, args: Parameters<typeof RegExp>) => note(target(...args)),
  });
  return () => {
    globalThis.RegExp = Original;
  };
}
