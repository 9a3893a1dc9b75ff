import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellArgument } from "../../src/functions";
import { valueOf } from "./answers";
import { figuresOf, summary, total, withArgs } from "./ask-pooling";
import { places } from "./places";
import type { Place } from "./places";

describe("POOLCASH", () => {
  const cash = (place: Place, keep: CellArgument) =>
    valueOf("POOLCASH", ...place.args.slice(0, 4), keep, ...place.args.slice(4)).map(([, figure]) =>
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
    const rows = valueOf(
      "POOLYEARS",
      across(({ grants }) => grants),
      across(({ needs }) => needs),
      first!.allowed,
      down(first!.pooled),
      down(first!.values),
      across(({ floors }) => floors),
      carry,
    );
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
