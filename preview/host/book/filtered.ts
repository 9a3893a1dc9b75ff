import type { Box, CellValue } from "../engine";
import { cellText } from "../text/number-format";
import type { Book } from "./book";
import type { Filter, FilterCriterion } from "./kept";

/** Shows and hides the rows of a filter as its criteria have it. Rows that someone else hid stay hidden. */
export function applyFilter(book: Book, sheet: string, filter: Filter): void {
  const { engine } = book;
  for (const row of filter.hidden) engine.setRowsHidden(sheet, row, 1, false);
  const data = { ...filter.box, row: filter.box.row + 1, rows: filter.box.rows - 1 };
  const columns = [...filter.criteria].map(([column, criterion]) =>
    meeting(book, sheet, data, column, criterion),
  );
  const hidden: number[] = [];
  for (let at = 0; at < data.rows; at += 1) {
    const row = data.row + at;
    if (columns.every((meets) => meets[at]) || engine.isRowHidden(sheet, row)) continue;
    engine.setRowsHidden(sheet, row, 1, true);
    hidden.push(row);
  }
  book.change(sheet, { filter: { ...filter, hidden } });
}

export function removeFilter(book: Book, sheet: string): void {
  const { filter } = book.sheet(sheet).features;
  for (const row of filter?.hidden ?? []) book.engine.setRowsHidden(sheet, row, 1, false);
  book.change(sheet, { filter: null });
}

function meeting(
  { engine }: Book,
  sheet: string,
  data: Box,
  column: number,
  criterion: FilterCriterion,
): readonly boolean[] {
  if (data.rows === 0) return [];
  const cells = { ...data, column: data.column + column, columns: 1 };
  const values = engine.values(sheet, cells).map(([value = ""]) => value);
  const formats = engine.numberFormats(sheet, cells).map(([format = "General"]) => format);
  const texts = values.map((value, at) => cellText(value, formats[at] ?? "General"));
  if (criterion.filterOn === "Values") {
    const wanted = new Set(criterion.values.map((value) => value.toLowerCase()));
    return texts.map((text) => wanted.has(text.toLowerCase()));
  }
  if (criterion.filterOn === "Custom")
    return values.map((value, at) => meetsCustom(value, texts[at] ?? "", criterion));
  const limit = limitOf(values, criterion);
  return values.map(
    (value) =>
      typeof value === "number" &&
      limit !== null &&
      (criterion.filterOn.startsWith("Top") ? value >= limit : value <= limit),
  );
}

/** The last value that is still among the highest, or the lowest. */
function limitOf(values: readonly CellValue[], { filterOn, criterion1 }: FilterCriterion): number | null {
  const isTop = filterOn.startsWith("Top");
  const numbers = values.filter((value) => typeof value === "number");
  const sorted = numbers.toSorted((one, other) => (isTop ? other - one : one - other));
  const asked = Number(criterion1);
  const count = filterOn.endsWith("Percent") ? Math.max(1, Math.floor((sorted.length * asked) / 100)) : asked;
  return sorted[Math.min(count, sorted.length) - 1] ?? null;
}

function meetsCustom(
  value: CellValue,
  text: string,
  { criterion1, criterion2, operator }: FilterCriterion,
): boolean {
  const first = criterion1 === null || meets(value, text, criterion1);
  if (criterion2 === null) return first;
  const second = meets(value, text, criterion2);
  return operator === "Or" ? first || second : first && second;
}

/** ">100", "<>Bolton", "=B*": a number against a number, otherwise a text with * and ?. */
function meets(value: CellValue, text: string, criterion: string): boolean {
  const [, sign = "", operand = ""] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  const number = Number(operand);
  const isNumber = operand.trim() !== "" && !Number.isNaN(number);
  if (sign === "" || sign === "=" || sign === "<>") {
    const isSame = isNumber && typeof value === "number" ? value === number : isLike(text, operand);
    return sign === "<>" ? !isSame : isSame;
  }
  if (!isNumber || typeof value !== "number") return false;
  if (sign === ">") return value > number;
  if (sign === ">=") return value >= number;
  return sign === "<" ? value < number : value <= number;
}

function isLike(text: string, pattern: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll("*", "[\\s\\S]*").replaceAll("?", "[\\s\\S]")}$`, "i").test(text);
}
