import type { CellValue } from "../../engine";
import type { Book } from "../book";
import { PLAIN_LOOK } from "../kept";
import type { ConditionalFormat, ConditionalLook, ConditionalRule } from "../kept";
import type { Cell } from "./cell";
import { colourOnScale, placesOf } from "./colour-scale";
import { compares } from "./compares";
import { answersOf, boundsOf } from "./formulas";
import { preset } from "./preset";

/** The looks by the number of the cell; null where the kind of condition is not shown here. */
export async function looksOf(
  book: Book,
  sheet: string,
  format: ConditionalFormat,
  cells: readonly Cell[],
): Promise<ReadonlyMap<number, ConditionalLook> | null> {
  const { rule, look } = format;
  const where = (meets: (cell: Cell, at: number) => boolean) =>
    new Map(cells.flatMap((cell, at) => (meets(cell, at) ? [[at, look] as const] : [])));
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  switch (rule.kind) {
    case "CellValue": {
      const bounds = await boundsOf(book, sheet, format, rule, cells);
      return bounds && where(({ value }, at) => compares(value, rule.operator, bounds[at]!));
    }
    case "ContainsText":
      return where(({ text }) => rule.text !== "" && meetsText(text.toLowerCase(), rule));
    case "Custom": {
      if (rule.formula === "") return new Map();
      const answers = await answersOf(book, sheet, format, [rule.formula], cells);
      return answers && where((_, at) => isTrue(answers[at]![0] ?? ""));
    }
    case "TopBottom": {
      const limit = limitOf(numbers, rule);
      const isTop = rule.type.startsWith("Top");
      return where(({ value }) => typeof value === "number" && (isTop ? value >= limit : value <= limit));
    }
    case "PresetCriteria":
      return preset(rule.criterion, cells, numbers, where);
    case "ColorScale": {
      const places = placesOf(rule.points, numbers);
      if (!places) return null;
      return new Map(
        cells.flatMap(({ value }, at) =>
          typeof value === "number"
            ? [[at, { ...PLAIN_LOOK, fill: colourOnScale(value, places) }] as const]
            : [],
        ),
      );
    }
    case "DataBar":
    case "IconSet":
      return null;
  }
}

/** What is said of a kind that is not shown. */
export function nameOf(rule: ConditionalRule): string {
  if (rule.kind === "DataBar") return "data bars";
  if (rule.kind === "IconSet") return "icon sets";
  if (rule.kind === "PresetCriteria") return "conditions on dates and deviations";
  if (rule.kind === "ColorScale") return "colour scales with formulas";
  return "conditional formats with more than 4,000 formulas";
}

function meetsText(
  text: string,
  { operator, text: sought }: Extract<ConditionalRule, { kind: "ContainsText" }>,
) {
  const part = sought.toLowerCase();
  if (operator === "BeginsWith") return text.startsWith(part);
  if (operator === "EndsWith") return text.endsWith(part);
  return text.includes(part) === (operator === "Contains");
}

function limitOf(
  numbers: readonly number[],
  { type, rank: asked }: Extract<ConditionalRule, { kind: "TopBottom" }>,
) {
  const isTop = type.startsWith("Top");
  const sorted = numbers.toSorted((one, other) => (isTop ? other - one : one - other));
  const count = type.endsWith("Percent") ? Math.max(1, Math.floor((sorted.length * asked) / 100)) : asked;
  return sorted[Math.min(count, sorted.length) - 1] ?? NaN;
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}
