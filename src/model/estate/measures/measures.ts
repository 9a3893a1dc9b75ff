import { Decimal } from "../../money";
import { invalid } from "../../problem";

/** What a register says of a building; null where it does not. */
export interface Occupied {
  /** Floor area in square metres. */
  readonly area: Decimal | null;
  /** People whose place of work it is, as full-time equivalents. */
  readonly people: Decimal | null;
  /** How many it has places for. */
  readonly places: Decimal | null;
  /** Running cost of a year in pounds. */
  readonly runningCost: Decimal | null;
}

/** What is commonly looked at; null where what it is worked out from is missing, or there is none to divide by. */
export interface Measures {
  /** Pounds a square metre and year. */
  readonly costPerArea: Decimal | null;
  /** Pounds a person and year. */
  readonly costPerPerson: Decimal | null;
  /** Square metres a person. */
  readonly areaPerPerson: Decimal | null;
  /** People by places: above 1 where it is too full. */
  readonly use: Decimal | null;
}

/**
 * The simple measures of a building. Throws `invalid` with the name of a figure that is below 0.
 */
export function measures({ area, people, places, runningCost }: Occupied): Measures {
  mustNotBeBelowNought({ area, people, places, runningCost });
  return {
    costPerArea: quotient(runningCost, area),
    costPerPerson: quotient(runningCost, people),
    areaPerPerson: quotient(area, people),
    use: quotient(people, places),
  };
}

/**
 * What a building would save in a year at `target` square metres a person: the running cost of the area that is more than its people need
 * then. 0 where it is as dense already; null where area, people or cost is missing, or the area is 0. It says nothing of whether that area
 * can be let or left, nor of what that costs.
 *
 * Throws `invalid("target")` for one that is not above 0, and `invalid` with the name of a figure that is below 0.
 */
export function densitySaving(
  { area, people, runningCost }: Omit<Occupied, "places">,
  target: Decimal,
): Decimal | null {
  if (!target.gt(0)) {
    throw invalid("target", `The target is ${target.toString()} m² a person. Give one above 0, such as 10.`);
  }
  mustNotBeBelowNought({ area, people, runningCost });
  const costPerArea = quotient(runningCost, area);
  if (costPerArea === null || area === null || people === null) return null;
  return Decimal.max(0, area.minus(people.times(target))).times(costPerArea);
}

function quotient(dividend: Decimal | null, divisor: Decimal | null): Decimal | null {
  return dividend === null || divisor === null || divisor.isZero() ? null : dividend.div(divisor);
}

const NAMES = new Map([
  ["area", { argument: "area", words: "The floor area" }],
  ["people", { argument: "people", words: "The number of people" }],
  ["places", { argument: "places", words: "The number of places" }],
  ["runningCost", { argument: "running_cost", words: "The running cost" }],
]);

function mustNotBeBelowNought(figures: Readonly<Record<string, Decimal | null>>): void {
  for (const [name, figure] of Object.entries(figures)) {
    if (figure === null || figure.gte(0)) continue;
    const { argument, words } = NAMES.get(name)!;
    throw invalid(argument, `${words} is ${figure.toString()}. Give 0 or more, or leave it out.`);
  }
}
