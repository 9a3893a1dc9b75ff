import type { SheetBox } from "../../formula";
import type { SheetDraft } from "../draft";
import {
  byYear,
  ofModel,
  putFigures,
  putLabels,
  range,
  row,
  upToYear,
  upToYearInRow,
  wholeYear,
} from "../cells";
import { areOneOff, areRunning, growsWith } from "../workings";
import type { WorkingsCells } from "../workings";

/** Lines of every scenario, in the order in which they are shown. */
const LINES = [
  ["saving", "Saving"],
  ["cashable", "Cashable saving"],
  ["oneOff", "One-off cost"],
  ["running", "Running cost"],
  ["cumulative", "Running total of cashable saving less cost"],
  ["totalNet", "Running total of saving less cost, real"],
  ["totalCashNet", "Running total of cashable saving less cost, real"],
] as const;
export type Line = (typeof LINES)[number][0];

/** The lines of a scenario: a column a year. */
export type ScenarioLines = { readonly [Each in Line]: SheetBox };

/** What a scenario comes to for the place by year; `name` is as a cell has it. */
export function putLines(
  draft: SheetDraft,
  name: string,
  years: SheetBox,
  workings: WorkingsCells,
  scenario: number,
  money: string,
): ScenarioLines {
  draft.titled("The place in cash", name);
  const rows = draft.block(LINES.length, 1 + years.columns);
  putLabels(
    draft,
    rows,
    LINES.map(([, label]) => label),
  );
  const lines = Object.fromEntries(
    LINES.map(([line], at) => [line, row(byYear(rows, years), at)]),
  ) as ScenarioLines;
  const put = (line: Line, formula: (year: number) => string): void => {
    putFigures(draft, lines[line], money, (_, year) => formula(year));
  };
  putFirst(workings, scenario, put);
  const upTo = (line: Line, year: number): string => upToYearInRow(lines[line], 0, year);
  const sum = (line: Line, year: number): string => `SUM(${upTo(line, year)})`;
  put("cumulative", (year) => `${sum("cashable", year)}-${sum("oneOff", year)}-${sum("running", year)}`);
  const inflation = ofModel(row(workings.bands[scenario]!.growth, 0));
  const real = (line: Line) => (year: number) => {
    const lessCost = `${upTo(line, year)}-${upTo("oneOff", year)}-${upTo("running", year)}`;
    return `SUMPRODUCT((${lessCost})/${upToYear(inflation, year)})`;
  };
  put("totalNet", real("saving"));
  put("totalCashNet", real("cashable"));
  return lines;
}

/** What the place saves and pays. */
function putFirst(
  { bands, numbers, proposals, costs: lines }: WorkingsCells,
  scenario: number,
  put: (line: Line, formula: (year: number) => string) => void,
): void {
  const { growth, saving, costs, funds } = bands[scenario]!;
  const cost = (weight: string) => (year: number) =>
    `SUMPRODUCT(${wholeYear(costs, year)}*${range(lines.placePays)}*${weight})`;
  const grows = growsWith(range(proposals.index), range(numbers.indices));
  put("saving", (year) => {
    const grown = `MMULT(${grows}*1,${wholeYear(growth, year + 1)})`;
    return `SUMPRODUCT(${grown}*${wholeYear(saving, year + 1)}*${range(proposals.placeShare)})`;
  });
  put("cashable", (year) => `SUM(${wholeYear(funds.cashable, year)})`);
  put("oneOff", cost(areOneOff(lines)));
  put("running", cost(areRunning(lines)));
}
