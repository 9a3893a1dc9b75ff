import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/functions";
import { evidence } from "../../src/functions/evidence";
import { drawnCases } from "./cases";

const withTwin = evidence.flatMap(({ of, twin }) => (twin ? [{ ...of, inWords: twin.inWords }] : []));

describe("the catalogue", () => {
  it("has evidence for every function, in its order: a native twin, or why there is none", () => {
    expect(evidence.map(({ of }) => of)).toEqual(catalogue);
    for (const { of, twin, withoutTwin } of evidence) {
      expect(twin !== undefined || withoutTwin !== undefined, of.id).toBe(true);
      if (twin === undefined) expect(withoutTwin?.label, of.id).toBeUndefined();
    }
  });

  it("says why a row of a table has no formula only where the table has the row", () => {
    for (const { of, withoutTwin } of evidence) {
      if (withoutTwin?.label !== undefined) expect(of.result.labels, of.id).toContain(withoutTwin.label);
    }
  });

  it.each(withTwin)("says $id in words, with each of its parameters", ({ parameters, inWords }) => {
    const words = new Set(inWords.split(/[^a-z_]+/));
    const unspoken = parameters.map(({ name }) => name).filter((name) => !words.has(name));
    // Which of the figures is in the one cell that is asked for.
    expect(unspoken.filter((name) => name !== "measure")).toEqual([]);
  });
});

describe("the random calls", () => {
  const drawn = drawnCases();

  it.each(withTwin)("give and leave out each argument of $id that may be left out", ({ id, parameters }) => {
    const calls = drawn.filter((each) => each.id === id);
    const isGiven = (index: number) => calls.filter(({ args }) => args[index] !== undefined).length;
    const never = parameters.filter((_, index) => isGiven(index) === 0);
    const always = parameters.filter(
      ({ whenLeftOut }, index) => whenLeftOut !== undefined && isGiven(index) === calls.length,
    );
    expect({ never, always }).toEqual({ never: [], always: [] });
  });
});
