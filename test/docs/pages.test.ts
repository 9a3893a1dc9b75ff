import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { catalogue, invoke, NAMESPACE } from "../../src/functions";
import { themes } from "../../src/functions";
import { evidence, evidenceOf } from "../../src/functions/evidence";
import { functionPage } from "../../src/functions/help";
import { htmlFiles, markdownFiles } from "./pages";
import { publishedCases } from "./published";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, "docs/functions");
const markdown = markdownFiles();
const html = htmlFiles();

/** A tolerance below this allows for what floating point may add to an exact figure, so it is relative. */
const SMALLEST_PRINTED = 1e-11;

describe("docs/functions", () => {
  it.each([...markdown])(
    "%s is what the functions make of it today (otherwise: npm run docs)",
    (name, text) => {
      const file = path.join(folder, name);
      expect(existsSync(file) ? readFileSync(file, "utf8") : "not there").toBe(text);
    },
  );

  it("has no page of a function that is gone (otherwise: npm run docs)", () => {
    expect(readdirSync(folder).filter((name) => !markdown.has(name))).toEqual([]);
  });

  it("is led to by links that all arrive", () => {
    for (const [name, text] of markdown) {
      const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to!);
      expect(
        links.filter((to) => !markdown.has(to)),
        name,
      ).toEqual([]);
    }
  });
});

describe("the themes", () => {
  it("have each function once, with a question", () => {
    const listed = themes.flatMap(({ functions }) => functions.map(({ id }) => id));
    expect(listed).toEqual(catalogue.map(({ id }) => id));
    expect(new Set(listed).size).toBe(listed.length);
    for (const { question } of catalogue) expect(question).toMatch(/^[A-Z].*\?$/);
  });
});

describe("a function about which something is not written down", () => {
  const [entry] = catalogue;

  it("has no page, and the message says what to write where", () => {
    expect(() => evidenceOf("NEWCOMER")).toThrow(
      "There is no evidence for NEWCOMER: add it beside its entry, and to evidence.ts of its theme.",
    );
    expect(() => functionPage(entry!, { of: entry! })).toThrow(
      "DISCOUNTFACTOR has no native twin, and its evidence does not say why (withoutTwin).",
    );
    expect(() => functionPage(entry!, { ...evidenceOf(entry!.id), published: [] })).toThrow(
      "DISCOUNTFACTOR is tested against no published figure: say in its evidence how it is checked (tested).",
    );
  });

  it("has no page with an example that it refuses, or a refusal that it answers", () => {
    const [answered] = entry!.examples;
    const [refusal] = entry!.refusals;
    const wrongExample = { ...entry!, examples: [{ ...answered, args: refusal!.args }, answered] } as const;
    expect(() => functionPage(wrongExample, evidenceOf(entry!.id))).toThrow("is refused");
    const wrongRefusal = { ...entry!, refusals: [{ ...refusal!, args: answered.args }] };
    expect(() => functionPage(wrongRefusal, evidenceOf(entry!.id))).toThrow(
      "a refusal of DISCOUNTFACTOR that is none",
    );
  });
});

describe("figures that no public body published", () => {
  const unsure = evidence
    .map(({ of: { id }, figures = [] }) => ({
      id,
      figures: figures.filter(([, { standing }]) => standing !== "published"),
    }))
    .filter(({ figures }) => figures.length > 0);

  it("are marked beside their names", () => {
    expect(unsure.map(({ id }) => id)).toEqual([
      "DEFLATE",
      "UNITCOST",
      "OPTIMISMBIAS",
      "DISTRIBUTIONALWEIGHT",
      "PHASE",
    ]);
    for (const { id, figures } of unsure) {
      for (const [word, { standing }] of figures) {
        if (word !== "") expect(markdown.get(`${id}.md`)).toContain(`**"${word}" (${standing})**`);
        expect(markdown.get(`${id}.md`)).toContain(`**${standing.toUpperCase()}: `);
      }
    }
  });
});

describe("the cases on the pages", () => {
  const cases = publishedCases();

  it("come from every file of cases", () => {
    const reader = readFileSync(path.join(import.meta.dirname, "published.ts"), "utf8");
    const files = readdirSync(path.join(root, "test/model/cases"));
    expect(files.filter((file) => !reader.includes(`/cases/${file}"`))).toEqual([]);
  });

  it.each(cases)("$function: $name ($source)", ({ function: id, args, expected, tolerance }) => {
    const outcome = invoke(id, args);
    const figures = outcome.ok ? outcome.value : [[outcome.error]];
    expect(figures.map((row) => row.length)).toEqual(expected.map((row) => row.length));
    expected.forEach((row, r) =>
      row.forEach((wanted, c) => {
        const got = figures[r]![c]!;
        if (typeof wanted !== "number") expect(got).toBe(wanted);
        else
          expect(Math.abs(Number(got) - wanted)).toBeLessThanOrEqual(
            tolerance < SMALLEST_PRINTED ? tolerance * Math.max(1, Math.abs(wanted)) : tolerance,
          );
      }),
    );
  });
});

describe("the pages that ship", () => {
  it.each([...html])(
    "%s has no script and no written-out style, and a policy that forbids both",
    (_name, text) => {
      const { document } = new JSDOM(text).window;
      expect(document.querySelectorAll("script, style, iframe, [style], [onclick]")).toHaveLength(0);
      const policy = document
        .querySelector("meta[http-equiv=Content-Security-Policy]")
        ?.getAttribute("content");
      expect(policy).toContain("default-src 'none'; style-src 'self';");
      expect(document.documentElement.lang).toBe("en-GB");
    },
  );

  it.each([...html])("%s leads only to pages that are there", (_name, text) => {
    const { document } = new JSDOM(text).window;
    const links = [...document.querySelectorAll("[href]")].map((each) => each.getAttribute("href")!);
    expect(links.filter((to) => to !== "help.css" && !html.has(to))).toEqual([]);
  });

  it.each([...html])("%s has one title, and headings that skip no level", (_name, text) => {
    const { document } = new JSDOM(text).window;
    const levels = [...document.querySelectorAll("h1, h2, h3")].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => index === 0 || level <= levels[index - 1]! + 1)).toBe(true);
  });

  it("say on the first of them what the product is, how to begin, and where each function is", () => {
    const { document } = new JSDOM(html.get("index.html")).window;
    expect(document.body.textContent).toContain("How to begin");
    for (const { id } of catalogue) {
      expect(document.querySelector(`a[href="${id}.html"]`)?.textContent).toBe(`${NAMESPACE}.${id}`);
    }
  });
});
