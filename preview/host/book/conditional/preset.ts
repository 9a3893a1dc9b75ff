import type { CellValue } from "../../engine";
import type { Cell } from "./cell";

export function preset<Found>(
  criterion: string,
  cells: readonly Cell[],
  numbers: readonly number[],
  where: (meets: (cell: Cell) => boolean) => Found,
): Found | null {
  const isNumber = (meets: (value: number) => boolean) =>
    where(({ value }) => typeof value === "number" && meets(value));
  const average = numbers.reduce((total, value) => total + value, 0) / numbers.length;
  const counts = new Map<string, number>();
  for (const { value } of cells) {
    const key = String(value).toLowerCase();
    if (value !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const count = ({ value }: Cell) => counts.get(String(value).toLowerCase()) ?? 0;
  switch (criterion) {
    case "Blanks":
      return where(({ value }) => String(value).trim() === "");
    case "NonBlanks":
      return where(({ value }) => String(value).trim() !== "");
    case "Errors":
      return where(({ value }) => isError(value));
    case "NonErrors":
      return where(({ value }) => !isError(value));
    case "AboveAverage":
      return isNumber((value) => value > average);
    case "BelowAverage":
      return isNumber((value) => value < average);
    case "EqualOrAboveAverage":
      return isNumber((value) => value >= average);
    case "EqualOrBelowAverage":
      return isNumber((value) => value <= average);
    case "UniqueValues":
      return where((cell) => count(cell) === 1);
    case "DuplicateValues":
      return where((cell) => count(cell) > 1);
    default:
      return null;
  }
}

function isError(value: CellValue): boolean {
  return typeof value === "string" && /^#(?:[A-Z/0-9_]+[!?]|N\/A)$/.test(value);
}
