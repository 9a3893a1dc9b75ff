/** `npm run docs`: writes the pages of docs/functions, and takes away those of functions that are gone. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { markdownFiles } from "./pages";

const folder = path.resolve(import.meta.dirname, "../../docs/functions");
const files = markdownFiles();

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (!files.has(name)) rmSync(path.join(folder, name));
}
for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
console.log(`${files.size} pages in docs/functions.`);
