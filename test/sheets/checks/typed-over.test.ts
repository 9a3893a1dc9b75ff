import { describe, expect, it } from "vitest";
import { parseAddress } from "../../../src/formula";
import type { Box } from "../../../src/formula";
import { readBook } from "../../../src/model/book";
import { sheetFormulas } from "../../../src/sheets";
import { planBook } from "../../../src/sheets/book";
import type { BookPlan } from "../../../src/sheets/book";
import { isFormula } from "../given-cells";
import { EVERYDAY, largeBook } from "../large-book";
import { POOLING_BOOK } from "../levers/pooling/pooling-book";

interface FormulaCheck {
  readonly sheet: string;
  /** Cells with formulas, as the check counts them. */
  readonly counted: number;
  readonly boxes: readonly Box[];
  /** Cells that the check looks at. */
  readonly cells: number;
  readonly least: number;
}

const CHECK = /^=IFERROR\((.+)>=(\d+),FALSE\)$/;
const BOX = /SUMPRODUCT\(ISFORMULA\(([^)]+)\)\*1\)/g;

/** The checks of formulas typed over; `typed` has figures typed over formulas. */
function checksOf(
  { sheets, cells }: BookPlan,
  typed: ReadonlySet<string> = new Set(),
): readonly FormulaCheck[] {
  const cellsOf = (name: string) => sheetFormulas(sheets.find((sheet) => sheet.name === name)!);
  const { sheet: checks, row, rows, column } = cells.checks.typedOver;
  return cellsOf(checks)
    .slice(row, row + rows)
    .map((line) => {
      const [, counts, least] = CHECK.exec(String(line[column]))!;
      const boxes = [...counts!.matchAll(BOX)].map(([, range]) => parseAddress(range!.replaceAll("$", ""))!);
      const { sheet } = boxes[0]!;
      const counted = boxes.flatMap(({ box }) =>
        cellsOf(sheet!)
          .slice(box.row, box.row + box.rows)
          .flatMap((cellsInRow, down) =>
            cellsInRow
              .slice(box.column, box.column + box.columns)
              .filter(
                (cell, across) =>
                  isFormula(cell) && !typed.has(`${sheet} ${box.row + down} ${box.column + across}`),
              ),
          ),
      ).length;
      const cells = boxes.reduce((sum, { box }) => sum + box.rows * box.columns, 0);
      return { sheet: sheet!, boxes: boxes.map(({ box }) => box), counted, cells, least: Number(least) };
    });
}

const plan = planBook(readBook(POOLING_BOOK));
const checks = checksOf(plan);

describe("the checks of formulas typed over", () => {
  it("are of every sheet with formulas, but for that of the checks itself", () => {
    const withFormulas = plan.sheets
      .filter((sheet) => sheet.key !== "checks" && sheetFormulas(sheet).flat().some(isFormula))
      .map(({ name }) => name);
    expect(checks.map(({ sheet }) => sheet).toSorted()).toEqual(withFormulas.toSorted());
  });

  it("of a large book look at fewer than two cells for each formula", () => {
    const large = checksOf(planBook(largeBook(EVERYDAY)));
    const sum = (of: (check: FormulaCheck) => number) => large.reduce((all, check) => all + of(check), 0);
    expect(sum(({ cells }) => cells)).toBeLessThan(2 * sum(({ least }) => least));
  });

  it("look at every row of the register, which may be sorted", () => {
    const { sheet, row, rows } = plan.cells.proposals.fullYear;
    const { boxes } = checks.find((check) => check.sheet === sheet)!;
    for (let at = row; at < row + rows; at += 1)
      expect(boxes.some((box) => box.row <= at && at < box.row + box.rows)).toBe(true);
  });

  it.each(checks)(
    "fails where one formula of the sheet $sheet is typed over, and not before",
    ({ sheet }) => {
      const of = (typed?: ReadonlySet<string>) =>
        checksOf(plan, typed).find((check) => check.sheet === sheet)!;
      expect(of().counted).toBe(of().least);
      const lines = sheetFormulas(plan.sheets.find(({ name }) => name === sheet)!);
      const row = lines.findLastIndex((line) => line.some(isFormula));
      const typed = new Set([`${sheet} ${row} ${lines[row]!.findIndex(isFormula)}`]);
      expect(of(typed).counted).toBe(of().least - 1);
    },
  );

  it("do not count an input that is written as a formula because a cell would take its text for a number", () => {
    const named = structuredClone(POOLING_BOOK);
    named.proposals[0]!.name = "2026";
    const before = checks.find(({ sheet }) => sheet === "Proposals")!;
    const after = checksOf(planBook(readBook(named))).find(({ sheet }) => sheet === "Proposals")!;
    expect(after).toEqual(before);
  });
});
