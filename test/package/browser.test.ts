import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Bundles the code for a browser; an import of a Node built-in makes the build fail. `inputs` are what got into it. */
async function bundle(code: string): Promise<{ inputs: string[]; code: string }> {
  const result = await build({
    stdin: { contents: code, resolveDir: ROOT },
    bundle: true,
    format: "esm",
    platform: "browser",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const [output] = Object.values(result.metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { inputs: inputs.map(([path]) => path), code: result.outputFiles[0]?.text ?? "" };
}

test("extractText bundles for a browser, without Node, zod and the parsers of files, and runs there", async () => {
  const { inputs, code } = await bundle(`import { extractText } from "kehoach"; export default extractText;`);
  for (const name of ["node_modules/zod", "fast-xml-parser", "fflate", "rehype", "remark", "commander"]) {
    expect(inputs.filter((input) => input.includes(name))).toEqual([]);
  }
  const { default: extractText } = (await import(
    `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`
  )) as { default: (text: string) => { metadata: { documentType: { code: string } } } };
  expect(extractText("KẾ HOẠCH\nPhát triển y tế năm 2025").metadata.documentType.code).toBe("KH");
});

test("kehoach/text bundles for a browser with nothing but itself", async () => {
  const { inputs } = await bundle(`export * from "kehoach/text";`);
  expect(inputs.filter((input) => !input.startsWith("dist/text") && input !== "<stdin>")).toEqual([]);
});

test("what a page may ask for of the rest: places, coverage, traces, keys", async () => {
  const names = "coverage, explain, extractTextWithTraces, fold, KehoachError, locate, normalize, Plan";
  await expect(bundle(`import { ${names} } from "kehoach"; console.log(${names});`)).resolves.toBeDefined();
});

test("what reads files is told to be missing when a page asks for it", async () => {
  for (const name of ["extract", "read"])
    await expect(bundle(`export { ${name} } from "kehoach";`)).rejects.toThrow(`import "${name}"`);
});

test("a bundle that reaches a Node built-in does fail here", async () => {
  await expect(bundle(`import "node:fs";`)).rejects.toThrow("node:fs");
});
