import { catalogue } from "../../src/functions";
import { evidenceWithCases } from "./published";
import { functionPage, htmlPage, indexPage, markdownPage, startPage } from "../../src/functions/help";
import type { HelpPage } from "../../src/functions/help";

/** A file of the help by its name. */
export type PageFiles = ReadonlyMap<string, string>;

/** The pages of docs/functions. */
export function markdownFiles(): PageFiles {
  return new Map([
    ["README.md", markdownPage(indexPage())],
    ...functionPages().map((page): [string, string] => [`${page.name}.md`, markdownPage(page)]),
  ]);
}

/** The pages that ship in the add-in's folder help/, without their stylesheet. The build writes them. */
export function htmlFiles(): PageFiles {
  return new Map([startPage(), ...functionPages()].map((page) => [`${page.name}.html`, htmlPage(page)]));
}

function functionPages(): HelpPage[] {
  return catalogue.map((entry) => functionPage(entry, evidenceWithCases(entry.id)));
}
