import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueOf } from "./answers";
import { figuresOf, simple, summary, total, withArgs, withoutFloors } from "./ask-pooling";
import { places } from "./places";
import type { Place } from "./places";

describe("RINGFENCEVALUE", () => {
  it("is what the summary gains when that grant is marked as pooled too", () => {
    fc.assert(
      fc.property(places, (place) => {
        const now = summary(place, "Value");
        const freed = place.grants.map((_, grant) => {
          const pooled = place.pooled.map((each, other) => each || other === grant);
          return summary({ ...place, pooled }, "Value") - now;
        });
        expect(figuresOf("RINGFENCEVALUE", place)).toEqual(freed);
      }),
    );
  });
});

describe("BLOCKING", () => {
  it("marks the smallest set of grants that brings most beyond what its services need", () => {
    fc.assert(
      fc.property(simple, (place) => {
        const sets = Array.from({ length: 2 ** place.grants.length }, (_, bits) =>
          place.grants.map((_, grant) => (bits & (2 ** grant)) !== 0),
        );
        const most = Math.max(...sets.map((set) => excess(place, set)));
        const size = (set: readonly boolean[]) => set.filter(Boolean).length;
        const smallest = sets
          .filter((set) => excess(place, set) === most)
          .reduce((least, set) => (size(set) < size(least) ? set : least));
        expect(valueOf("BLOCKING", ...place.args).flat()).toEqual(smallest);
        expect(summary(place, "Stranded")).toBe(most);
      }),
    );
  });

  function excess({ grants, needs, allowed, pooled }: Place, set: readonly boolean[]): number {
    const brings = total(grants.filter((_, grant) => set[grant]));
    const needed = needs.filter((_, service) =>
      set.some((inSet, grant) => inSet && (allowed[grant]![service]! || pooled[grant]!)),
    );
    return brings - total(needed);
  }
});

describe("REMOVALORDER", () => {
  it("begins with the ring-fence that is worth most alone, and comes to the gain of pooling all", () => {
    fc.assert(
      fc.property(withoutFloors, (drawn) => {
        const place = withArgs({ ...drawn, pooled: drawn.pooled.map(() => false) });
        const all = place.grants.map(() => [true]);
        const args = place.args.map((argument, index) => (index === 3 ? all : argument));
        const steps = valueOf("REMOVALORDER", ...args);
        const alone = figuresOf("RINGFENCEVALUE", place);
        const first = steps.findIndex(([step]) => step === 1);
        const best = Math.max(...alone);
        if (best > 0) expect([first, steps[first]![1]]).toEqual([alone.indexOf(best), best]);
        const gain = Number(valueOf("POOLGAIN", ...args)[0]![1]);
        const gains = steps.map(([, adds]) => adds).filter((adds) => adds !== "");
        expect(total(gains.map(Number))).toBe(gain);
        expect(Math.max(0, ...steps.map(([, , sofar]) => Number(sofar)))).toBe(gain);
        const leftOut = place.args.map((argument, index) => (index === 3 ? null : argument));
        expect(valueOf("REMOVALORDER", ...leftOut)).toEqual(steps);
      }),
    );
  });

  it("removes those together that bring something only together, with the figures beside the first", () => {
    // The second service does not take the first grant's money, and the second grant's is all in the first service: one must make room for the other.
    const allowed = [
      [0, 0],
      [1, 0],
    ];
    const caps = [
      [null, 0],
      [null, null],
    ];
    const place = [[[100], [100]], [[100, 100]], allowed];
    expect(valueOf("RINGFENCEVALUE", ...place, null, null, null, caps)).toEqual([[0], [0]]);
    const steps = valueOf("REMOVALORDER", ...place, null, null, null, caps);
    expect(steps).toEqual([
      [1, 100, 100],
      [1, "", ""],
    ]);
  });

  it("leaves in place what is not marked", () => {
    const place = [[[400], [250], [150]], [[220, 300, 180, 200]]];
    const allowed = [
      [1, 1, 0, 0],
      [0, 0, 1, 0],
      [0, 1, 0, 1],
    ];
    expect(valueOf("REMOVALORDER", ...place, allowed, [[1], [0], [1]], [[1, 1.4, 0.8, 2]])).toEqual([
      [1, 50, 50],
      ["", "", ""],
      ["", "", ""],
    ]);
  });
});

describe("marks of pooled grants", () => {
  it("may be one for all grants", () => {
    const [grants, needs, allowed] = [
      [[100], [50]],
      [[60, 90]],
      [
        [1, 0],
        [1, 0],
      ],
    ];
    for (const id of ["POOLALLOCATION", "POOLSUMMARY", "POOLGAIN", "REMOVALORDER", "BLOCKING"]) {
      for (const mark of [true, "x", [["yes"]]]) {
        expect(valueOf(id, grants, needs, allowed, mark)).toEqual(
          valueOf(id, grants, needs, allowed, [[true], [true]]),
        );
      }
    }
    expect(valueOf("POOLALLOCATION", grants, needs, allowed, false)).toEqual(
      valueOf("POOLALLOCATION", grants, needs, allowed),
    );
  });
});
