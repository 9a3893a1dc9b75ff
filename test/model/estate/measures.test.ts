import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { densitySaving, measures } from "../../../src/model/estate";
import { Decimal } from "../../../src/model/money";

const d = (figure: number) => new Decimal(figure);
const HALL = { area: d(1200), people: d(80), places: d(100), runningCost: d(90_000) };
const figure = fc.integer({ min: 1, max: 1_000_000 }).map((each) => d(each).div(100));

describe("measures of a building", () => {
  it("are cost by area and by person, area by person, and use", () => {
    const { costPerArea, costPerPerson, areaPerPerson, use } = measures(HALL);
    expect([costPerArea, costPerPerson, areaPerPerson, use].map(String)).toEqual(["75", "1125", "15", "0.8"]);
  });

  it("are missing where the register does not say, or there is nothing to divide by", () => {
    const nothing = { costPerArea: null, costPerPerson: null, areaPerPerson: null, use: null };
    expect(measures({ area: null, people: null, places: null, runningCost: d(5) })).toEqual(nothing);
    expect(measures({ area: d(0), people: d(0), places: d(0), runningCost: d(5) })).toEqual(nothing);
    expect(densitySaving({ ...HALL, area: null }, d(10))).toBeNull();
    expect(densitySaving({ ...HALL, area: d(0) }, d(10))).toBeNull();
  });

  it("agree with each other: cost by person is cost by area times area by person", () => {
    fc.assert(
      fc.property(figure, figure, figure, (area, people, runningCost) => {
        const { costPerArea, costPerPerson, areaPerPerson } = measures({
          area,
          people,
          places: null,
          runningCost,
        });
        const product = costPerArea!.times(areaPerPerson!);
        expect(product.minus(costPerPerson!).abs().lte(costPerPerson!.times("1e-25"))).toBe(true);
      }),
    );
  });

  it("refuse what is below nought, by its name", () => {
    expect(() => measures({ ...HALL, area: d(-1) })).toThrow(
      "The floor area is -1. Give 0 or more, or leave it out.",
    );
    expect(() => densitySaving(HALL, d(0))).toThrow(
      "The target is 0 m² a person. Give one above 0, such as 10.",
    );
  });
});

describe("the saving at a target density", () => {
  it("is the running cost of the area that is not needed", () => {
    expect(densitySaving(HALL, d(10))!.toString()).toBe("30000");
    expect(densitySaving(HALL, d(15))!.toString()).toBe("0");
    expect(densitySaving(HALL, d(20))!.toString()).toBe("0");
  });

  it("is never more than the running cost, and never grows with the target", () => {
    fc.assert(
      fc.property(figure, figure, figure, figure, figure, (area, people, runningCost, one, more) => {
        const building = { area, people, runningCost };
        const [dense, loose] = [densitySaving(building, one)!, densitySaving(building, one.plus(more))!];
        expect(dense.gte(loose)).toBe(true);
        expect(loose.gte(0)).toBe(true);
        expect(dense.lte(runningCost.times("1.0000000001"))).toBe(true);
      }),
    );
  });
});
