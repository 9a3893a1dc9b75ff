/**
 * `npm run docs`: writes the pages of docs/functions, takes away those of functions that are gone, and writes the marked parts
 * of README.md and CONTRIBUTING.md, the forms of a book and of a place's grants, and the sample's book as it is kept.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bookSchema, bookSchemaFile } from "./book-schema";
import { markedFiles } from "./marked";
import { markdownFiles } from "./pages";
import { poolSchema, poolSchemaFile } from "./pool-schema";
import { keptSampleBook, keptTownBook, sampleBookFile, townBookFile } from "./sample-book";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, "docs/functions");
const files = markdownFiles();

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (!files.has(name)) rmSync(path.join(folder, name));
}
for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
const marked = await markedFiles();
for (const [name, text] of marked) writeFileSync(path.join(root, name), text);
writeFileSync(path.join(root, bookSchemaFile), bookSchema());
writeFileSync(path.join(root, poolSchemaFile), poolSchema());
writeFileSync(path.join(root, sampleBookFile), keptSampleBook());
writeFileSync(path.join(root, townBookFile), keptTownBook());
console.log(`${files.size} pages in docs/functions; marked parts of ${[...marked.keys()].join(" and ")}.`);
