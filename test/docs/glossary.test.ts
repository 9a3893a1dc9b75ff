import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { catalogue, fullName, functionsJson } from "../../src/functions";
import { glossary, usersGlossary } from "../../src/model/wording";
import { markedFiles } from "./marked";
import { htmlFiles } from "./pages";

const root = path.resolve(import.meta.dirname, "../..");
const terms = glossary.flatMap((group) => group.terms);
/** The functions' pages: the first page shows the words themselves. */
const help = [...htmlFiles()]
  .filter(([name]) => name !== "index.html")
  .map(([, text]) => textOf(text))
  .join("\n");
/** What a reader meets, by the names that the glossary gives these places. */
const places: Readonly<Record<string, string>> = {
  functions: JSON.stringify(functionsJson()),
  help,
  // The pane asks with the words of the field tables.
  pane: ["src/taskpane", "src/model/book/parts", "src/model/book/proposals"].map(sourceOf).join(" "),
  sheets: sourceOf("src/sheets"),
  code: sourceOf("src"),
};

describe("the documents written from the words and the functions", () => {
  it.each(["README.md", "CONTRIBUTING.md"])(
    "%s is what they make of it today (otherwise: npm run docs)",
    async (file) => {
      expect(readFileSync(path.join(root, file), "utf8")).toBe((await markedFiles()).get(file));
    },
  );

  it("and the help's first page say the same of each word that a user meets", () => {
    const { document } = new JSDOM(htmlFiles().get("index.html")).window;
    const items = [...document.querySelectorAll("main li")].map(({ textContent }) => textContent);
    const readme = readFileSync(path.join(root, "README.md"), "utf8");
    for (const { term, meaning, function: id } of usersGlossary().flatMap((group) => group.terms)) {
      expect(items).toContain(`${term}: ${meaning}${id === undefined ? "" : ` ${fullName(id)}`}`);
      expect(readme).toContain(`- **${term}**: ${meaning}`);
    }
  });
});

describe("the words", () => {
  it("are one for each idea: no word is listed twice, nor given as one not to be used", () => {
    const names = terms.map(({ term }) => term);
    const refused = terms.flatMap(({ not }) => not);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(refused).size).toBe(refused.length);
    expect(names.filter((name) => refused.includes(name))).toEqual([]);
  });

  it.each(terms)("$term is met where it says", ({ term, usedIn, function: id }) => {
    if (id === undefined) expect(usedIn).not.toEqual([]);
    else expect(catalogue.map((entry) => entry.id)).toContain(id);
    for (const place of usedIn) expect(places[place]?.toLowerCase(), place).toContain(term);
  });

  it.each(terms.filter(({ not }) => not.length > 0))(
    "$term has no second name where a user reads",
    ({ not }) => {
      const read =
        `${places["functions"]} ${help} ${sourceOf("src/taskpane/texts")} ${sourceOf("src/model/book/proposals")}`.toLowerCase();
      expect(not.filter((word) => new RegExp(`\\b${word}s?\\b`).test(read))).toEqual([]);
    },
  );

  it("have meanings that are sentences", () => {
    for (const { term, meaning } of terms) expect(meaning, term).toMatch(/^[A-Z].*[^ ]\.$/);
  });
});

function textOf(page: string): string {
  return page.replace(/<[^>]+>/g, " ");
}

function sourceOf(folder: string): string {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(root, folder, file), "utf8"))
    .join("\n");
}
