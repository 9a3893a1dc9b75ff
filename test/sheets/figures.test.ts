import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBook } from "../../src/model/book";
import { planBook } from "../../src/sheets/book";
import { randomBook } from "../model/book/random-book";
import { ironcalc } from "../twins/engines/ironcalc";
import { givenCells, withCells } from "./given-cells";
import { compared, failing } from "./same-figures";

const example = path.resolve(import.meta.dirname, "../../../shared/book/book-spec-example.json");

describe("the sheets of a book", () => {
  const runs = existsSync(example) ? it : it.skip;
  runs(`come to the figures of the worked example in IronCalc (skipped where ${example} is absent)`, () => {
    const book = readBook(JSON.parse(readFileSync(example, "utf8")));
    const plan = planBook(book);
    const shown = ironcalc.workOut(givenCells(plan));
    const { figures, different } = compared(book, plan, shown);
    expect(different).toEqual([]);
    expect(failing(plan, shown)).toEqual([]);
    expect(figures).toBeGreaterThan(300);
  });

  it("come to the figures of any book in IronCalc, whichever scenario and year are shown", () => {
    fc.assert(
      fc.property(randomBook, fc.constantFrom(0, 1), fc.nat(), (json, scenario, later) => {
        const book = readBook(json);
        const plan = planBook(book);
        const { shown: choice, gapYear } = plan.cells.scenarios;
        const year = book.place.firstYear + (later % book.place.years);
        const cells = withCells(givenCells(plan), [choice, `S${scenario + 1}`], [gapYear, year]);
        const shown = ironcalc.workOut(cells);
        expect(compared(book, plan, shown, scenario).different).toEqual([]);
        expect(failing(plan, shown)).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });
});
