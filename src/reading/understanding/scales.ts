import type { Unit } from "../../model/wording";

/** Units of pounds, each a thousand times the one before it. */
export const SCALES: readonly Unit[] = ["£", "£ thousand", "£ million", "£ billion"];

/** An amount of a unit in pounds; as it is where nothing says its unit. */
export function inPounds(amount: number, unit: Unit | null): number {
  if (unit === null || unit === "£") return amount;
  const power = unit === "pence" ? -2 : SCALES.indexOf(unit) * 3;
  const digits = String(amount);
  return digits.includes("e") ? amount * 10 ** power : Number(`${digits}e${power}`);
}
