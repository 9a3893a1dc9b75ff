import type { SheetBox } from "../../formula";
import {
  byYear,
  cellAt,
  labelledRows,
  ofModel,
  putFigures,
  range,
  row,
  upToYearInRow,
  wholeYear,
} from "../cells";
import { LINES } from "../value";
import type { Line, ValueCells } from "../value";
import type { Sheet } from "./sheet";
import type { Taken } from "./taken";

const CASH_LINES = [
  ["saving", "Saving"],
  ["cashable", "Cashable saving"],
  ["oneOff", "One-off cost"],
  ["running", "Running cost"],
  ["capital", "Of the cost, capital"],
  ["net", "Saving less cost"],
  ["cashNet", "Cashable saving less cost"],
  ["cumulative", "Running total of that"],
  ["revenueNet", "Cashable saving less revenue cost"],
] as const;
type CashLine = (typeof CASH_LINES)[number][0];

/** Capital is of use in cash only. */
const REAL_LINES = CASH_LINES.filter(([line]) => line !== "capital" && line !== "revenueNet");
type RealLine = Exclude<CashLine, "capital" | "revenueNet">;

const COMPARED = LINES.filter(([line]) => line !== "totalNet" && line !== "totalCashNet");
type ComparedLine = Exclude<Line, "totalNet" | "totalCashNet">;

/** The place by year: the scenario shown, the one compared with, and by how much that differs. */
export interface PlaceLines {
  readonly cash: { readonly [Each in CashLine]: SheetBox };
  readonly real: { readonly [Each in RealLine]: SheetBox };
  readonly compared: { readonly [Each in ComparedLine]: SheetBox };
  /** The scenario compared with, less the one shown. */
  readonly difference: { readonly [Each in ComparedLine]: SheetBox };
}

export function putPlace(on: Sheet, value: ValueCells, { costs, inflation }: Taken): PlaceLines {
  const { draft, workings, money, shown, compared } = on;
  draft.titled("The place");
  const put = (box: SheetBox, formula: (year: number) => string): SheetBox =>
    putFigures(draft, box, money, (_, year) => formula(year));
  const first = value.lines[0]!;
  const cash = rowsFor(on, "Shown, in cash", CASH_LINES);
  const cell = (box: SheetBox, year: number): string => cellAt(box, 0, year);
  for (const line of ["saving", "cashable", "oneOff", "running"] as const) {
    put(cash[line], (year) => shown.fromValue.same(first[line], cash[line])(0, year));
  }
  const { placePays, isCapital } = workings.costs;
  put(
    cash.capital,
    (year) => `SUMPRODUCT(${wholeYear(costs, year)}*${range(placePays)}*${range(isCapital)})`,
  );
  putDerived(cash, put);
  put(cash.revenueNet, (year) => `${cell(cash.cashNet, year)}+${cell(cash.capital, year)}`);
  const real = rowsFor(on, "Shown, real", REAL_LINES as readonly (readonly [RealLine, string])[]);
  for (const line of ["saving", "cashable", "oneOff", "running"] as const) {
    put(real[line], (year) => `${cell(cash[line], year)}/${cell(inflation, year)}`);
  }
  putDerived(real, put);
  const lines = COMPARED as readonly (readonly [ComparedLine, string])[];
  const other = rowsFor(on, "Compared with, in cash", lines);
  const difference = rowsFor(on, "Compared with, less shown", lines);
  for (const [line] of lines) {
    put(other[line], (year) => compared.fromValue.same(first[line], other[line])(0, year));
    put(difference[line], (year) => `${cell(other[line], year)}-${cell(cash[line], year)}`);
  }
  return { cash, real, compared: other, difference };
}

/** Rows below a heading, by line: the cells of the years of the model. */
function rowsFor<Each extends string>(
  { draft, years }: Sheet,
  title: string,
  lines: readonly (readonly [Each, string])[],
): { readonly [Name in Each]: SheetBox } {
  const labels = lines.map(([, label]) => label);
  const rows = byYear(labelledRows(draft, years, title, labels), ofModel(years));
  return Object.fromEntries(lines.map(([line], at) => [line, row(rows, at)])) as {
    readonly [Name in Each]: SheetBox;
  };
}

/** The lines that follow from the others. */
function putDerived(
  lines: { readonly [Each in RealLine]: SheetBox },
  put: (box: SheetBox, formula: (year: number) => string) => SheetBox,
): void {
  const cell = (line: RealLine, year: number): string => cellAt(lines[line], 0, year);
  const lessCost = (line: RealLine) => (year: number) =>
    `${cell(line, year)}-${cell("oneOff", year)}-${cell("running", year)}`;
  put(lines.net, lessCost("saving"));
  put(lines.cashNet, lessCost("cashable"));
  put(lines.cumulative, (year) => `SUM(${upToYearInRow(lines.cashNet, 0, year)})`);
}
