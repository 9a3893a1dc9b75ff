import { intersection, movedFormula } from "../address";
import type { Box, CellValue } from "../engine";
import { cellText } from "../text/number-format";
import type { Book } from "./book";
import { colourOnScale, placesOf } from "./colour-scale";
import { PLAIN_LOOK } from "./kept";
import type { ConditionalFormat, ConditionalLook, ConditionalRule } from "./kept";

/** The looks that cells of a sheet take on now, by row and column, and what of the formats is kept and not shown. */
export interface ConditionalLooks {
  readonly looks: ReadonlyMap<number, ReadonlyMap<number, ConditionalLook>>;
  readonly notShown: readonly string[];
}

/** Of one format, in cells; a longer one is kept and not shown, so that a sheet opens at once. */
const MOST_CELLS = 20_000;
const MOST_FORMULAS = 4_000;

export async function conditionalLooks(book: Book, sheet: string): Promise<ConditionalLooks> {
  const used = book.engine.usedBox(sheet, true);
  const looks = new Map<number, Map<number, ConditionalLook>>();
  const stopped = new Set<string>();
  const notShown = new Set<string>();
  for (const format of used ? book.sheet(sheet).features.conditionalFormats : []) {
    const parts = format.boxes.flatMap((box) => intersection(box, used!) ?? []);
    const cells = parts.flatMap((box) => cellsOf(book, sheet, box));
    const found = cells.length > MOST_CELLS ? null : await looksOf(book, sheet, format, cells);
    if (!found) {
      notShown.add(
        cells.length > MOST_CELLS ? "conditional formats of more than 20,000 cells" : nameOf(format.rule),
      );
      continue;
    }
    for (const [at, look] of found) {
      const { row, column } = cells[at]!;
      const key = `${row},${column}`;
      if (stopped.has(key)) continue;
      if (format.stopIfTrue) stopped.add(key);
      let line = looks.get(row);
      if (!line) looks.set(row, (line = new Map()));
      line.set(column, over(line.get(column) ?? PLAIN_LOOK, look));
    }
  }
  return { looks, notShown: [...notShown] };
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
}

function cellsOf({ engine }: Book, sheet: string, box: Box): Cell[] {
  const formats = engine.numberFormats(sheet, box);
  return engine.values(sheet, box).flatMap((line, down) =>
    line.map((value, at) => ({
      row: box.row + down,
      column: box.column + at,
      value,
      text: cellText(value, formats[down]?.[at] ?? "General"),
    })),
  );
}

/** The looks by the number of the cell; null where the kind of condition is not shown here. */
async function looksOf(
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
function nameOf(rule: ConditionalRule): string {
  if (rule.kind === "DataBar") return "data bars";
  if (rule.kind === "IconSet") return "icon sets";
  if (rule.kind === "PresetCriteria") return "conditions on dates and deviations";
  if (rule.kind === "ColorScale") return "colour scales with formulas";
  return "conditional formats with more than 4,000 formulas";
}

type Bounds = readonly [CellValue, CellValue];

async function boundsOf(
  book: Book,
  sheet: string,
  format: ConditionalFormat,
  { formula1, formula2 }: Extract<ConditionalRule, { kind: "CellValue" }>,
  cells: readonly Cell[],
): Promise<readonly Bounds[] | null> {
  if (formula1 === "") return cells.map(() => ["", ""]);
  const given = [formula1, formula2 ?? formula1];
  const fixed = given.map(constant);
  if (fixed.every((value) => value !== null)) return cells.map(() => [fixed[0]!, fixed[1]!]);
  const answers = await answersOf(book, sheet, format, given, cells);
  return answers && answers.map(([low = "", high = ""]) => [low, high] as const);
}

/** A number or a text in quotes, with "=" before it or without. */
function constant(formula: string): CellValue | null {
  const text = formula.replace(/^=/, "").trim();
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  const number = Number(text);
  return text !== "" && !Number.isNaN(number) ? number : null;
}

/** What formulas come to for each cell; null where they are too many. */
async function answersOf(
  book: Book,
  sheet: string,
  { anchor }: ConditionalFormat,
  formulas: readonly string[],
  cells: readonly Cell[],
): Promise<readonly (readonly CellValue[])[] | null> {
  if (cells.length * formulas.length > MOST_FORMULAS) return null;
  const asked = cells.flatMap((cell) =>
    formulas.map((formula) => movedFormula(formula.startsWith("=") ? formula : `=${formula}`, anchor, cell)),
  );
  const answers = await book.engine.evaluate(sheet, asked);
  const single = answers.map((answer) => (Array.isArray(answer) ? (answer[0]?.[0] ?? "") : answer));
  return cells.map((_, at) => single.slice(at * formulas.length, (at + 1) * formulas.length));
}

function compares(value: CellValue, operator: string, [low, high]: Bounds): boolean {
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

function preset<Found>(
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

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

/** A look with what one that is looked at later adds: what is decided already stays. */
function over(first: ConditionalLook, second: ConditionalLook): ConditionalLook {
  return {
    fill: first.fill ?? second.fill,
    colour: first.colour ?? second.colour,
    bold: first.bold ?? second.bold,
    italic: first.italic ?? second.italic,
    underline: first.underline ?? second.underline,
    strikethrough: first.strikethrough ?? second.strikethrough,
    numberFormat: first.numberFormat ?? second.numberFormat,
  };
}
