import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_CHOICES, readBook } from "../../../../src/model/book";
import type { BookJson } from "../../../../src/model/book";
import { sheetFormulas } from "../../../../src/sheets";
import type { CellContent } from "../../../../src/sheets";
import { planBook, readBack } from "../../../../src/sheets/book";
import { ironcalc } from "../../../twins/engines/ironcalc";
import { givenCells } from "../../given-cells";
import { compared, failing } from "../../same-figures";
import { bookOf, LEVERS_BY_LINES } from "../../../model/book/any-lever";

const alone = (book: BookJson) => ({ book, baseBudget: [], choices: NO_CHOICES });

/** The sheets as they are written, with other cells in some places of one of them. */
function shownOf(book: BookJson, key = "", change: (values: CellContent[][]) => void = () => undefined) {
  return new Map(
    planBook(readBook(book)).sheets.map((sheet) => {
      const values = sheetFormulas(sheet).map((line) => line.map((cell) => asShown(cell)));
      if (sheet.key === key) change(values);
      return [sheet.key, { name: sheet.name, values }] as const;
    }),
  );
}

function asShown(cell: CellContent): CellContent {
  const text = /^="((?:[^"]|"")*)"$/.exec(String(cell));
  return text ? text[1]!.replaceAll('""', '"') : cell;
}

describe.each(LEVERS_BY_LINES)("the lever %s", (lever) => {
  it("comes on its sheet to what the book comes to, whatever is given", () => {
    fc.assert(
      fc.property(bookOf(lever), (json) => {
        const book = readBook(json);
        const plan = planBook(book);
        const shown = ironcalc.workOut(givenCells(plan));
        expect(compared(book, plan, shown).different).toEqual([]);
        expect(failing(plan, shown)).toEqual([]);
      }),
      { numRuns: 2 },
    );
  });

  it("is read back from its sheet as it was written", () => {
    fc.assert(
      fc.property(bookOf(lever), (book) => {
        expect(readBack(alone(book), null, shownOf(book))).toEqual({ ...alone(book), findings: [] });
      }),
      { numRuns: 5 },
    );
  });

  it("takes every figure that is typed over on its sheet, and writes it again", () => {
    fc.assert(
      fc.property(bookOf(lever), (book) => {
        const { blocks } = planBook(readBook(book)).sheets.find(({ key }) => key === lever)!;
        const figures = blocks
          .filter(({ style }) => style === "input")
          .flatMap(({ row, column, cells }) =>
            cells.flatMap((line, down) =>
              line.flatMap((cell, across) =>
                typeof cell === "number" ? [{ row: row + down, column: column + across }] : [],
              ),
            ),
          );
        // Each another figure, so that none is taken for another.
        const typed = (at: number): number => 0.125 + at / 1024;
        const now = shownOf(book, lever, (values) => {
          figures.forEach(({ row, column }, at) => (values[row]![column] = typed(at)));
        });
        const read = readBack(alone(book), null, now);
        expect(read.findings).toEqual([]);
        const kept = JSON.stringify(read.book);
        figures.forEach((_, at) => expect(kept).toContain(String(typed(at))));
      }),
      { numRuns: 2 },
    );
  });
});
