import { describe, expect, it } from "vitest";
import { readBook } from "../../src/model/book";
import { planBook } from "../../src/sheets/book";
import type { BookPlan } from "../../src/sheets/book";
import { functionsOf, withoutTexts } from "./formulas-of";
import { isFormula } from "./given-cells";
import { EVERYDAY, everydayLive, FULL, largeBook } from "./large-book";
import { asR1C1 } from "./r1c1";
import { LEVERS_BY_LINES } from "../model/book/any-lever";
import { EVERY_SHEET_BOOK } from "../workbook/tiny-book";

const everyday = planBook(largeBook(EVERYDAY));
const full = planBook(largeBook(FULL));
/** As wide as a full book; more scenarios are more of the same. */
const wide = planBook(largeBook({ ...FULL, scenarios: 2 }, "whitehall"));

/** The sheets of the levers by lines, and the register that shows what they come to. */
const levers = {
  sheets: planBook(readBook(EVERY_SHEET_BOOK)).sheets.filter(
    ({ key }) => key === "proposals" || LEVERS_BY_LINES.includes(key),
  ),
};

/** In every Excel since 2013, and none volatile. */
const CLASSIC = [
  "ABS",
  "AND",
  "COLUMNS",
  "COUNT",
  "COUNTA",
  "IF",
  "IFERROR",
  "INDEX",
  "INT",
  "ISFORMULA",
  "ISNUMBER",
  "MATCH",
  "MAX",
  "MEDIAN",
  "MIN",
  "MMULT",
  "NOT",
  "OR",
  "QUARTILE",
  "ROUND",
  "ROUNDUP",
  "ROWS",
  "SUBSTITUTE",
  "SUM",
  "SUMIFS",
  "SUMPRODUCT",
];
const LONGEST = 200;
/** Of an everyday book, over live tables or not. */
const MOST = 5_000;

interface Written {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

function linesOf({ sheets }: Pick<BookPlan, "sheets">): Written[][] {
  return sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.cells.map((line, down) =>
        line.flatMap((formula, across) =>
          isFormula(formula) ? [{ formula, row: block.row + down, column: block.column + across }] : [],
        ),
      ),
    ),
  );
}

/** With those that spill. */
const countOf = (plan: BookPlan): number =>
  formulasOf(plan).length + plan.sheets.flatMap(({ spills }) => spills).length;
const formulasOf = (plan: Pick<BookPlan, "sheets">): string[] =>
  linesOf(plan)
    .flat()
    .map(({ formula }) => formula);
/** A text that a cell would take for a date or a number is written as a formula that gives it. */
const isText = (formula: string): boolean => withoutTexts(formula) === '=""';

describe("the formulas of a book's sheets", () => {
  it("are no more than 5,000 for an everyday book, over live tables too, and 160,000 for a full one", () => {
    expect(countOf(everyday)).toBeLessThanOrEqual(MOST);
    const { book, facts } = everydayLive();
    expect(countOf(planBook(book, { facts }))).toBeLessThanOrEqual(MOST);
    expect(countOf(full)).toBeLessThanOrEqual(160_000);
  });

  it("use classic functions that are not volatile", () => {
    const used = new Set([wide, levers].flatMap(formulasOf).flatMap(functionsOf));
    expect([...used].sort()).toEqual(CLASSIC.filter((name) => used.has(name)));
  });

  it("are never over 200 characters", () => {
    const formulas = [full, wide, levers].flatMap(formulasOf);
    expect(formulas.filter((formula) => formula.length > LONGEST)).toEqual([]);
  });

  it("are one along a row", () => {
    const unlike = [wide, levers]
      .flatMap(linesOf)
      .map((line) => line.filter(({ formula }) => !isText(formula)))
      .filter(
        (line) => new Set(line.map(({ formula, row, column }) => asR1C1(formula, row, column))).size > 1,
      );
    expect(unlike.map((line) => line.map(({ formula }) => formula))).toEqual([]);
  });

  it("spill nowhere", () => {
    expect(wide.sheets.flatMap(({ spills }) => spills)).toEqual([]);
  });
});
