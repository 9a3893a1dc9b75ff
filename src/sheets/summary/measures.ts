import { part } from "../../formula";
import type { SheetBox } from "../../formula";
import { moneyFormat, VALUE_FORMAT, WHOLE_FORMAT } from "../draft";
import type { SheetDraft } from "../draft";
import {
  figures,
  filled,
  inRow,
  layColumns,
  oneCell,
  putFigures,
  putLabels,
  range,
  row,
  text,
} from "../cells";
import { MEASURES } from "../value";
import type { Measure, ValueCells, WorthMeasure } from "../value";
import { WHITEHALL } from "../workings";
import type { Sources, WorkingsCells } from "../workings";
import type { YearsCells } from "../years";
import type { SummaryCells } from "./cells";

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
  peakFunding: "The most that has to be found at once, in cash; peaks of bodies do not add up to it",
  peakYear: "When that is; 2026 is 2026-27",
  repaidIn:
    "The year from which that money has come back for good, in cash; empty where none is or it does not come back",
  surplusFrom: "The first year from which no money has to be found any more",
};

/** Below the measures, of which the last are of the money that has to be found. */
const RESERVE_ROWS = ["In the reserve named for it", "That reserve less the most to be found"] as const;

/** What the scenarios are worth to the place, side by side. */
export function putMeasures(
  draft: SheetDraft,
  { book, place }: Sources,
  workings: WorkingsCells,
  value: ValueCells,
  years: YearsCells,
): Pick<SummaryCells, "scenario" | "shown" | "withoutWhitehall" | "compared" | "difference" | "reserveLeft"> {
  const table = layColumns(draft, 1 + MEASURES.length + RESERVE_ROWS.length, {
    label: text(""),
    shown: figures("Shown"),
    withoutWhitehall: figures("Shown, without Whitehall"),
    compared: figures("Compared with"),
    difference: figures("Difference"),
    meaning: text("What it means"),
  });
  putLabels(draft, table.label, ["Scenario", ...MEASURES.map(([, title]) => title), ...RESERVE_ROWS]);
  draft.put(row(table.shown, 0), [[`=${oneCell(years.name)}`]], { style: "unit" });
  draft.put(row(table.compared, 0), [[`=${oneCell(years.comparedName)}`]], { style: "unit" });
  if (years.withoutWhitehall === null) putTheSame(draft, row(table.withoutWhitehall, 0), workings);
  const below = (box: SheetBox): SheetBox => part(box, 1, 0, MEASURES.length, 1);
  const cells = {
    scenario: row(table.shown, 0),
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
    if (without !== undefined) put(cells.withoutWhitehall, oneCell(without));
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
  return { ...cells, reserveLeft: putReserve(draft, { book, place }, table, cells) };
}

/** Where nothing waits for Whitehall, what remains without it is all of it: said, and not copied. */
function putTheSame(draft: SheetDraft, at: SheetBox, { proposals: { actor } }: WorkingsCells): void {
  const isAll = `SUMPRODUCT((${range(actor)}=${WHITEHALL})*1)=0`;
  draft.put(at, [[`=IF(${isAll},"As shown","Refresh")`]], { style: "unit" });
}

/** The reserve named for the money that has to be found first, beside that money. */
function putReserve(
  draft: SheetDraft,
  { book, place: { reserve, reserveName } }: Pick<Sources, "book" | "place">,
  table: Readonly<Record<"shown" | "compared" | "meaning", SheetBox>>,
  measures: Readonly<Record<"shown" | "compared", SheetBox>>,
): readonly SheetBox[] {
  const given = oneCell(reserve);
  const first = 1 + MEASURES.length;
  const peak = MEASURES.findIndex(([key]) => key === "peakFunding");
  const left = (["shown", "compared"] as const).map((which) => {
    const put = (line: number, formula: string): SheetBox =>
      putFigures(draft, row(table[which], first + line), moneyFormat(book.place.unit), () => formula);
    put(0, `IF(${given}="","",${given})`);
    return put(1, `IF(${given}="","",${given}-${inRow(measures[which], peak)})`);
  });
  draft.put(
    part(table.meaning, first, 0, RESERVE_ROWS.length, 1),
    [
      [`=IF(${oneCell(reserveName)}="","None is named on the sheet Place",${oneCell(reserveName)})`],
      ["Below 0: it does not cover what has to be found. Reserves of bodies are on the sheet Years"],
    ],
    { style: "meaning" },
  );
  return left;
}

function formatOf(measure: Measure, unit: string): string {
  if (["peakYear", "repaidIn", "surplusFrom"].includes(measure)) return WHOLE_FORMAT;
  if (["bcr", "cashBcr", "payback", "cashPayback"].includes(measure)) return VALUE_FORMAT;
  return moneyFormat(unit);
}
