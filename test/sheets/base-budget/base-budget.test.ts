import fc from "fast-check";
import { expect, it } from "vitest";
import { part } from "../../../src/formula";
import { budgetByYear, readBaseBudget, readBook, withBaseBudget } from "../../../src/model/book";
import { planBook } from "../../../src/sheets/book";
import { ironcalc } from "../../twins/engines/ironcalc";
import { givenCells, withCells } from "../given-cells";
import { compared, failing } from "../same-figures";
import { SMALL_BOOK } from "../small-book";

const agencies = ["A", "B", "C", "D"];
const agenciesJson = [{ id: "A" }, ...["B", "C", "D"].map((id) => ({ id, fund: "nhs" }))];
const book = readBook({
  ...SMALL_BOOK,
  place: {
    ...SMALL_BOOK.place,
    agencies: agenciesJson,
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
      const lines = readBaseBudget(json, agencies);
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

it("a gap that is typed in one year counts in all years, in place of what the body's base budget leaves", () => {
  const line = { agency: "B", budget: 1000, pay: 0, prices: 0, demand: 0, funding: 900, fundingGrowth: 0 };
  const plan = planBook(book, { baseBudget: [line, { ...line, agency: "C" }] });
  const { typed, gap } = plan.cells.base;
  const shown = ironcalc.workOut(withCells(givenCells(plan), [part(typed, 1, 2), 30]));
  const gapOf = (at: number) => [0, 1, 2, 3].map((year) => shown(gap.sheet, gap.row + at, gap.column + year));
  expect(gapOf(1)).toEqual([0, 0, 30, 0]);
  expect(gapOf(2)).toEqual([100, 100, 100, 100]);
  const json = structuredClone(SMALL_BOOK) as { place: { agencies: unknown; gap: Record<string, number[]> } };
  json.place = { ...json.place, agencies: agenciesJson, gap: { ...json.place.gap, B: [0, 0, 30, 0] } };
  expect(
    compared(withBaseBudget(readBook(json), [line, { ...line, agency: "C" }]), plan, shown).different,
  ).toEqual([]);
});
