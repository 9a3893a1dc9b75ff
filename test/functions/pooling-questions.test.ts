import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invoke } from "../../src/functions";
import type { CellArgument, CellValue } from "../../src/functions";
import { argsOf, places } from "./places";
import type { Place } from "./places";

function valueOf(id: string, args: readonly CellArgument[]): CellValue[][] {
  const outcome = invoke(id, args);
  if (!outcome.ok) throw new Error(`${outcome.error} ${outcome.message}`);
  return outcome.value;
}

function summary(place: Omit<Place, "args">, label: string): number {
  return Number(valueOf("POOLSUMMARY", argsOf(place)).find((row) => row[0] === label)![1]);
}

function figuresOf(id: string, { args }: Place): number[] {
  return valueOf(id, args).flat().map(Number);
}

const total = (figures: readonly number[]) => figures.reduce((sum, each) => sum + each, 0);
const withoutFloors = places.map((place): Place => withArgs({ ...place, floors: place.floors.map(() => 0) }));
const simple = withoutFloors.map((place) =>
  withArgs({ ...place, flexibility: place.flexibility.map(() => 0) }),
);

function withArgs(place: Place): Place {
  return { ...place, args: argsOf(place) };
}

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
        expect(valueOf("BLOCKING", place.args).flat()).toEqual(smallest);
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
        const steps = valueOf("REMOVALORDER", args);
        const alone = figuresOf("RINGFENCEVALUE", place);
        const first = steps.findIndex(([step]) => step === 1);
        const best = Math.max(...alone);
        if (best > 0) expect([first, steps[first]![1]]).toEqual([alone.indexOf(best), best]);
        const gain = Number(valueOf("POOLGAIN", args)[0]![1]);
        const gains = steps.map(([, adds]) => adds).filter((adds) => adds !== "");
        expect(total(gains.map(Number))).toBe(gain);
        expect(Math.max(0, ...steps.map(([, , sofar]) => Number(sofar)))).toBe(gain);
        const leftOut = place.args.map((argument, index) => (index === 3 ? null : argument));
        expect(valueOf("REMOVALORDER", leftOut)).toEqual(steps);
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
    expect(valueOf("RINGFENCEVALUE", [...place, null, null, null, caps])).toEqual([[0], [0]]);
    const steps = valueOf("REMOVALORDER", [...place, null, null, null, caps]);
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
    expect(valueOf("REMOVALORDER", [...place, allowed, [[1], [0], [1]], [[1, 1.4, 0.8, 2]]])).toEqual([
      [1, 50, 50],
      ["", "", ""],
      ["", "", ""],
    ]);
  });
});

describe("POOLCASH", () => {
  const cash = (place: Place, keep: CellArgument) =>
    valueOf("POOLCASH", [...place.args.slice(0, 4), keep, ...place.args.slice(4)]).map(([, figure]) =>
      Number(figure),
    );

  it("keeps all that is left where all may be kept, pooled or not", () => {
    fc.assert(
      fc.property(places, (place) => {
        const separate = { ...place, pooled: place.pooled.map(() => false) };
        const [met, left] = [summary(separate, "Funded"), summary(separate, "Stranded")];
        expect(cash(place, 1)).toEqual([met, left, left, 0]);
      }),
    );
  });

  it("never keeps less pooled than separate, nor more than what is left at the best share", () => {
    const shares = fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(places, shares, (place, drawn) => {
        const keep = drawn.slice(0, place.grants.length);
        const [met, separate, pooled, gain] = cash(
          place,
          keep.map((share) => [share]),
        );
        expect(pooled).toBeGreaterThanOrEqual(separate!);
        expect(gain).toBe(pooled! - separate!);
        expect(pooled).toBeLessThanOrEqual((total(place.grants) - met!) * Math.max(...keep));
      }),
    );
  });
});

describe("FLOORSHORTFALL", () => {
  it("is what each service lacks of its floor, and adds up to the summary's", () => {
    fc.assert(
      fc.property(places, (place) => {
        const short = figuresOf("FLOORSHORTFALL", place);
        const unmet = figuresOf("UNMET", place);
        expect(short).toEqual(
          place.floors.map((floor, service) => Math.max(0, floor - place.needs[service]! + unmet[service]!)),
        );
        expect(total(short)).toBe(summary(place, "Floor shortfall"));
      }),
    );
  });
});

describe("POOLYEARS", () => {
  const down = <T>(list: readonly T[]) => list.map((each) => [each]);
  const years = (list: readonly Place[], carry: CellArgument) => {
    const [first] = list;
    const across = (pick: (place: Place) => readonly number[]) =>
      pick(first!).map((_, row) => list.map((place) => pick(place)[row]!));
    const rows = valueOf("POOLYEARS", [
      across(({ grants }) => grants),
      across(({ needs }) => needs),
      first!.allowed,
      down(first!.pooled),
      down(first!.values),
      across(({ floors }) => floors),
      carry,
    ]);
    return (label: string) =>
      rows
        .find((row) => row[0] === label)!
        .slice(1)
        .map(Number);
  };
  const twoYears = places.chain((place) =>
    fc.tuple(fc.constant(place), fc.constantFrom(0.5, 1, 2)).map(([drawn, factor]) => [
      withArgs({ ...drawn, flexibility: drawn.flexibility.map(() => 0) }),
      withArgs({
        ...drawn,
        flexibility: drawn.flexibility.map(() => 0),
        needs: drawn.needs.map((need) => need * factor),
      }),
    ]),
  );

  it("is each year for itself where nothing may be carried", () => {
    fc.assert(
      fc.property(twoYears, (list) => {
        const table = years(list, 0);
        const labels = [
          ["Funded", "Funded"],
          ["Value", "Value"],
          ["Stranded", "Clawed back"],
          ["Unmet", "Unmet"],
          ["Floor shortfall", "Floor shortfall"],
        ] as const;
        for (const [one, over] of labels) {
          const figures = list.map((place) => summary(place, one));
          expect(table(over), over).toEqual([...figures, total(figures)]);
        }
        expect(table("Carried out")).toEqual([0, 0, 0]);
      }),
    );
  });

  it("accounts for every pound: awards are funded or clawed back, and what is carried out is carried in", () => {
    fc.assert(
      fc.property(twoYears, fc.constantFrom(0.25, 0.5, 1), (list, carry) => {
        const table = years(list, carry);
        const awards = total(list.flatMap(({ grants }) => grants));
        expect(table("Funded")[2]! + table("Clawed back")[2]!).toBe(awards);
        expect(table("Carried in")).toEqual([0, table("Carried out")[0]!, table("Carried out")[0]!]);
        expect(table("Carried out")[0]).toBeLessThanOrEqual(carry * total(list[0]!.grants));
        expect(table("Floor shortfall")[2]).toBeLessThanOrEqual(years(list, 0)("Floor shortfall")[2]!);
      }),
    );
  });
});

describe("POOLEXPLAIN", () => {
  it("has the same eight headings for every question, and texts that fit in a cell", () => {
    const long = "A name without end ".repeat(2000);
    fc.assert(
      fc.property(places, (place) => {
        const names = [place.grants.map(() => [long]), [place.needs.map(() => long)]];
        const words = valueOf("POOLEXPLAIN", [...names, ...place.args]);
        expect(words.map(([heading]) => heading)).toEqual([
          "What is funded",
          "What is stranded",
          "What is unmet",
          "Whose conditions strand money",
          "Which ring-fence to remove first",
          "What pooling brings",
          "Statutory minimums",
          "Proof",
        ]);
        for (const [, text] of words) expect(String(text).length).toBeLessThanOrEqual(32_767);
      }),
    );
  });

  it("says that a floor is above its need", () => {
    const args = [[["A"]], [["Refuges"]], [[100]], [[60]], [[1]], [[0]], null, [[80]]];
    const floors = valueOf("POOLEXPLAIN", args).find(([heading]) => heading === "Statutory minimums")!;
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
        expect(valueOf(id, [grants, needs, allowed, mark])).toEqual(
          valueOf(id, [grants, needs, allowed, [[true], [true]]]),
        );
      }
    }
    expect(valueOf("POOLALLOCATION", [grants, needs, allowed, false])).toEqual(
      valueOf("POOLALLOCATION", [grants, needs, allowed]),
    );
  });
});
