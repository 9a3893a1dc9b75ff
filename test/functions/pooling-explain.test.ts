import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invoke } from "../../src/functions";
import { valueOf } from "./answers";
import { places } from "./places";
import { HEADINGS } from "../model/pooling/findings/explained";

describe("POOLEXPLAIN", () => {
  it("has the same eight headings for every question, and texts that fit in a cell", () => {
    const long = "A name without end ".repeat(2000);
    fc.assert(
      fc.property(places, (place) => {
        const names = [place.grants.map(() => [long]), [place.needs.map(() => long)]];
        const words = valueOf("POOLEXPLAIN", ...names, ...place.args);
        expect(words.map(([heading]) => heading)).toEqual(HEADINGS);
        for (const [, text] of words) expect(String(text).length).toBeLessThanOrEqual(32_767);
      }),
    );
  });

  it("says that a floor is above its need", () => {
    const args = [[["A"]], [["Refuges"]], [[100]], [[60]], [[1]], [[0]], null, [[80]]];
    const floors = valueOf("POOLEXPLAIN", ...args).find(([heading]) => heading === "Statutory minimums")!;
    expect(floors[1]).toContain("The minimum of Refuges is £20 more than it needs.");
  });

  it("takes a grant without a name where it brings nothing, as in an empty row of a table", () => {
    const args = [
      [["A"], [""], ["B"]],
      [["Refuges"]],
      [[100], [null], [50]],
      [[60]],
      [[1], [null], [1]],
      [[0], [0], [0]],
    ];
    expect(invoke("POOLEXPLAIN", args)).toMatchObject({ ok: true });
  });
});
