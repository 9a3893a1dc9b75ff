import { acrossTo, part } from "../../../formula";
import type { SheetBox } from "../../../formula";
import type { SheetDraft } from "../../draft";
import { byYear, cellAt, ofModel, putFigures, putLabels, range, row, wholeYear } from "../cells";
import type { WorkingsCells } from "../workings";

/** Lines of the place, in the order in which they are shown. */
const LINES = [
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
type Line = (typeof LINES)[number][0];
type LineCells = { readonly [Each in Line]: SheetBox };

/** Capital is of use in cash only. */
const IN_CASH_ONLY = ["capital", "revenueNet"] as const;
type RealLine = Exclude<Line, (typeof IN_CASH_ONLY)[number]>;
type RealLineCells = { readonly [Each in RealLine]: SheetBox };

/** The lines of a scenario: a column a year. */
export interface ScenarioLines {
  readonly cash: LineCells;
  readonly real: RealLineCells;
  /** Running total of the real saving less cost. */
  readonly total: SheetBox;
}

/** What a scenario comes to for the place by year, in cash and real; `id` is as a cell has it. */
export function putLines(
  draft: SheetDraft,
  id: string,
  years: SheetBox,
  workings: WorkingsCells,
  scenario: number,
  money: string,
): ScenarioLines {
  const put: Put = (box, formula) => putFigures(draft, box, money, (_, year) => formula(year));
  draft.titled("The place in cash", id);
  const cash = linesOn(draft, LINES, years);
  putFirst(cash, workings, scenario, put);
  putDerived(cash, put);
  put(cash.revenueNet, (year) => `${cellAt(cash.cashNet, 0, year)}+${cellAt(cash.capital, 0, year)}`);
  draft.titled("The place, real", id);
  const real = linesOn(
    draft,
    LINES.filter(([line]) => !(IN_CASH_ONLY as readonly Line[]).includes(line)),
    years,
  );
  const inflation = ofModel(row(workings.bands[scenario]!.growth, 0));
  for (const line of ["saving", "cashable", "oneOff", "running"] as const) {
    put(real[line], (year) => `${cellAt(cash[line], 0, year)}/${cellAt(inflation, 0, year)}`);
  }
  putDerived(real, put);
  const last = draft.block(1, 1 + years.columns);
  putLabels(draft, last, ["Running total of saving less cost"]);
  return { cash, real, total: putTotal(byYear(last, years), real.net, put) };
}

type Put = (box: SheetBox, formula: (year: number) => string) => SheetBox;

/** The rows of the lines, with their labels. */
function linesOn(draft: SheetDraft, lines: readonly (readonly [Line, string])[], years: SheetBox): LineCells {
  const rows = draft.block(lines.length, 1 + years.columns);
  putLabels(
    draft,
    rows,
    lines.map(([, label]) => label),
  );
  return Object.fromEntries(lines.map(([line], at) => [line, row(byYear(rows, years), at)])) as LineCells;
}

/** What the place saves and pays. */
function putFirst(
  cash: LineCells,
  { bands, proposals, costs: lines }: WorkingsCells,
  scenario: number,
  put: Put,
): void {
  const { growth, saving, costs, placeCashable } = bands[scenario]!;
  const cost = (weight: string) => (year: number) =>
    `SUMPRODUCT(${wholeYear(costs, year)}*${range(lines.placePays)}*${weight})`;
  put(cash.saving, (year) => {
    const grown = `MMULT(${range(proposals.isIndex)},${wholeYear(growth, year + 1)})`;
    return `SUMPRODUCT(${grown}*${wholeYear(saving, year + 1)}*${range(proposals.placeShare)})`;
  });
  put(cash.cashable, (year) => cellAt(placeCashable, 0, year));
  put(cash.oneOff, cost(range(lines.isOneOff)));
  put(cash.running, cost(`(1-${range(lines.isOneOff)})`));
  put(cash.capital, cost(range(lines.isCapital)));
}

/** The lines that follow from the others. */
function putDerived(lines: RealLineCells, put: Put): void {
  const cell = (line: RealLine, year: number): string => cellAt(lines[line], 0, year);
  const lessCost = (line: RealLine) => (year: number) =>
    `${cell(line, year)}-${cell("oneOff", year)}-${cell("running", year)}`;
  put(lines.net, lessCost("saving"));
  put(lines.cashNet, lessCost("cashable"));
  putTotal(lines.cumulative, lines.cashNet, put);
}

/** The running total of a line: from its first year up to each. */
function putTotal(total: SheetBox, line: SheetBox, put: Put): SheetBox {
  return put(total, (year) => `SUM(${acrossTo(part(line, 0, 0, 1, year + 1))})`);
}
