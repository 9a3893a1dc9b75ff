import type { Box } from "../../../formula";
import { isBlank } from "../../cell";
import type { Cell } from "../../cell";
import type { SheetContent } from "../../content";
import { classOf, dayOf, figureIn, isDateFormat } from "../../figures";
import type { CellClass } from "../../figures";
import { numbersThatHead } from "./numbers-as-headings";
import { withUnitsMadeNumbers } from "./units-made-numbers";
import { yearsOfSixDigits } from "./years-of-six-digits";

/** The cells of a sheet with what each is. Rows and columns count from 0 at the first used cell. */
export interface Grid {
  readonly sheet: SheetContent;
  readonly rows: number;
  readonly columns: number;
  /** Merged cells, counted as the grid counts. */
  readonly merged: readonly Box[];
  cell(row: number, column: number): Cell;
  classAt(row: number, column: number): CellClass;
  formula(row: number, column: number): string;
  format(row: number, column: number): string;
}

/** Neighbouring columns, the last included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const CLASSES: readonly CellClass[] = [
  "blank",
  "text",
  "figure",
  "year",
  "date",
  "percent",
  "logical",
  "error",
  "nil",
  "missing",
];

/** Classes of cells that fill a place where an amount belongs. */
const NUMERIC: ReadonlySet<CellClass> = new Set(["figure", "percent", "error", "nil", "missing"]);

/** So many different texts are kept in mind. */
const MOST_KNOWN = 50_000;

/** Headings under which a number is money; under a heading of budgets, years may stand right below it. */
const OVER_MONEY = /\b(amount|spend|spending|expenditure|cost|net|gross|value|paid|award)\b|£/i;
const OVER_BUDGET = /\b(budgets?|outturn|actuals?|forecast|estimates?)\b/i;

/** Blanks other than one space between words. */
const ODD_SPACE = /^\s|\s$|\s\s|[^\S ]/;

/** Of longer texts only the beginning is read, so that no text of a sheet takes long; they are shown whole. */
const MOST_READ = 400;

export function gridOf(whole: SheetContent): Grid {
  const sheet = { ...whole, values: withUnitsMadeNumbers(shortened(whole.values), whole.formats) };
  const rows = sheet.values.length;
  const columns = sheet.values[0]?.length ?? 0;
  // A byte a cell: a list of payments has millions of cells.
  const classes = new Uint8Array(rows * columns);
  // Names come again and again in a long list, and reading each text once is enough.
  const known = new Map<string, number>();
  sheet.values.forEach((line, row) => {
    line.forEach((cell, column) => {
      const before = typeof cell === "string" ? known.get(cell) : undefined;
      const found = before ?? CLASSES.indexOf(classOf(cell, sheet.formats[row]?.[column] ?? "General"));
      if (before === undefined && typeof cell === "string" && known.size < MOST_KNOWN) known.set(cell, found);
      classes[row * columns + column] = found;
    });
  });
  amountsAmongYears(sheet, classes, columns);
  namesAmongMarks(sheet, classes, columns);
  const classIn = (row: number, column: number) => CLASSES[classes[row * columns + column] ?? 0]!;
  for (const [row, column] of yearsOfSixDigits(sheet, classIn))
    classes[row * columns + column] = CLASSES.indexOf("year");
  numbersAsHeadings(sheet, classes, columns);
  const inside = (row: number, column: number) => row >= 0 && row < rows && column >= 0 && column < columns;
  return {
    sheet: whole,
    rows,
    columns,
    merged: sheet.merged.map((box) => ({
      ...box,
      row: box.row - sheet.row,
      column: box.column - sheet.column,
    })),
    cell: (row, column) => sheet.values[row]?.[column] ?? "",
    classAt: (row, column) => (inside(row, column) ? CLASSES[classes[row * columns + column]!]! : "blank"),
    formula: (row, column) => sheet.formulas[row]?.[column] ?? "",
    format: (row, column) => sheet.formats[row]?.[column] ?? "General",
  };
}

function shortened(values: SheetContent["values"]): SheetContent["values"] {
  const isLong = (cell: Cell): cell is string => typeof cell === "string" && cell.length > MOST_READ;
  return values.map((line) =>
    line.some(isLong) ? line.map((cell) => (isLong(cell) ? cell.slice(0, MOST_READ) : cell)) : line,
  );
}

const OF_YEARS = /year|\bfy\b|date|period|built|opened|since|founded|established|complet(ed|ion)|\bends?\b/i;

/** A number such as 2024 is an amount where the text nearest above it says so, or where it is right below a name and no number follows, beside amounts. */
function amountsAmongYears(sheet: SheetContent, classes: Uint8Array, columns: number): void {
  const [text, figure, year] = [CLASSES.indexOf("text"), CLASSES.indexOf("figure"), CLASSES.indexOf("year")];
  const isNumber = (row: number, column: number) => typeof sheet.values[row]?.[column] === "number";
  const isFigure = (row: number, column: number) =>
    column >= 0 && column < columns && classes[row * columns + column] === figure;
  const areHeadings = sheet.values.map((line, row) => {
    const isYear = (at: number) => classes[row * columns + at] === year;
    return areYearsInTurn(line, isYear) || areYearsAlone(line, isYear);
  });
  for (let column = 0; column < columns; column += 1) {
    let [isMoney, isBudget, isName, above] = [false, false, false, 0];
    sheet.values.forEach((line, row) => {
      const at = row * columns + column;
      const isAlone =
        isName &&
        classes[at - columns] === text &&
        !isNumber(row + 1, column) &&
        (isFigure(row, column - 1) || isFigure(row, column + 1));
      if (classes[at] === text) {
        const heading = String(line[column]);
        isName = !OF_YEARS.test(heading);
        isMoney = OVER_MONEY.test(heading) && !/year/i.test(heading);
        [isBudget, above] = [OVER_BUDGET.test(heading) && !/year/i.test(heading), row];
      } else if (classes[at] === year && isNumber(row, column) && !areHeadings[row]) {
        if (isMoney || isAlone || (isBudget && row > above + 1)) classes[at] = figure;
      }
    });
  }
}

/** All numbers of a line are years that follow each other: headings. */
function areYearsInTurn(line: readonly Cell[], isYear: (at: number) => boolean): boolean {
  const numbers = line.flatMap((cell, at) =>
    typeof cell === "number" ? [{ cell, isYear: isYear(at) }] : [],
  );
  return (
    numbers.length > 1 &&
    numbers.every((each, at) => each.isYear && (at === 0 || each.cell === numbers[at - 1]!.cell + 1))
  );
}

/** Nothing but years, of which one may come again: data would have a name. */
function areYearsAlone(line: readonly Cell[], isYear: (at: number) => boolean): boolean {
  const filled = line.flatMap((cell, at) => (isBlank(cell) ? [] : [at]));
  return filled.length > 1 && filled.every(isYear);
}

/** "C" beside "A" and "B" is a name, and "#" before other headings one of them, though alone each marks a figure that is not there. */
function namesAmongMarks(sheet: SheetContent, classes: Uint8Array, columns: number): void {
  const [text, missing] = [CLASSES.indexOf("text"), CLASSES.indexOf("missing")];
  const besides = new Set((["text", "year", "date", "blank"] as const).map((each) => CLASSES.indexOf(each)));
  sheet.values.forEach((line, row) => {
    const isA = (found: number, at: number, letter: RegExp) =>
      classes[row * columns + at] === found && letter.test(String(line[at]).trim());
    const first = line.findIndex((cell) => cell !== "");
    line.forEach((_, at) => {
      const isName = isA(missing, at, /^c$/i) && line.some((__, other) => isA(text, other, /^[a-z]$/i));
      const isHeading =
        at === first &&
        isA(missing, at, /^#$/) &&
        line.some((__, other) => isA(text, other, /./)) &&
        line.every((__, other) => other === at || besides.has(classes[row * columns + other]!));
      if (isName || isHeading) classes[row * columns + at] = text;
    });
  });
}

/** Numbers that name columns are names. */
function numbersAsHeadings(sheet: SheetContent, classes: Uint8Array, columns: number): void {
  const classAt = (row: number, column: number) => CLASSES[classes[row * columns + column] ?? 0]!;
  sheet.values.forEach((_, row) => {
    for (const column of numbersThatHead(sheet, row, classAt))
      classes[row * columns + column] = CLASSES.indexOf("text");
  });
}

/** Whether the cell is where an amount would be: a number, an error, a dash or a mark for what is missing. */
export function isNumeric(grid: Grid, row: number, column: number): boolean {
  return NUMERIC.has(grid.classAt(row, column));
}

/** The amount in a cell; null where it holds none. A dash is 0; a year is a number like another. */
export function amountAt(grid: Grid, row: number, column: number): number | null {
  const cell = grid.cell(row, column);
  if (typeof cell === "number") return grid.classAt(row, column) === "date" ? null : cell;
  if (typeof cell === "boolean") return null;
  const read = figureIn(cell);
  if (read === null) return grid.classAt(row, column) === "year" ? Number(cell) || null : null;
  if (read.kind === "nil") return 0;
  return read.kind === "figure" ? read.value : null;
}

/** The columns of a span that are filled in a row. */
export function filledIn(grid: Grid, row: number, { first, last }: Span): readonly number[] {
  const filled: number[] = [];
  for (let column = first; column <= last; column += 1) {
    if (grid.classAt(row, column) !== "blank") filled.push(column);
  }
  return filled;
}

/** The text of a cell as it is shown as a name, however long it is. */
export function wholeTextAt(grid: Grid, row: number, column: number): string {
  const cell = grid.sheet.values[row]?.[column];
  return typeof cell === "string" ? inOneLine(cell) : textAt(grid, row, column);
}

/** The cell's text with nothing blank around it and one space between words; a date as people write it. */
export function textAt(grid: Grid, row: number, column: number): string {
  const cell = grid.cell(row, column);
  if (typeof cell === "string") return inOneLine(cell);
  const isDay =
    ["date", "year"].includes(grid.classAt(row, column)) && isDateFormat(grid.format(row, column));
  return typeof cell === "number" && isDay ? dayOf(cell, grid.format(row, column)) : String(cell);
}

/** Most texts are as they should be, and a list of payments has millions of them. */
function inOneLine(text: string): string {
  return ODD_SPACE.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}
