import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KINDS } from ".";
import { scored } from "./score";

/** So many workbooks of each kind. */
const DRAWN = 40;

describe("workbooks drawn with what is in them", () => {
  it.each(Object.entries(KINDS))("%s: none is read wrong without a word", (_, books) => {
    fc.assert(
      fc.property(books, (drawn) => {
        const { grade, why } = scored(drawn);
        expect({ grade, why }).not.toMatchObject({ grade: "wrong without a word" });
      }),
      { seed: 20_261_129, numRuns: DRAWN },
    );
  });
});
