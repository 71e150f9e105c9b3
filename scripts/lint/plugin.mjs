import { builtinModules } from "node:module";
import path from "node:path";
import { LAYERS, NODE_ONLY, PLAIN_MODEL_FILES, SCHEMA_USERS, WRAPPERS } from "./layers.mjs";

const startsWithAny = (file, prefixes) => prefixes.some((prefix) => file.startsWith(prefix));
const partOf = (file) => file.split("/")[1];
const packageOf = (name) => name.split("/", name.startsWith("@") ? 2 : 1).join("/");

/** Why `file` must not import `target`, or null. Both are paths from the root of the repository. */
function forbiddenPart(file, target, typeOnly) {
  if (!target.startsWith("src/")) return `src must not import ${target}`;
  const [from, to] = [partOf(file), partOf(target)];
  if (!(from in LAYERS)) return `src/${from} has no place in scripts/lint/layers.mjs`;
  if (from !== to && !LAYERS[from].includes(to)) return `src/${from} must not import src/${to}`;
  const schema = to === "model" && !PLAIN_MODEL_FILES.includes(target);
  if (schema && !typeOnly && !startsWithAny(file, SCHEMA_USERS))
    return `write "import type": ${target} loads zod`;
  return null;
}

/** Why `file` must not import the package or built-in module `name`, or null. */
function forbiddenPackage(file, name) {
  if (name.startsWith("node:") || builtinModules.includes(name)) {
    return startsWithAny(file, NODE_ONLY)
      ? null
      : `${name} exists in Node only: keep it to ${NODE_ONLY.join(", ")}`;
  }
  const wrapper = WRAPPERS[packageOf(name)];
  if (wrapper === undefined) return `${name} has no wrapper in scripts/lint/layers.mjs`;
  return startsWithAny(file, wrapper) ? null : `${name} belongs to ${wrapper.join(", ")}`;
}

/** `no-restricted-imports` sees static imports only; parsers are loaded by `await import`, which this sees too. */
const layers = {
  create(context) {
    const file = path.relative(context.cwd, context.filename).replaceAll("\\", "/");
    if (!file.startsWith("src/")) return {};

    const check = (source, typeOnly) => {
      if (typeof source?.value !== "string") return;
      const name = source.value;
      const reason = name.startsWith(".")
        ? forbiddenPart(file, path.posix.join(path.posix.dirname(file), name), typeOnly)
        : forbiddenPackage(file, name);
      if (reason !== null) context.report({ node: source, message: reason });
    };

    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === "type"),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === "type"),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === "type"),
      ImportExpression: (node) => check(node.source, false),
    };
  },
};

export default { meta: { name: "kehoach" }, rules: { layers } };
