import { poundsIn } from "../../model/book";
import type { UnitConversion } from "../../model/book";

export type Unit = "£" | "£ thousand" | "£ million";

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
  const [one, other] = [poundsIn(from), poundsIn(to)];
  return one < other
    ? { from, operation: "divide", by: other / one }
    : { from, operation: "multiply", by: one / other };
}

export function convert(amount: number, conversion: UnitConversion | null): number {
  if (conversion === null) return amount;
  return conversion.operation === "divide" ? amount / conversion.by : amount * conversion.by;
}
