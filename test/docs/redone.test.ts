import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { catalogue, invoke } from "../../src/functions";
import { columnNumber, parseAddress } from "../../src/formula";
import { evidenceOf } from "../../src/functions/evidence";
import type { GivenCell } from "../twins/engines/engine";
import { ironcalc } from "../twins/engines/ironcalc";
import { htmlFiles } from "./pages";

/** What a reader finds on a page under a heading: tables and sentences in their order. */
interface Section {
  readonly heading: string;
  readonly parts: readonly Element[];
}

const RELATIVE = 1e-12;
const withTwin = catalogue.filter(({ id }) => evidenceOf(id).twin !== undefined);
const pages = htmlFiles();

describe("a reader who types a page's first example and its native formulas into a sheet", () => {
  it.each(withTwin)("gets what $id gives", ({ id, examples }) => {
    const sections = sectionsOf(pages.get(`${id}.html`)!);
    const partsUnder = (heading: string) => sections.find((each) => each.heading === heading)!.parts;
    const inputs = partsUnder("Example 1").find((part) => part.querySelector("table.sheet"))!;
    const formulas = partsUnder("Without the add-in");
    const cells = [inputs, ...formulas].flatMap(typedCells);
    const shown = ironcalc.workOut(cells);

    const outcome = invoke(id, examples[0].args);
    if (!outcome.ok) throw new Error(outcome.message);
    const [first] = formulas.flatMap(formulaCells);
    outcome.value.forEach((row, down) =>
      row.forEach((wanted, across) => {
        const got = shown(SHEET, first!.row + down, first!.column + across);
        if (typeof wanted !== "number") expect(got).toBe(wanted);
        else
          expect(Math.abs(Number(got) - wanted)).toBeLessThanOrEqual(
            RELATIVE * Math.max(1, Math.abs(wanted)),
          );
      }),
    );
  });
});

const SHEET = "Sheet1";

function sectionsOf(page: string): Section[] {
  const { document } = new JSDOM(page).window;
  const sections: { heading: string; parts: Element[] }[] = [];
  for (const element of document.querySelectorAll("main > *")) {
    if (/^H[23]$/.test(element.tagName)) sections.push({ heading: element.textContent, parts: [] });
    else sections.at(-1)?.parts.push(element);
  }
  return sections;
}

/** The cells a table tells to type: a part of a sheet, or a list of cells and their formulas. */
function typedCells(part: Element): GivenCell[] {
  return part.querySelector("table.sheet") ? sheetCells(part) : formulaCells(part);
}

function sheetCells(part: Element): GivenCell[] {
  const columns = [...part.querySelectorAll("thead th")]
    .slice(1)
    .map((each) => columnNumber(each.textContent));
  return [...part.querySelectorAll("tbody tr")].flatMap((row) => {
    const number = Number(row.querySelector("th")!.textContent) - 1;
    return [...row.querySelectorAll("td")].flatMap((cell, index) =>
      cell.textContent === ""
        ? []
        : [{ sheet: SHEET, row: number, column: columns[index]!, content: contentOf(cell) }],
    );
  });
}

function formulaCells(part: Element): GivenCell[] {
  if (part.querySelector("thead th")?.textContent !== "Cell") return [];
  return [...part.querySelectorAll("tbody tr")].map((row) => {
    const [place, formula] = row.querySelectorAll("td");
    const { row: line, column } = parseAddress(place!.textContent)!.box;
    return { sheet: SHEET, row: line, column, content: contentOf(formula!) };
  });
}

function contentOf(cell: Element): string | number | boolean {
  const text = cell.textContent;
  if (cell.classList.contains("number")) return Number(text);
  return text === "TRUE" || text === "FALSE" ? text === "TRUE" : text;
}
