/**
 * `tsx build/accompany.ts <folder> <script> ...`: writes what the add-in has beside its scripts, whichever way those were built:
 * functions.json, the help, the task pane's page, the manifest, the icons and the solver's WebAssembly.
 * A process of its own, so that it works beside the bundler and always reads the catalogue as it is now.
 */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { builtPagePolicy } from "../preview/serve/policy";
import { functionsJson } from "../src/functions";
import { htmlFiles } from "../test/docs/pages";
import { withScripts } from "./page";

const COPIED: readonly (readonly [from: string, to: string])[] = [
  ["manifest.xml", "manifest.xml"],
  ["assets", "assets"],
  ["src/functions/help/help.css", "help/help.css"],
  ["node_modules/highs/build/highs.wasm", "highs.wasm"],
  ["node_modules/highs/LICENSE", "highs.wasm.LICENSE.txt"],
];

const root = path.resolve(import.meta.dirname, "..");
const [folder = "dist/addin", ...scripts] = process.argv.slice(2);
const into = (name: string) => path.join(root, folder, name);

rmSync(into("help"), { recursive: true, force: true });
mkdirSync(into("help"), { recursive: true });
for (const [from, to] of COPIED) cpSync(path.join(root, from), into(to), { recursive: true });
const styles = readdirSync(path.join(root, "src/taskpane")).filter((name) => name.endsWith(".css"));
for (const name of styles) cpSync(path.join(root, "src/taskpane", name), into(name));
writeFileSync(into("functions.json"), `${JSON.stringify(functionsJson(), null, 2)}\n`);
for (const [name, text] of htmlFiles()) writeFileSync(into(`help/${name}`), text);
const page = readFileSync(path.join(root, "src/taskpane/taskpane.html"), "utf8");
writeFileSync(into("taskpane.html"), withScripts(page.replace("<%= policy %>", builtPagePolicy()), scripts));
