/** The units that the amounts of a table may be in. */
export type Unit = "£" | "£ thousand" | "£ million";

/** "Divide £ by 1,000 to have £ thousand". */
export interface UnitConversion {
  readonly from: string;
  readonly operation: "divide" | "multiply";
  readonly by: number;
}

const UNITS: Readonly<Record<Unit, { readonly pounds: number; readonly format: string }>> = {
  "£": { pounds: 1, format: "#,##0" },
  "£ thousand": { pounds: 1_000, format: "#,##0" },
  "£ million": { pounds: 1_000_000, format: "#,##0.00" },
};

/** The unit a heading names: "Budget (£ thousand)", "£000", "£'000", "£k" and "£m" are understood; otherwise pounds. */
export function unitOf(heading: string): Unit {
  const text = heading.toLowerCase();
  if (/millions?\b|£\s*m\b|£\s*mn\b|\bgbp\s*m\b/.test(text)) return "£ million";
  if (/thousands?\b|£\s*['’‘,]?\s*000s?\b|£\s*k\b|\b['’‘]?000s\b|['’‘]000\b|\bgbp\s*k\b/.test(text))
    return "£ thousand";
  return "£";
}

/** How many pounds one of the unit is. */
export function poundsIn(unit: string): number {
  return UNITS[unitOf(unit)].pounds;
}

/** The number format that Excel shows amounts of the unit in. */
export function moneyFormat(unit: string): string {
  return UNITS[unitOf(unit)].format;
}

/** What turns amounts of one unit into another; null where they are the same. */
export function conversionBetween(from: Unit, to: Unit): UnitConversion | null {
  if (from === to) return null;
  const [one, other] = [poundsIn(from), poundsIn(to)];
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
 * A single amount with its unit: "£1,234 thousand" for the unit "£ thousand", "£12" for "£",
 * and "1,234 (£000)" where sign and figure would run together.
 */
export function withUnit(figure: string, unit: string): string {
  const scale = /^£(\s*\p{L}.*|\s*)$/u.exec(unit.trim())?.[1];
  if (scale === undefined) return `${figure} (${unit})`;
  return figure.startsWith("-") ? `-£${figure.slice(1)}${scale}` : `£${figure}${scale}`;
}
