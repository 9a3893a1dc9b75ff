import { part } from "../../formula";
import { draftSheet, moneyFormat } from "../draft";
import type { PlannedSheet } from "../draft";
import { formulasOn } from "../checks";
import type { CheckCells, WrittenFormulas } from "../checks";
import { oneCell, putLabels } from "../cells";
import type { ValueCells } from "../value";
import type { Sources, WorkingsCells } from "../workings";
import type { YearsCells } from "../years";
import { putActors } from "./actors";
import type { SummaryCells } from "./cells";
import { putGaps } from "./gaps";
import { putMeasures } from "./measures";
import { drawSummary } from "./pictures";

/** The sheet, but for what it says of the checks, which look at its formulas. */
export interface SummarySheet {
  readonly cells: SummaryCells;
  readonly formulas: WrittenFormulas;
  readonly finished: (checks: CheckCells) => PlannedSheet;
}

/** The page to read first: what the scenario shown is worth to the place, beside the one it is compared with. */
export function writeSummary(
  name: string,
  sources: Sources,
  workings: WorkingsCells,
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
  const measures = putMeasures(draft, sources, workings, value, years);
  drawSummary(draft, draft.chartRows(), place.unit, years);
  const gaps = putGaps(draft, sources, years);
  const actors = putActors(draft, workings, years, moneyFormat(place.unit));
  return {
    cells: { ...measures, gaps, actors, allHold },
    formulas: formulasOn(draft.finished(), all.row + 1),
    finished: (checks) => {
      draft.put(allHold, [[`=${oneCell(checks.all)}`]], { style: "check" });
      return draft.finished(`=IF(${oneCell(allHold)},"","Not every check holds: see the sheet Checks.")`);
    },
  };
}
