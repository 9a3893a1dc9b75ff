import { readFileSync } from "node:fs";
import path from "node:path";
import { functionList } from "../../src/functions/metadata";
import { glossary, usersGlossary } from "../../src/model/wording";
import { formatted } from "./formatted";

const root = path.resolve(import.meta.dirname, "../..");

/** A part of a document that is written by `npm run docs`, between two comments that name it. */
export interface MarkedPart {
  readonly file: string;
  readonly name: string;
  readonly content: string;
}

/** Every part that is written from data. */
function markedParts(): readonly MarkedPart[] {
  return [
    { file: "README.md", name: "words", content: usersWords() },
    { file: "README.md", name: "functions", content: functionList() },
    { file: "CONTRIBUTING.md", name: "words", content: allWords() },
  ];
}

/** The documents as their marked parts make them today, by file. */
export async function markedFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const { file, name, content } of markedParts()) {
    files.set(file, withPart(files.get(file) ?? readFileSync(path.join(root, file), "utf8"), name, content));
  }
  for (const [file, text] of files) files.set(file, await formatted(text));
  return files;
}

function withPart(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There is no ${start} with ${end} after it.`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function usersWords(): string {
  return usersGlossary()
    .map(
      ({ group, terms }) =>
        `${group}:\n\n${terms.map(({ term, meaning }) => `- **${term}**: ${meaning}`).join("\n")}`,
    )
    .join("\n\n");
}

function allWords(): string {
  const rows = glossary.flatMap(({ terms }) =>
    terms.map(
      ({ term, meaning, not, usedIn }) =>
        `| ${term} | ${meaning} | ${usedIn.join(", ")} | ${not.join(", ")} |`,
    ),
  );
  return ["| Word | Meaning | Where | Not |", "| --- | --- | --- | --- |", ...rows].join("\n");
}
