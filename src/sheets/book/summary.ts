import { part } from "../../formula";
import type { SheetBox } from "../../formula";
import { columnOfCells, draftSheet, moneyFormat, VALUE_FORMAT, WHOLE_FORMAT } from "../draft";
import type { PlannedSheet } from "../draft";
import type { CheckCells } from "./checks";
import { figures, filled, inRow, layColumns, oneCell, range, row, text } from "./cells";
import { MEASURES } from "./value";
import type { Measure, ValueCells } from "./value";
import type { Sources } from "./workings";
import type { YearsCells } from "./years";

export interface SummaryCells {
  /** A row a measure, in the order of the measures. */
  readonly shown: SheetBox;
  readonly compared: SheetBox;
  /** The scenario compared with, less the one shown. */
  readonly difference: SheetBox;
  readonly allHold: SheetBox;
}

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
  { book, scenarios, matching }: Sources,
  value: ValueCells,
  years: YearsCells,
  checks: CheckCells,
): { readonly sheet: PlannedSheet; readonly cells: SummaryCells } {
  const draft = draftSheet({
    key: "summary",
    name,
    purpose: "What the scenarios are worth to the place",
    title: book.place.name === "" ? "Summary" : `Summary of ${book.place.name}`,
    opening: [
      ["note", `Sums are in ${book.place.unit === "" ? "the place's unit" : book.place.unit}.`],
      [
        "note",
        "Made by Total Place for Excel as ordinary formulas: change an input and every figure follows.",
      ],
    ],
    widths: [280, 110, 110, 110, 420],
    frozen: { rows: 3, columns: 1 },
  });
  const all = draft.block(1, 2);
  draft.put(all, [["Every check holds"]], { style: "label" });
  const allHold = part(all, 0, 1);
  draft.put(allHold, [[`=${oneCell(checks.all)}`]], { style: "check" });
  const table = layColumns(draft, MEASURES.length + 2, {
    label: text(""),
    shown: figures("Shown"),
    compared: figures("Compared with"),
    difference: figures("Difference"),
    meaning: text("What it means"),
  });
  draft.put(table.label, columnOfCells(["Scenario", "Its number", ...MEASURES.map(([, title]) => title)]), {
    style: "label",
  });
  const head = (box: SheetBox, chosen: SheetBox): SheetBox => {
    draft.put(row(box, 0), [[`=${oneCell(chosen)}`]], { style: "unit" });
    return row(box, 1);
  };
  const look = { style: "figure", format: WHOLE_FORMAT } as const;
  const shown = head(table.shown, scenarios.shown);
  draft.put(shown, [[`=${oneCell(years.number)}`]], look);
  const compared = head(table.compared, scenarios.compared);
  draft.put(compared, [[`=${matching(oneCell(scenarios.compared), scenarios.ids)}`]], look);
  const below = (box: SheetBox): SheetBox => part(box, 2, 0, MEASURES.length, 1);
  const cells = {
    shown: below(table.shown),
    compared: below(table.compared),
    difference: below(table.difference),
  };
  MEASURES.forEach(([measure], at) => {
    const format = formatOf(measure, book.place.unit);
    const put = (box: SheetBox, formula: string): void =>
      draft.put(row(box, at), [[`=${formula}`]], { style: "figure", format });
    const of = (number: SheetBox): string => `INDEX(${range(value.appraisal[measure])},${oneCell(number)})`;
    put(cells.shown, of(shown));
    put(cells.compared, of(compared));
    const [one, other] = [inRow(cells.shown, at), inRow(cells.compared, at)];
    put(cells.difference, `IF(OR(${one}="",${other}=""),"",${other}-${one})`);
  });
  draft.put(
    below(table.meaning),
    filled(below(table.meaning), (at) => MEANINGS[MEASURES[at]![0]]),
    { style: "meaning" },
  );
  return {
    sheet: draft.finished(`=IF(${oneCell(allHold)},"","Not every check holds: see the sheet Checks.")`),
    cells: { ...cells, allHold },
  };
}

function formatOf(measure: Measure, unit: string): string {
  if (measure === "peakYear" || measure === "surplusFrom") return WHOLE_FORMAT;
  if (["bcr", "cashBcr", "payback", "cashPayback"].includes(measure)) return VALUE_FORMAT;
  return moneyFormat(unit);
}
