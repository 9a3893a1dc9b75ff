import { literalText, part } from "../../formula";
import type { SheetBox } from "../../formula";
import { draftSheet, moneyFormat, VALUE_FORMAT, WHOLE_FORMAT } from "../draft";
import { ACTORS } from "../../model/book";
import type { PlannedSheet, SheetDraft } from "../draft";
import { formulasOn } from "./checks";
import type { CheckCells, WrittenFormulas } from "./checks";
import {
  figures,
  filled,
  inRow,
  layColumns,
  ofModel,
  oneCell,
  putFigures,
  putLabels,
  range,
  row,
  text,
  wholeRow,
} from "./cells";
import { MEASURES } from "./value";
import type { Measure, ValueCells, WorthMeasure } from "./value";
import type { Sources } from "./workings";
import type { YearsCells } from "./years";

export interface SummaryCells {
  /** A row a measure, in the order of the measures. */
  readonly shown: SheetBox;
  /** What remains of the one shown without Whitehall; empty where that is not worked out. */
  readonly withoutWhitehall: SheetBox;
  readonly compared: SheetBox;
  /** The scenario compared with, less the one shown. */
  readonly difference: SheetBox;
  /** A row a fund. */
  readonly gaps: GapCells;
  /** A row an actor: local, joint, Whitehall. */
  readonly actors: Readonly<Record<"pvSaving" | "pvCashable" | "pvCost" | "npv", SheetBox>>;
  readonly allHold: SheetBox;
}

/** The sheet, but for what it says of the checks, which look at its formulas. */
export interface SummarySheet {
  readonly cells: SummaryCells;
  readonly formulas: WrittenFormulas;
  readonly finished: (checks: CheckCells) => PlannedSheet;
}

/** Budget gaps of the year that was chosen. */
type GapCells = Readonly<Record<"before" | "shown" | "compared" | "difference", SheetBox>>;

const MEANINGS: Readonly<Record<Measure, string>> = {
  pvSaving: "All savings of the place in today's money",
  pvCashable: "The part of them that can leave the budgets",
  pvCost: "One-off and running costs in today's money",
  npv: "Savings less costs",
  cashNpv: "Cashable savings less costs",
  bcr: "All savings for each pound of cost; empty where there is no cost",
  cashBcr: "Cashable savings for each pound of cost",
  payback: "Years until savings have paid back what was spent; empty where they do not",
  cashPayback: "The same, of cashable savings only",
  peakFunding: "The most that has to be found at once, in cash; peaks of agencies do not add up to it",
  peakYear: "When that is; 2026 is 2026-27",
  surplusFrom: "The first year from which no money has to be found any more",
};

/** The page to read first: what the scenario shown is worth to the place, beside the one it is compared with. */
export function writeSummary(
  name: string,
  sources: Sources,
  value: ValueCells,
  years: YearsCells,
): SummarySheet {
  const { place } = sources.book;
  const draft = draftSheet({
    key: "summary",
    name,
    purpose: "What the scenarios are worth to the place",
    title: place.name === "" ? "Summary" : `Summary of ${place.name}`,
    opening: [
      ["note", `Sums are in ${place.unit === "" ? "the place's unit" : place.unit}.`],
      [
        "note",
        "Made by Total Place for Excel as ordinary formulas: change an input and every figure follows.",
      ],
    ],
    widths: [220, 85, 85, 85, 85, 270],
    frozen: { rows: 3, columns: 1 },
  });
  const all = draft.block(1, 2);
  putLabels(draft, all, ["Every check holds"]);
  const allHold = part(all, 0, 1);
  const measures = putMeasures(draft, sources, value, years);
  const gaps = putGaps(draft, sources, years);
  const actors = putActors(draft, years, moneyFormat(place.unit));
  return {
    cells: { ...measures, gaps, actors, allHold },
    formulas: formulasOn(draft.finished(), all.row + 1),
    finished: (checks) => {
      draft.put(allHold, [[`=${oneCell(checks.all)}`]], { style: "check" });
      return draft.finished(`=IF(${oneCell(allHold)},"","Not every check holds: see the sheet Checks.")`);
    },
  };
}

function putMeasures(
  draft: SheetDraft,
  { book, scenarios }: Sources,
  value: ValueCells,
  years: YearsCells,
): Pick<SummaryCells, "shown" | "withoutWhitehall" | "compared" | "difference"> {
  const table = layColumns(draft, MEASURES.length + 1, {
    label: text(""),
    shown: figures("Shown"),
    withoutWhitehall: figures("Shown, without Whitehall"),
    compared: figures("Compared with"),
    difference: figures("Difference"),
    meaning: text("What it means"),
  });
  putLabels(draft, table.label, ["Scenario", ...MEASURES.map(([, title]) => title)]);
  draft.put(row(table.shown, 0), [[`=${oneCell(scenarios.shown)}`]], { style: "unit" });
  draft.put(row(table.compared, 0), [[`=${oneCell(scenarios.compared)}`]], { style: "unit" });
  const below = (box: SheetBox): SheetBox => part(box, 1, 0, MEASURES.length, 1);
  const cells = {
    shown: below(table.shown),
    withoutWhitehall: below(table.withoutWhitehall),
    compared: below(table.compared),
    difference: below(table.difference),
  };
  MEASURES.forEach(([measure], at) => {
    const format = formatOf(measure, book.place.unit);
    const put = (box: SheetBox, formula: string): SheetBox =>
      putFigures(draft, row(box, at), format, () => formula);
    const of = (number: SheetBox): string => `INDEX(${range(value.appraisal[measure])},${oneCell(number)})`;
    put(cells.shown, of(years.number));
    const without = years.withoutWhitehall?.worth[measure as WorthMeasure];
    const alike = years.withoutWhitehall === null ? inRow(cells.shown, at) : null;
    const remains = alike ?? (without === undefined ? null : oneCell(without));
    if (remains !== null) put(cells.withoutWhitehall, remains);
    put(cells.compared, of(years.comparedNumber));
    const [one, other] = [inRow(cells.shown, at), inRow(cells.compared, at)];
    // Not compared with "", which some programs take 0 to be the same as.
    put(cells.difference, `IF(AND(ISNUMBER(${one}),ISNUMBER(${other})),${other}-${one},"")`);
  });
  draft.put(
    below(table.meaning),
    filled(below(table.meaning), (at) => MEANINGS[MEASURES[at]![0]]),
    { style: "meaning" },
  );
  return cells;
}

/** The gap in each fund's purse, before and after the proposals. */
function putGaps(draft: SheetDraft, { funds, scenarios, book }: Sources, years: YearsCells): GapCells {
  draft.titled(
    "Budget gap by fund",
    "In cash, of the year chosen on the sheet Scenarios; a saving in one fund closes no other's gap",
  );
  const { label, ...cells } = layColumns(draft, funds.length, {
    label: text("Fund"),
    before: figures("Before"),
    shown: figures("After, shown"),
    compared: figures("After, compared"),
    difference: figures("Difference"),
  });
  putLabels(
    draft,
    label,
    funds.map((fund) => literalText(fund)),
  );
  const money = moneyFormat(book.place.unit);
  const year = `MATCH(${oneCell(scenarios.gapYear)},${range(ofModel(years.years))},0)`;
  const put = (box: SheetBox, gaps: SheetBox): SheetBox =>
    putFigures(draft, box, money, (at) => `INDEX(${wholeRow(gaps, at)},${year})`);
  put(cells.before, years.funds.gapBefore);
  put(cells.shown, years.funds.gapAfter);
  put(cells.compared, years.funds.comparedGap);
  putFigures(
    draft,
    cells.difference,
    money,
    (at) => `${inRow(cells.compared, at)}-${inRow(cells.shown, at)}`,
  );
  return cells;
}

/** What the scenario shown owes to whom. */
function putActors(draft: SheetDraft, { actors }: YearsCells, money: string): SummaryCells["actors"] {
  draft.titled("Who must act", "Present values of the scenario shown");
  const { label, ...cells } = layColumns(draft, ACTORS.length, {
    label: text("Who"),
    pvSaving: figures("Savings"),
    pvCashable: figures("Cashable savings"),
    pvCost: figures("Costs"),
    npv: figures("Net present value"),
  });
  putLabels(draft, label, ["The agencies, by themselves", "The agencies together", "Whitehall"]);
  for (const key of ["pvSaving", "pvCashable", "pvCost", "npv"] as const) {
    putFigures(draft, cells[key], money, (at) => inRow(actors[key], at));
  }
  return cells;
}

function formatOf(measure: Measure, unit: string): string {
  if (measure === "peakYear" || measure === "surplusFrom") return WHOLE_FORMAT;
  if (["bcr", "cashBcr", "payback", "cashPayback"].includes(measure)) return VALUE_FORMAT;
  return moneyFormat(unit);
}
