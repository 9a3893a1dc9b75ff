import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBook } from "../../../src/model/book";
import { planBook } from "../../../src/sheets/book";
import { randomBook } from "../../model/book/random-book";
import { ironcalc } from "../../twins/engines/ironcalc";
import { givenCells } from "./given-cells";
import { compared } from "./same-figures";

const example = path.resolve(import.meta.dirname, "../../../../shared/book/book-spec-example.json");

describe("the sheets of a book", () => {
  const runs = existsSync(example) ? it : it.skip;
  runs(`come to the figures of the worked example in IronCalc (skipped where ${example} is absent)`, () => {
    const book = readBook(JSON.parse(readFileSync(example, "utf8")));
    const plan = planBook(book);
    const { figures, different } = compared(book, plan, ironcalc.workOut(givenCells(plan)));
    expect(different).toEqual([]);
    expect(figures).toBeGreaterThan(200);
  });

  it("come to the figures of any book in IronCalc", () => {
    fc.assert(
      fc.property(randomBook, (json) => {
        const book = readBook(json);
        const plan = planBook(book);
        expect(compared(book, plan, ironcalc.workOut(givenCells(plan))).different).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
