import { downTo, literalText, part } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { ACTORS } from "../../../model/book";
import { columnOfCells, moneyFormat, WHOLE_FORMAT } from "../../draft";
import type { SheetDraft } from "../../draft";
import {
  above,
  allYears,
  cellAt,
  column,
  filled,
  inRow,
  inYear,
  ofModel,
  oneCell,
  range,
  row,
  wholeRow,
  wholeYear,
} from "../cells";
import type { CostSetUpCells } from "./cost-lines";
import { shareOf } from "./set-up";
import type { SetUpCells } from "./set-up";
import type { Sources } from "./sources";

/** What is the same for all scenarios. */
export interface Common {
  /** The year before the model, then its years. */
  readonly years: SheetBox;
  /** By agency: 1 where it is of the place. */
  readonly ofPlace: SheetBox;
  readonly proposals: SetUpCells;
  readonly costs: CostSetUpCells;
}

/** The figures of one scenario. Rows by year begin with the year before the model where they say so. */
export interface BandCells {
  /** A row an index, from the year before on: what a pound of the price year is in money of the day. */
  readonly growth: SheetBox;
  readonly factor: SheetBox;
  /** What a pound of cash is worth: discounted, and in the prices of the price year. */
  readonly worth: SheetBox;
  /** A row a proposal, in order of overlap. */
  readonly start: SheetBox;
  /** What the saving of a year of effect is multiplied by. */
  readonly factorOf: SheetBox;
  readonly cashable: SheetBox;
  /** From the year before on, in the place's prices, after overlap. */
  readonly saving: SheetBox;
  /** A row a cost line, in cash. */
  readonly costs: SheetBox;
  /** What of the saving leaves the budgets of the place, in cash. */
  readonly placeCashable: SheetBox;
  /** Present values, a row an agency. */
  readonly present: { readonly saving: SheetBox; readonly cashable: SheetBox; readonly cost: SheetBox };
}

/** Columns before those of the years: the label, and up to four figures of the row. */
export const FIRST_YEAR_COLUMN = 5;

/** Writes the workings of a scenario, by its position. All scenarios have the same rows. */
export function putBand(draft: SheetDraft, sources: Sources, common: Common, scenario: number): BandCells {
  const { book } = sources;
  const { id, name } = book.scenarios[scenario]!;
  draft.titled(`Scenario ${scenario + 1}`, `${id}${name === "" ? "" : `: ${name}`}`);
  const rows = layOut(draft, sources, common);
  const prices = putPrices(draft, sources, common, scenario, rows);
  const proposals = putProposals(draft, sources, common, scenario, { ...rows, ...prices });
  const costs = putCosts(draft, sources, common, { ...rows, ...prices, ...proposals });
  const soFar = { ...prices, ...proposals, costs };
  return {
    ...soFar,
    placeCashable: putCashable(draft, sources, common, rows.place, soFar),
    present: putPresent(draft, sources, common, rows.agencies, soFar),
  };
}

/** The rows of a scenario: blocks over all columns, to the last year. */
type Rows = ReturnType<typeof layOut>;

function layOut(draft: SheetDraft, { book, order, indices }: Sources, { years, costs }: Common) {
  const across = FIRST_YEAR_COLUMN + years.columns;
  const block = (rows: number): SheetBox => draft.block(rows, across);
  const headed = (rows: number, title: string, ...figures: readonly string[]): SheetBox => {
    const others = Array.from({ length: across - 1 }, (_, at) => figures[at] ?? "");
    draft.headings(["heading", [title]], ["figureHeading", others]);
    return block(rows);
  };
  return {
    indices: headed(indices.length, "Growth to cash", "Row of levels", "In the price year"),
    discounting: headed(2, "Discounting", "Row of rates"),
    actors: headed(ACTORS.length, "Who must act", "Allows from"),
    proposals: headed(
      order.length,
      "Saving after overlap, in the price year's prices",
      "Starts",
      "Factor",
      "Cashable",
      "Factor of costs",
    ),
    costs: headed(costs.name.rows, "Cost lines, in cash", "From", "Until", "Amount"),
    place: headed(1, "The place, in cash"),
    agencies: headed(book.place.agencies.length, "Present values", "Saving", "Cashable", "Cost"),
  };
}

const label = (draft: SheetDraft, rows: SheetBox, labels: readonly string[]): void =>
  draft.put(rows, columnOfCells(labels.map((each) => literalText(each))), { style: "label" });

/** The years of rows, the year before the model first. */
function byYear(rows: SheetBox, { years }: Common): SheetBox {
  return part(rows, 0, FIRST_YEAR_COLUMN, rows.rows, years.columns);
}

function figure(
  draft: SheetDraft,
  box: SheetBox,
  format: string,
  formula: (row: number, column: number) => string,
): SheetBox {
  draft.put(
    box,
    filled(box, (at, across) => `=${formula(at, across)}`),
    { style: "figure", format },
  );
  return box;
}

type Prices = Pick<BandCells, "growth" | "factor" | "worth"> & { readonly allowed: SheetBox };

function putPrices(
  draft: SheetDraft,
  { place, scenarios, matching, indices }: Sources,
  common: Common,
  scenario: number,
  { indices: rows, discounting, actors }: Rows,
): Prices {
  const { years } = common;
  label(draft, rows, indices);
  const chosen = column(scenarios.levels, scenario);
  const rowOf = figure(draft, part(rows, 0, 1, rows.rows, 1), WHOLE_FORMAT, (at) => {
    const mine = inRow(chosen, at);
    return matching(`IF(${mine}="",${inRow(rows, at)},${mine})`, place.levelNames);
  });
  const from = figure(
    draft,
    part(rows, 0, 2, rows.rows, 1),
    "0.####",
    (at) => `INDEX(${range(place.inPriceYear)},${inRow(rowOf, at)})`,
  );
  const growth = figure(draft, byYear(rows, common), "0.0000", (at, year) => {
    const position = `MATCH(${inYear(years, year)},${range(place.levelYears)},0)`;
    return `INDEX(${range(place.levels)},${inRow(rowOf, at)},${position})/${inRow(from, at)}`;
  });
  label(draft, discounting, ["Discount factor", "What a pound of cash is worth, real and discounted"]);
  const rates = oneCell(column(scenarios.rates, scenario));
  const set = figure(
    draft,
    part(discounting, 0, 1),
    WHOLE_FORMAT,
    () => `IF(${rates}="",1,${matching(rates, place.rateNames)})`,
  );
  const lines = ofModel(byYear(discounting, common));
  const model = ofModel(years);
  const factor = figure(draft, row(lines, 0), "0.0000", (_, year) => {
    const since = `${inYear(model, year)}-${oneCell(place.presentValueYear)}+1`;
    return `INDEX(${range(place.factors)},${oneCell(set)},${since})`;
  });
  const worth = figure(
    draft,
    row(lines, 1),
    "0.0000",
    (_, year) => `${cellAt(factor, 0, year)}/${cellAt(growth, 0, year + 1)}`,
  );
  label(draft, actors, [...ACTORS]);
  const anew = column(scenarios.allowed, scenario);
  const allowed = figure(draft, part(actors, 0, 1, actors.rows, 1), WHOLE_FORMAT, (at) => {
    const mine = inRow(anew, at);
    return `IF(${mine}="",${inRow(place.allowed, at)},${mine})`;
  });
  return { growth, factor, worth, allowed };
}

type Proposals = Pick<BandCells, "start" | "factorOf" | "cashable" | "saving"> & {
  readonly costFactor: SheetBox;
};

function putProposals(
  draft: SheetDraft,
  { scenarios, order, book }: Sources,
  common: Common,
  scenario: number,
  { proposals: rows, allowed }: Rows & Prices,
): Proposals {
  const { proposals: own, years } = common;
  label(draft, rows, order);
  const set = (field: keyof typeof scenarios.set, at: number, otherwise: string): string => {
    const mine = inRow(column(scenarios.set[field], scenario), at);
    return `IF(${mine}="",${otherwise},${mine})`;
  };
  const on = (at: number): string => inRow(column(scenarios.on, scenario), at);
  const scalar = (position: number, format: string, formula: (at: number) => string): SheetBox =>
    figure(draft, part(rows, 0, position, rows.rows, 1), format, formula);
  const start = scalar(1, WHOLE_FORMAT, (at) => {
    const actor = `INDEX(${range(allowed)},${inRow(own.actor, at)})`;
    const [first, earliest] = [inRow(own.start, at), inRow(own.earliest, at)];
    return `MAX(${set("start", at, first)},${set("earliest", at, earliest)},${actor})`;
  });
  const factor = scalar(2, "0.0000", (at) => {
    const left = `(1-${set("optimism", at, inRow(own.optimism, at))})`;
    const achievable = set("achievable", at, inRow(own.achievable, at));
    return `${on(at)}*${left}*${achievable}*${set("savingFactor", at, "1")}`;
  });
  const cashable = scalar(3, "0.0000", (at) => set("cashable", at, inRow(own.cashable, at)));
  const costFactor = scalar(4, "0.0000", (at) => `${on(at)}*${set("costFactor", at, "1")}`);
  const box = byYear(rows, common);
  const saving = figure(draft, box, moneyFormat(book.place.unit), (at, year) => {
    const since = `${inYear(years, year)}-${inRow(start, at)}`;
    const value = `INDEX(${wholeRow(own.values, at)},MIN(${since}+1,${inRow(own.count, at)}))`;
    // From the row of headings on, so that the first proposal has something above it.
    const groups = downTo(part(own.group, -1, 0, at + 1));
    const before = `SUMIFS(${above(box, at, year)},${groups},${inRow(own.group, at)})`;
    const left = `(1-${before}/${inRow(own.base, at)})`;
    return `IF(OR(${since}<0,${since}>=${inRow(own.ends, at)}),0,${inRow(factor, at)}*${value}*${left})`;
  });
  return { start, factorOf: factor, cashable, saving, costFactor };
}

function putCosts(
  draft: SheetDraft,
  { costs, book }: Sources,
  common: Common,
  { costs: rows, growth, start, costFactor }: Rows & Prices & Proposals,
): SheetBox {
  const { costs: own, proposals, years } = common;
  label(
    draft,
    rows,
    Array.from({ length: rows.rows }, (_, at) => `Row ${at + 1} of the cost lines`),
  );
  const ofProposal = (cells: SheetBox, at: number): string =>
    `INDEX(${range(cells)},${inRow(own.proposal, at)})`;
  const scalar = (position: number, format: string, formula: (at: number) => string): SheetBox =>
    figure(draft, part(rows, 0, position, rows.rows, 1), format, formula);
  const from = scalar(1, WHOLE_FORMAT, (at) => `${ofProposal(start, at)}+${inRow(costs.offset, at)}`);
  const until = scalar(2, WHOLE_FORMAT, (at) => {
    const ended = `${ofProposal(start, at)}+${ofProposal(proposals.lasts, at)}`;
    return `IF(${inRow(own.isOneOff, at)}=1,${inRow(from, at)}+${costs.phase.columns},${ended})`;
  });
  const money = moneyFormat(book.place.unit);
  const amount = scalar(3, money, (at) => `${inRow(own.amount, at)}*${ofProposal(costFactor, at)}`);
  const model = ofModel(years);
  return figure(draft, ofModel(byYear(rows, common)), money, (at, year) => {
    const now = inYear(model, year);
    const since = `${now}-${inRow(from, at)}+1`;
    const share = `IF(${inRow(own.isOneOff, at)}=1,INDEX(${wholeRow(costs.phase, at)},${since}),1)`;
    const grown = `INDEX(${wholeYear(growth, year + 1)},${inRow(own.index, at)})`;
    const outside = `OR(${now}<${inRow(from, at)},${now}>=${inRow(until, at)})`;
    return `IF(${outside},0,${inRow(amount, at)}*${share}*${grown})`;
  });
}

type SoFar = Omit<BandCells, "placeCashable" | "present">;

function putCashable(
  draft: SheetDraft,
  { book }: Sources,
  { proposals, ofPlace, ...common }: Common,
  rows: SheetBox,
  { growth, saving, cashable }: SoFar,
): SheetBox {
  label(draft, rows, ["Cashable saving"]);
  const all = ofModel(part(rows, 0, FIRST_YEAR_COLUMN, 1, common.years.columns));
  return figure(draft, all, moneyFormat(book.place.unit), (_, year) => {
    const grown = `MMULT(${range(proposals.isIndex)},${wholeYear(growth, year + 1)})`;
    const left = leaving(proposals, wholeYear(saving, year + 1), range(cashable), range);
    return `SUMPRODUCT(${grown}*${range(ofPlace)}*${left})`;
  });
}

/**
 * What of a saving leaves the budgets, by proposal and agency: where a cost rises, all of it; otherwise the cashable share, and in whole
 * steps where there are steps. 0.0000000005 more: a step short by the noise of binary arithmetic is a step. `written` names cells.
 */
export function leaving(
  { rises, gains, steps, step }: Pick<SetUpCells, "rises" | "gains" | "steps" | "step">,
  saved: string,
  share: string,
  written: (cells: SheetBox) => string,
): string {
  const plain = `${written(rises)}+${written(gains)}*${share}`;
  return `(${saved}*(${plain})+${written(step)}*INT(${saved}*${share}*${written(steps)}+5E-10))`;
}

/** Three figures an agency, each of all years at once. */
function putPresent(
  draft: SheetDraft,
  { book, costs: pays }: Sources,
  { proposals }: Common,
  rows: SheetBox,
  { growth, saving, cashable, costs, worth }: SoFar,
): BandCells["present"] {
  const agencies = book.place.agencies.map(({ id }) => id);
  label(draft, rows, agencies);
  const money = moneyFormat(book.place.unit);
  const grown = `MMULT(${allYears(proposals.isIndex)},${allYears(ofModel(growth))})`;
  const saved = allYears(ofModel(saving));
  const value = allYears(worth);
  const measure = (position: number, formula: (agency: number) => string): SheetBox =>
    figure(draft, part(rows, 0, position, rows.rows, 1), money, (at) => `SUMPRODUCT(${formula(at)})`);
  const ofAgency = (agency: number): Pick<SetUpCells, "rises" | "gains" | "steps" | "step"> => ({
    rises: column(proposals.rises, agency),
    gains: column(proposals.gains, agency),
    steps: column(proposals.steps, agency),
    step: proposals.step,
  });
  return {
    saving: measure(1, (agency) => `${grown}*${saved}*${shareOf(ofAgency(agency), allYears)}*${value}`),
    cashable: measure(
      2,
      (agency) => `${grown}*${leaving(ofAgency(agency), saved, allYears(cashable), allYears)}*${value}`,
    ),
    cost: measure(3, (agency) => `${allYears(costs)}*${allYears(column(pays.pays, agency))}*${value}`),
  };
}
