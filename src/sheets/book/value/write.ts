import { acrossTo, literalText, part } from "../../../formula";
import type { SheetBox } from "../../../formula";
import type { Book } from "../../../model/book";
import { columnOfCells, draftSheet, HEAD_ROWS, moneyFormat, VALUE_FORMAT, WHOLE_FORMAT } from "../../draft";
import type { PlannedSheet, SheetDraft } from "../../draft";
import {
  cellAt,
  figures,
  filled,
  inRow,
  inYear,
  layColumns,
  ofModel,
  oneCell,
  range,
  row,
  text,
  wholeYear,
} from "../cells";
import type { BandCells, WorkingsCells } from "../workings";
import { lastBelow, MEASURES, payback, peakFunding, peakYear, ratio, surplusFrom } from "./measures";
import type { Measure } from "./measures";

/** Lines of a set of agencies, in the order in which they are shown. */
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
export type Line = (typeof LINES)[number][0];

export interface ValueCells {
  /** By scenario: a row a line, a column a year. */
  readonly lines: readonly { readonly cash: LineCells; readonly real: RealLineCells }[];
  /** A row a scenario. */
  readonly appraisal: { readonly [Each in Measure]: SheetBox };
  /** By scenario: a row an agency. */
  readonly agencies: readonly { readonly [Each in AgencyMeasure]: SheetBox }[];
}

export type LineCells = { readonly [Each in Line]: SheetBox };

/** Capital is of use in cash only. */
const IN_CASH_ONLY = ["capital", "revenueNet"] as const;
export type RealLine = Exclude<Line, (typeof IN_CASH_ONLY)[number]>;
export type RealLineCells = { readonly [Each in RealLine]: SheetBox };

/** Of an agency in every scenario; when it is paid back the sheet Years says, of the scenario that it shows. */
export type AgencyMeasure = Extract<
  Measure,
  "pvSaving" | "pvCashable" | "pvCost" | "npv" | "cashNpv" | "bcr" | "cashBcr"
>;

const AGENCY_MEASURES = MEASURES.slice(0, 7) as readonly (readonly [AgencyMeasure, string])[];

/** What every scenario comes to for the place: by year in cash and real, and what that is worth; and what it is worth to each agency. */
export function writeValue(
  name: string,
  book: Book,
  workings: WorkingsCells,
): { readonly sheet: PlannedSheet; readonly cells: ValueCells } {
  const draft = draftSheet({
    key: "value",
    name,
    purpose: "What every scenario comes to for the place, by year and in all",
    title: "Cash and value",
    opening: [
      [
        "note",
        "Cash is money of the day. Real is cash divided by general inflation since the price year. Present values are of real sums, discounted.",
      ],
      ["note", "Empty: there is no such figure, such as a ratio without costs or a year that does not come."],
    ],
    widths: [250, 90],
    frozen: { rows: HEAD_ROWS + 1, columns: 1 },
  });
  const money = moneyFormat(book.place.unit);
  const heads = draft.block(1, 1 + workings.years.columns - 1);
  const years = part(heads, 0, 1, 1, workings.years.columns - 1);
  draft.put(heads, [["Year"]], { style: "heading" });
  draft.put(
    years,
    filled(years, (_, year) => `=${inYear(workings.years, year + 1)}`),
    { style: "figureHeading", format: WHOLE_FORMAT },
  );
  draft.titled("Scenarios compared", "The place; what agencies outside it gain or pay is left out");
  const appraisal = layColumns(draft, book.scenarios.length, {
    scenario: text("Scenario"),
    ...(Object.fromEntries(MEASURES.map(([measure, title]) => [measure, figures(title)])) as {
      readonly [Each in Measure]: ReturnType<typeof figures>;
    }),
    belowNet: figures("Last year below 0"),
    belowCashNet: figures("in cash"),
    belowYear: figures("in a year"),
  });
  draft.put(appraisal.scenario, columnOfCells(book.scenarios.map(({ id }) => literalText(id))), {
    style: "label",
  });
  const agencies = book.scenarios.map(({ id }, scenario) =>
    putAgencies(draft, book, id, workings.bands[scenario]!, money),
  );
  const blocks = book.scenarios.map(({ id }, scenario) =>
    putLines(draft, id, years, workings, scenario, money),
  );
  putAppraisal(draft, appraisal, blocks, workings, years, money);
  return { sheet: draft.finished(), cells: { lines: blocks, appraisal, agencies } };
}

interface Block {
  readonly cash: LineCells;
  readonly real: RealLineCells;
  /** Running total of the real net. */
  readonly total: SheetBox;
}

function putLines(
  draft: SheetDraft,
  id: string,
  years: SheetBox,
  workings: WorkingsCells,
  scenario: number,
  money: string,
): Block {
  const put: Put = (box, formula) =>
    draft.put(
      box,
      filled(box, (_, year) => `=${formula(year)}`),
      { style: "figure", format: money },
    );
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
  const total = part(draft.block(1, 1 + years.columns), 0, 1, 1, years.columns);
  draft.put({ row: total.row, column: 0 }, [["Running total of saving less cost"]], { style: "label" });
  putTotal(total, real.net, put);
  return { cash, real, total };
}

type Put = (box: SheetBox, formula: (year: number) => string) => void;

/** The rows of the lines, with their labels. */
function linesOn(draft: SheetDraft, lines: readonly (readonly [Line, string])[], years: SheetBox): LineCells {
  const rows = draft.block(lines.length, 1 + years.columns);
  draft.put(rows, columnOfCells(lines.map(([, label]) => label)), { style: "label" });
  return Object.fromEntries(
    lines.map(([line], at) => [line, part(rows, at, 1, 1, years.columns)]),
  ) as LineCells;
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
function putTotal(total: SheetBox, line: SheetBox, put: Put): void {
  put(total, (year) => `SUM(${acrossTo(part(line, 0, 0, 1, year + 1))})`);
}

function putAppraisal(
  draft: SheetDraft,
  cells: ReturnType<typeof layColumns<Measure | "belowNet" | "belowCashNet" | "belowYear" | "scenario">>,
  blocks: readonly Block[],
  { bands, years: all }: WorkingsCells,
  years: SheetBox,
  money: string,
): void {
  const put = (
    key: keyof typeof cells,
    formula: (block: Block, scenario: number) => string,
    format = money,
  ): void =>
    draft.put(cells[key], columnOfCells(blocks.map((block, at) => `=${formula(block, at)}`)), {
      style: "figure",
      format,
    });
  const mine = (key: keyof typeof cells, at: number): string => inRow(cells[key], at);
  const worth = (scenario: number): string => range(bands[scenario]!.worth);
  put("pvSaving", ({ cash }, at) => `SUMPRODUCT(${range(cash.saving)}*${worth(at)})`);
  put("pvCashable", ({ cash }, at) => `SUMPRODUCT(${range(cash.cashable)}*${worth(at)})`);
  put("pvCost", ({ cash }, at) => `SUMPRODUCT((${range(cash.oneOff)}+${range(cash.running)})*${worth(at)})`);
  putWorth(put, (key, at) => mine(key, at));
  const yearBefore = oneCell(all);
  const below = (line: SheetBox): string => lastBelow(range(line), range(years), yearBefore);
  put("belowNet", ({ total }) => below(total), WHOLE_FORMAT);
  put("belowCashNet", ({ real }) => below(real.cumulative), WHOLE_FORMAT);
  put("belowYear", ({ cash }) => below(cash.cashNet), WHOLE_FORMAT);
  put("payback", ({ total }, at) => payback(range(total), mine("belowNet", at), years.columns), VALUE_FORMAT);
  put(
    "cashPayback",
    ({ real }, at) => payback(range(real.cumulative), mine("belowCashNet", at), years.columns),
    VALUE_FORMAT,
  );
  put("peakFunding", ({ cash }) => peakFunding(range(cash.cumulative)));
  put(
    "peakYear",
    ({ cash }, at) => peakYear(range(cash.cumulative), mine("peakFunding", at), range(years)),
    WHOLE_FORMAT,
  );
  put("surplusFrom", (_, at) => surplusFrom(mine("belowYear", at), years), WHOLE_FORMAT);
}

/** What follows from the three present values. */
function putWorth(
  put: (
    key: "npv" | "cashNpv" | "bcr" | "cashBcr",
    formula: (_: unknown, at: number) => string,
    format?: string,
  ) => void,
  mine: (key: "pvSaving" | "pvCashable" | "pvCost", at: number) => string,
): void {
  put("npv", (_, at) => `${mine("pvSaving", at)}-${mine("pvCost", at)}`);
  put("cashNpv", (_, at) => `${mine("pvCashable", at)}-${mine("pvCost", at)}`);
  put("bcr", (_, at) => ratio(mine("pvSaving", at), mine("pvCost", at)), VALUE_FORMAT);
  put("cashBcr", (_, at) => ratio(mine("pvCashable", at), mine("pvCost", at)), VALUE_FORMAT);
}

function putAgencies(
  draft: SheetDraft,
  { place }: Book,
  id: string,
  { present }: BandCells,
  money: string,
): { readonly [Each in AgencyMeasure]: SheetBox } {
  draft.titled("What it is worth to each agency", id);
  const cells = layColumns(draft, place.agencies.length, {
    agency: text("Agency"),
    ...(Object.fromEntries(AGENCY_MEASURES.map(([measure, title]) => [measure, figures(title)])) as {
      readonly [Each in AgencyMeasure]: ReturnType<typeof figures>;
    }),
  });
  draft.put(cells.agency, columnOfCells(place.agencies.map((agency) => literalText(agency.id))), {
    style: "label",
  });
  const put = (key: AgencyMeasure, formula: (_: unknown, at: number) => string, format = money): void =>
    draft.put(
      cells[key],
      filled(cells[key], (at) => `=${formula(null, at)}`),
      {
        style: "figure",
        format,
      },
    );
  put("pvSaving", (_, at) => inRow(present.saving, at));
  put("pvCashable", (_, at) => inRow(present.cashable, at));
  put("pvCost", (_, at) => inRow(present.cost, at));
  putWorth(put, (key, at) => inRow(cells[key], at));
  return cells;
}
