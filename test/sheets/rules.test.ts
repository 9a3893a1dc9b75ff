import { describe, expect, it } from "vitest";
import { readBook } from "../../src/model/book";
import type { JsonRecord } from "../../src/model/book";
import { put, recordAt } from "../../src/model/json";
import { planBook } from "../../src/sheets/book";
import type { BookPlan } from "../../src/sheets/book";
import { functionsOf, withoutTexts } from "./formulas-of";
import { isFormula } from "./given-cells";
import { EVERYDAY, everydayLive, FULL, largeBook } from "./large-book";
import { asR1C1 } from "./r1c1";
import { LEVERS_BY_LINES } from "../model/book/any-lever";
import { bookOfFile } from "../model/book/pooling/book-of-file";
import { withWorked } from "../model/book/pooling/worked-book";
import { drawNested } from "../model/pooling/file/drawn-file";
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

/** The grants of a book many times over, so that rows have four digits. */
function manyGrants(book: JsonRecord): JsonRecord {
  const TIMES = 30;
  const times = <T>(list: readonly T[], each: (item: T, at: number) => T): T[] =>
    Array.from({ length: TIMES }, (_, at) => list.map((item) => each(item, at))).flat();
  const { grants, allowed } = recordAt(book, ["pooling"]) as Record<
    "grants" | "allowed",
    readonly JsonRecord[]
  >;
  const named = times(grants, (grant, at) =>
    at === 0 ? grant : { ...grant, id: `${String(grant["id"])} ${at}` },
  );
  const more = put(book, ["pooling", "grants"], named);
  return put(more, ["pooling", "allowed"], times(allowed, (row) => row) as never);
}

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

  it("are never over 200 characters on Grant rules and Pooling by year either, whatever rules there are", async () => {
    const overspent = { share: 0.1, shares: { Council: 1 } };
    for (const seed of [3, 5, 7, 13]) {
      const nested = bookOfFile(drawNested(seed));
      const ruled = put(seed === 13 ? manyGrants(nested) : nested, ["pooling", "overspend"], overspent);
      const plan = planBook(readBook(await withWorked(ruled, "Freed")));
      const sheets = plan.sheets.filter(({ key }) => key === "rules" || key === "poolingYears");
      expect(sheets).toHaveLength(2);
      const long = formulasOf({ sheets }).filter((formula) => formula.length > LONGEST);
      expect(long, `seed ${seed}`).toEqual([]);
    }
  }, 120_000);

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
