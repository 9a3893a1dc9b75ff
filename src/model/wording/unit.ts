import { unitNamed } from "./unit-expression";
import type { Unit } from "./unit-expression";

/** "Divide £ by 1,000 to have £ thousand". */
export interface UnitConversion {
  readonly from: string;
  readonly operation: "divide" | "multiply";
  readonly by: number;
}

const UNITS: Readonly<Record<Unit, { readonly pence: number; readonly format: string }>> = {
  pence: { pence: 1, format: "#,##0" },
  "£": { pence: 100, format: "#,##0" },
  "£ thousand": { pence: 100_000, format: "#,##0" },
  "£ million": { pence: 100_000_000, format: "#,##0.00" },
  "£ billion": { pence: 100_000_000_000, format: "#,##0.000" },
};

/** The unit that a heading names, as `unitNamed` reads it; pounds where it names none. */
export function unitOf(heading: string): Unit {
  return unitNamed(heading) ?? "£";
}

/** How many pounds one of the unit is. */
export function poundsIn(unit: string): number {
  return UNITS[unitOf(unit)].pence / UNITS["£"].pence;
}

/** The number format that Excel shows amounts of the unit in. */
export function moneyFormat(unit: string): string {
  return UNITS[unitOf(unit)].format;
}

/** What turns amounts of one unit into another; null where they are the same. */
export function conversionBetween(from: Unit, to: Unit): UnitConversion | null {
  if (from === to) return null;
  const [one, other] = [UNITS[from].pence, UNITS[to].pence];
  return one < other
    ? { from, operation: "divide", by: other / one }
    : { from, operation: "multiply", by: one / other };
}

/** The amount in the other unit. */
export function convert(amount: number, conversion: UnitConversion | null): number {
  if (conversion === null) return amount;
  return conversion.operation === "divide" ? amount / conversion.by : amount * conversion.by;
}

/**
 * A single amount with its unit: "£1,234 thousand" for the unit "£ thousand", "£12" for "£", "12 pence" for "pence",
 * "1,234 (£000)" where sign and figure would run together, and the figure alone where no unit is given.
 */
export function withUnit(figure: string, unit: string): string {
  if (unit.trim() === "") return figure;
  if (unit.trim() === "pence") return `${figure} pence`;
  const scale = /^£(\s*\p{L}.*|\s*)$/u.exec(unit.trim())?.[1];
  if (scale === undefined) return `${figure} (${unit})`;
  return figure.startsWith("-") ? `-£${figure.slice(1)}${scale}` : `£${figure}${scale}`;
}
