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
  wholeRow,
  wholeYear,
} from "../cells";
import type { ValueCells } from "../value";
import { areCapital } from "../workings";
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
  ["lowest", "Of it, where it is lowest"],
  ["revenueNet", "Cashable saving less revenue cost"],
] as const;
type CashLine = (typeof CASH_LINES)[number][0];

/** Capital is of use in cash only; running totals, real, are on Cash and value. */
type RealLine = Exclude<CashLine, "capital" | "cumulative" | "lowest" | "revenueNet">;
const REAL_LINES = CASH_LINES.filter(
  ([line]) => !["capital", "cumulative", "lowest", "revenueNet"].includes(line),
);

const COMPARED = [...CASH_LINES.slice(0, 4), ...CASH_LINES.slice(6, 8)] as readonly (readonly [
  ComparedLine,
  string,
])[];
type ComparedLine = Exclude<CashLine, "capital" | "net" | "lowest" | "revenueNet">;

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
  const lines = workings.costs;
  put(
    cash.capital,
    (year) => `SUMPRODUCT(${wholeYear(costs, year)}*${range(lines.placePays)}*${areCapital(lines)})`,
  );
  putDerived(cash, put);
  const total = (box: SheetBox, of: SheetBox): SheetBox =>
    put(box, (year) => `SUM(${upToYearInRow(of, 0, year)})`);
  total(cash.cumulative, cash.cashNet);
  put(cash.lowest, (year) => {
    const [now, all] = [cell(cash.cumulative, year), wholeRow(cash.cumulative, 0)];
    return `IF(AND(${now}<0,${now}=MIN(${all})),${now},0)`;
  });
  put(cash.revenueNet, (year) => `${cell(cash.cashNet, year)}+${cell(cash.capital, year)}`);
  const real = rowsFor(on, "Shown, real", REAL_LINES as readonly (readonly [RealLine, string])[]);
  for (const line of ["saving", "cashable", "oneOff", "running"] as const) {
    put(real[line], (year) => `${cell(cash[line], year)}/${cell(inflation, year)}`);
  }
  putDerived(real, put);
  const other = rowsFor(on, "Compared with, in cash", COMPARED);
  const difference = rowsFor(on, "Compared with, less shown", COMPARED);
  for (const line of ["saving", "cashable", "oneOff", "running"] as const) {
    put(other[line], (year) => compared.fromValue.same(first[line], other[line])(0, year));
  }
  putCashNet(other, put);
  total(other.cumulative, other.cashNet);
  for (const [line] of COMPARED) {
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
  put(lines.net, (year) => `${cell("saving", year)}-${cell("oneOff", year)}-${cell("running", year)}`);
  putCashNet(lines, put);
}

function putCashNet(
  lines: { readonly [Each in "cashable" | "oneOff" | "running" | "cashNet"]: SheetBox },
  put: (box: SheetBox, formula: (year: number) => string) => SheetBox,
): void {
  const cell = (line: keyof typeof lines, year: number): string => cellAt(lines[line], 0, year);
  put(lines.cashNet, (year) => `${cell("cashable", year)}-${cell("oneOff", year)}-${cell("running", year)}`);
}
