/** Writes sets.json again from @types/office-js: `npx tsx preview/host/requirements/generate.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { setsFromTypes } from "./from-types";
import sets from "./sets.json";

const types = createRequire(import.meta.url).resolve("@types/office-js/package.json");
const { version } = JSON.parse(readFileSync(types, "utf8")) as { version: string };
const declarations = readFileSync(types.replace(/package\.json$/, "index.d.ts"), "utf8");
const written = {
  source: `@types/office-js ${version}, the comments [Api set: ...] of index.d.ts`,
  classes: setsFromTypes(declarations, Object.keys(sets.classes)),
};
writeFileSync(fileURLToPath(new URL("sets.json", import.meta.url)), `${JSON.stringify(written, null, 2)}\n`);
