import { literalText, part } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { columnOfCells, draftSheet, HEAD_ROWS, moneyFormat, WHOLE_FORMAT } from "../../draft";
import type { PlannedSheet, SheetDraft } from "../../draft";
import {
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
import { FIRST_YEAR_COLUMN, leaving, shareOf } from "../workings";
import type { Sources, WorkingsCells } from "../workings";
import { putAppraisal } from "./appraisal";
import type { AgencyAppraisal } from "./appraisal";
import { fetchingFrom } from "./fetch";
import type { Fetching } from "./fetch";
import type { AgencyLines, Sheet } from "./sheet";

export interface YearsCells {
  readonly number: SheetBox;
  readonly years: SheetBox;
  readonly lines: AgencyLines;
  readonly appraisal: AgencyAppraisal;
  readonly bridge: { readonly total: SheetBox; readonly costs: SheetBox; readonly gapAfter: SheetBox };
  /** A row a proposal: its first year. */
  readonly start: SheetBox;
  /** A row a proposal, from the year before the model on: what it saves the place in cash that is not in plans already. */
  readonly notInPlans: SheetBox;
}

/** The scenario that is shown, by agency and year. */
export function writeYears(
  name: string,
  sources: Sources,
  workings: WorkingsCells,
): { readonly sheet: PlannedSheet; readonly cells: YearsCells } {
  const draft = draftSheet({
    key: "years",
    name,
    purpose: "One scenario by agency and year",
    title: "Years",
    opening: [
      ["note", "The scenario is chosen on the sheet Scenarios. All sums are cash, money of the day."],
      ["note", "A saving in one agency's budget closes no other's gap."],
    ],
    widths: [250, 100, 90],
    frozen: { rows: HEAD_ROWS + 1, columns: 1 },
  });
  const years = putHeads(draft, workings.years);
  const { number, fetching } = putShown(draft, sources, workings);
  const on: Sheet = {
    draft,
    sources,
    workings,
    years,
    fetching,
    money: moneyFormat(sources.book.place.unit),
  };
  const taken = putTaken(on);
  const lines = putLines(on, taken);
  const appraisal = putAppraisal(on, lines);
  const bridge = putBridge(on, taken);
  const notInPlans = putNotInPlans(on, taken);
  const { start } = taken;
  return { sheet: draft.finished(), cells: { number, years, lines, appraisal, bridge, start, notInPlans } };
}

function putHeads(draft: SheetDraft, there: SheetBox): SheetBox {
  const heads = draft.block(1, FIRST_YEAR_COLUMN + there.columns);
  draft.put(heads, [["Year"]], { style: "heading" });
  const years = part(heads, 0, FIRST_YEAR_COLUMN, 1, there.columns);
  draft.put(
    years,
    filled(years, (_, year) => `=${cellAt(there, 0, year)}`),
    {
      style: "figureHeading",
      format: WHOLE_FORMAT,
    },
  );
  return years;
}

function putShown(
  draft: SheetDraft,
  { scenarios, matching }: Sources,
  workings: WorkingsCells,
): { readonly number: SheetBox; readonly fetching: Fetching } {
  draft.titled("The scenario shown");
  const rows = draft.block(4, 2);
  draft.put(
    rows,
    columnOfCells(["Scenario", "Its number", "Rows of a scenario in Workings", "Rows of those before it"]),
    { style: "label" },
  );
  const cell = (at: number): SheetBox => part(rows, at, 1);
  const [shown, number, height, skipped] = [cell(0), cell(1), cell(2), cell(3)];
  const look = { style: "figure", format: WHOLE_FORMAT } as const;
  draft.put(shown, [[`=${oneCell(scenarios.shown)}`]], { style: "label" });
  draft.put(number, [[`=${matching(oneCell(shown), scenarios.ids)}`]], look);
  draft.put(height, [[workings.height]], look);
  draft.put(skipped, [[`=(${oneCell(number)}-1)*${oneCell(height)}`]], look);
  return { number, fetching: fetchingFrom(workings, skipped) };
}

/** Puts formulas in the cells of a box. */
function figure(
  { draft, money }: Sheet,
  box: SheetBox,
  formula: (row: number, column: number) => string,
  format = money,
): SheetBox {
  draft.put(
    box,
    filled(box, (at, across) => `=${formula(at, across)}`),
    { style: "figure", format },
  );
  return box;
}

/** The next rows, below a heading; the label of each is put in the first column. */
function labelled(
  { draft, years }: Sheet,
  title: string,
  labels: readonly string[],
  ...heads: readonly string[]
): SheetBox {
  const across = FIRST_YEAR_COLUMN + years.columns;
  const others = Array.from({ length: across - 1 }, (_, at) => heads[at] ?? "");
  draft.headings(["heading", [title]], ["figureHeading", others]);
  const rows = draft.block(labels.length, across);
  draft.put(rows, columnOfCells(labels), { style: "label" });
  return rows;
}

/** The cells of rows that belong to the years, the year before the model first. */
function byYear({ years }: Sheet, rows: SheetBox): SheetBox {
  return { ...rows, column: FIRST_YEAR_COLUMN, columns: years.columns };
}

/** What is taken from the workings of the scenario shown. */
interface Taken {
  readonly start: SheetBox;
  readonly cashable: SheetBox;
  readonly step: SheetBox;
  readonly notInPlan: SheetBox;
  readonly saving: SheetBox;
  /** A row a proposal: what a pound of the price year is in money of the day, by its index. */
  readonly growth: SheetBox;
  readonly costs: SheetBox;
  readonly inflation: SheetBox;
}

function putTaken(on: Sheet): Taken {
  const { draft, workings, fetching, sources } = on;
  const band = workings.bands[0]!;
  const { proposals, costs: lines } = workings;
  draft.titled("Taken from the workings");
  const ids = sources.order.map((id) => literalText(id));
  const rows = labelled(
    on,
    "Saving after overlap, in the price year's prices",
    ids,
    "Starts",
    "Cashable",
    "Step",
    "Not in plans",
  );
  const one = (position: number): SheetBox => ({ ...rows, column: position, columns: 1 });
  const fetched = (there: SheetBox, here: SheetBox, format = on.money): SheetBox =>
    figure(on, here, fetching.same(there, here), format);
  const growing = labelled(on, "Growth to cash", ids);
  const costRows = labelled(
    on,
    "Cost lines, in cash",
    Array.from({ length: lines.name.rows }, (_, at) => `=${inRow(lines.name, at)}`),
  );
  const prices = labelled(on, "General inflation", ["Since the price year"]);
  return {
    start: fetched(band.start, one(1), WHOLE_FORMAT),
    cashable: fetched(band.cashable, one(2), "0.0000"),
    step: figure(on, one(3), (at) => inRow(proposals.step, at)),
    notInPlan: figure(on, one(4), (at) => inRow(proposals.notInPlan, at), "0.0000"),
    saving: fetched(band.saving, byYear(on, rows)),
    growth: figure(
      on,
      byYear(on, growing),
      (at, year) => fetching.counted(band.growth, year, inRow(proposals.index, at)),
      "0.0000",
    ),
    costs: fetched(band.costs, ofModel(byYear(on, costRows))),
    inflation: fetched(ofModel(row(band.growth, 0)), ofModel(byYear(on, prices)), "0.0000"),
  };
}

function agenciesOf({ sources }: Sheet): readonly string[] {
  return sources.book.place.agencies.map(({ id }) => literalText(id));
}

function putLines(on: Sheet, { saving, growth, costs, cashable, step, inflation }: Taken): AgencyLines {
  const { draft, workings, sources } = on;
  const lines = workings.costs;
  draft.titled("What each agency saves and pays");
  const put = (title: string, formula: (agency: number, year: number) => string): SheetBox =>
    figure(on, ofModel(byYear(on, labelled(on, title, agenciesOf(on)))), formula);
  const cost = (weight: string) => (agency: number, year: number) =>
    `SUMPRODUCT(${wholeYear(costs, year)}*${range(column(sources.costs.pays, agency))}*${weight})`;
  const saves = put("Saving", (agency, year) => {
    const share = shareOf({ ...sharesOf(on, agency), step }, range);
    return `SUMPRODUCT(${wholeYear(growth, year + 1)}*${wholeYear(saving, year + 1)}*${share})`;
  });
  const leaves = put("Cashable saving", (agency, year) => {
    const left = leaving(
      { ...sharesOf(on, agency), step },
      wholeYear(saving, year + 1),
      range(cashable),
      range,
    );
    return `SUMPRODUCT(${wholeYear(growth, year + 1)}*${left})`;
  });
  const first = {
    saving: saves,
    cashable: leaves,
    oneOff: put("One-off cost", cost(range(lines.isOneOff))),
    running: put("Running cost", cost(`(1-${range(lines.isOneOff)})`)),
    capital: put("Of the cost, capital", cost(range(lines.isCapital))),
  };
  const upTo = (block: SheetBox, agency: number, year: number): string =>
    `${inRow(block, agency)}:${cellAt(block, agency, year)}`;
  const real = (block: SheetBox) => (agency: number, year: number) => {
    const [sum, oneOff, running] = [block, first.oneOff, first.running].map((each) =>
      upTo(each, agency, year),
    );
    const prices = `${oneCell(inflation)}:${inYear(inflation, year)}`;
    return `SUMPRODUCT((${sum}-${oneOff}-${running})/${prices})`;
  };
  return {
    ...first,
    cumulative: put(
      "Running total of cashable saving less cost",
      (agency, year) =>
        `SUM(${upTo(first.cashable, agency, year)})-SUM(${upTo(first.oneOff, agency, year)})-SUM(${upTo(first.running, agency, year)})`,
    ),
    totalNet: put("Running total of saving less cost, real", real(first.saving)),
    totalCashNet: put("Running total of cashable saving less cost, real", real(first.cashable)),
  };
}

type Shares = Pick<WorkingsCells["proposals"], "rises" | "gains" | "steps">;

function sharesOf({ workings: { proposals } }: Sheet, agency: number): Shares {
  return {
    rises: column(proposals.rises, agency),
    gains: column(proposals.gains, agency),
    steps: column(proposals.steps, agency),
  };
}

/** What is not in the partners' plans already, and what that does to each agency's gap. */
function putBridge(
  on: Sheet,
  { saving, growth, costs, cashable, step, notInPlan }: Taken,
): YearsCells["bridge"] {
  const { draft, workings, sources } = on;
  const lines = workings.costs;
  draft.titled("What it does to each agency's budget gap");
  const put = (title: string, formula: (agency: number, year: number) => string): SheetBox =>
    figure(on, ofModel(byYear(on, labelled(on, title, agenciesOf(on)))), formula);
  const total = put("Cashable saving not in plans already", (agency, year) => {
    const left = leaving(
      { ...sharesOf(on, agency), step },
      wholeYear(saving, year + 1),
      range(cashable),
      range,
    );
    return `SUMPRODUCT(${range(notInPlan)}*${wholeYear(growth, year + 1)}*${left})`;
  });
  const revenue = put("Revenue cost not in plans already", (agency, year) => {
    const pays = range(column(sources.costs.pays, agency));
    const weight = `(1-${range(lines.isCapital)})*${range(lines.notInPlan)}`;
    return `SUMPRODUCT(${wholeYear(costs, year)}*${pays}*${weight})`;
  });
  const gapAfter = put(
    "Budget gap after",
    (agency, year) =>
      `${cellAt(sources.place.gap, agency, year)}-${cellAt(total, agency, year)}+${cellAt(revenue, agency, year)}`,
  );
  return { total, costs: revenue, gapAfter };
}

/** By proposal, what it saves the place that is not in plans already. */
function putNotInPlans(on: Sheet, { saving, growth, cashable, step, notInPlan }: Taken): SheetBox {
  const { draft, workings, sources } = on;
  const { proposals, ofPlace } = workings;
  draft.titled("What each proposal saves the place");
  const rows = labelled(
    on,
    "Cashable saving not in plans already",
    sources.order.map((id) => literalText(id)),
  );
  return figure(on, byYear(on, rows), (at, year) => {
    const saved = cellAt(saving, at, year);
    const share = inRow(cashable, at);
    const [rises, gains, steps] = [proposals.rises, proposals.gains, proposals.steps].map((block) =>
      wholeRow(block, at),
    );
    const mine = inRow(step, at);
    const left = `${saved}*(${rises}+${gains}*${share})+${mine}*INT(${saved}*${share}*${steps}+5E-10)`;
    return `${inRow(notInPlan, at)}*${cellAt(growth, at, year)}*SUMPRODUCT(${range(ofPlace)}*(${left}))`;
  });
}
