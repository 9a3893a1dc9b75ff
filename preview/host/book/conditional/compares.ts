import type { CellValue } from "../../engine";

export type Bounds = readonly [CellValue, CellValue];

export function compares(value: CellValue, operator: string, [low, high]: Bounds): boolean {
  if (value === "" && typeof low === "number") return false;
  const against = (other: CellValue) => {
    if (typeof value === "number" && typeof other === "number") return Math.sign(value - other);
    if (typeof value === typeof other) {
      const [one, two] = [String(value).toLowerCase(), String(other).toLowerCase()];
      return one === two ? 0 : one < two ? -1 : 1;
    }
    // Numbers come before texts, texts before truth values.
    return rank(value) - rank(other);
  };
  switch (operator) {
    case "Between":
      return against(low) >= 0 && against(high) <= 0;
    case "NotBetween":
      return against(low) < 0 || against(high) > 0;
    case "EqualTo":
      return against(low) === 0;
    case "NotEqualTo":
      return against(low) !== 0;
    case "GreaterThan":
      return against(low) > 0;
    case "LessThan":
      return against(low) < 0;
    case "GreaterThanOrEqualTo":
      return against(low) >= 0;
    default:
      return against(low) <= 0;
  }
}

function rank(value: CellValue): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
