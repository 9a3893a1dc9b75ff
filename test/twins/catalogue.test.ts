import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/functions";
import { nativeTwins, withoutTwin } from "../../src/functions/twins";
import { drawnCases } from "./cases";

describe("the catalogue", () => {
  const ids = catalogue.map(({ id }) => id);

  it("has a native twin for every function, or says why there is none", () => {
    const excused = withoutTwin.filter(({ measure }) => measure === undefined).map(({ id }) => id);
    expect([...Object.keys(nativeTwins), ...excused].sort()).toEqual([...ids].sort());
  });

  it("says why a measure has no formula only where the function has the measure", () => {
    for (const { id, measure } of withoutTwin) {
      if (measure === undefined) continue;
      const { parameters } = catalogue.find((entry) => entry.id === id)!;
      expect(parameters.find(({ name }) => name === "measure")?.choices, id).toContain(measure);
    }
  });

  it.each(Object.entries(nativeTwins))("says %s in words, with each of its parameters", (id, { inWords }) => {
    const { parameters } = catalogue.find((entry) => entry.id === id)!;
    const words = new Set(inWords.split(/[^a-z_]+/));
    const unspoken = parameters.map(({ name }) => name).filter((name) => !words.has(name));
    // Which of the figures stands in the one cell that is asked for.
    expect(unspoken.filter((name) => name !== "measure")).toEqual([]);
  });
});

describe("the calls drawn by chance", () => {
  const drawn = drawnCases();

  it.each(Object.keys(nativeTwins))("give and leave out each argument of %s that may be left out", (id) => {
    const { parameters } = catalogue.find((entry) => entry.id === id)!;
    const calls = drawn.filter((each) => each.id === id);
    const isGiven = (index: number) => calls.filter(({ args }) => args[index] !== undefined).length;
    const never = parameters.filter((_, index) => isGiven(index) === 0);
    const always = parameters.filter(
      ({ whenLeftOut }, index) => whenLeftOut !== undefined && isGiven(index) === calls.length,
    );
    expect({ never, always }).toEqual({ never: [], always: [] });
  });
});
