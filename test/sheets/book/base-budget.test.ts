import fc from "fast-check";
import { expect, it } from "vitest";
import { budgetByYear, readBaseBudget, readBook, withBaseBudget } from "../../../src/model/book";
import { planBook } from "../../../src/sheets/book";
import { ironcalc } from "../../twins/engines/ironcalc";
import { givenCells } from "./given-cells";
import { compared, failing } from "./same-figures";
import { SMALL_BOOK } from "./small-book";

const agencies = ["A", "B", "C", "D"];
const book = readBook({
  ...SMALL_BOOK,
  place: {
    ...SMALL_BOOK.place,
    agencies: [{ id: "A" }, ...["B", "C", "D"].map((id) => ({ id, fund: "nhs" }))],
  },
});
const rate = fc.integer({ min: -100, max: 100 }).map((thousandths) => thousandths / 1000);
const amount = fc.integer({ min: 0, max: 1_000_000 });

it("the sheet Base budget comes to what the model does, and gaps follow from it where none is typed", () => {
  const randomLine = (agency: string) =>
    fc.record({
      agency: fc.constant(agency),
      budget: amount,
      pay: rate,
      prices: rate,
      demand: rate,
      funding: amount,
      fundingGrowth: rate,
    });
  // One book holds a random line an agency: working a book out takes longer than all else here.
  fc.assert(
    fc.property(fc.tuple(...agencies.map(randomLine)), (json) => {
      const lines = readBaseBudget(json, book);
      const plan = planBook(book, { baseBudget: lines });
      const shown = ironcalc.workOut(givenCells(plan));
      const { budget, funding } = plan.cells.base;
      lines.forEach((line, at) => {
        const wanted = budgetByYear(line, 4);
        wanted.budget.forEach((sum, year) =>
          expect(shown(budget.sheet, budget.row + at, budget.column + year)).toBeCloseTo(sum, 4),
        );
        wanted.funding.forEach((sum, year) =>
          expect(shown(funding.sheet, funding.row + at, funding.column + year)).toBeCloseTo(sum, 4),
        );
      });
      expect(compared(withBaseBudget(book, lines), plan, shown).different).toEqual([]);
      expect(failing(plan, shown)).toEqual([]);
    }),
    { numRuns: 1 },
  );
});
