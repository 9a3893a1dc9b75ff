import type { UnitConversion } from "../../model/scenario";

export type Unit = "£" | "£ thousand" | "£ million";

const POUNDS: Readonly<Record<Unit, number>> = { "£": 1, "£ thousand": 1_000, "£ million": 1_000_000 };

/** The unit a heading names: "Budget (£ thousand)", "£000", "£'000", "£k" and "£m" are understood; otherwise pounds. */
export function unitOf(heading: string): Unit {
  const text = heading.toLowerCase();
  if (/millions?\b|£\s*m\b|£\s*mn\b|\bgbp\s*m\b/.test(text)) return "£ million";
  if (/thousands?\b|£\s*['’‘,]?\s*000s?\b|£\s*k\b|\b['’‘]?000s\b|['’‘]000\b|\bgbp\s*k\b/.test(text))
    return "£ thousand";
  return "£";
}

/** What turns amounts of one unit into another; null where they are the same. */
export function conversionBetween(from: Unit, to: Unit): UnitConversion | null {
  if (from === to) return null;
  return POUNDS[from] < POUNDS[to]
    ? { from, operation: "divide", by: POUNDS[to] / POUNDS[from] }
    : { from, operation: "multiply", by: POUNDS[from] / POUNDS[to] };
}

export function convert(amount: number, conversion: UnitConversion | null): number {
  if (conversion === null) return amount;
  return conversion.operation === "divide" ? amount / conversion.by : amount * conversion.by;
}
