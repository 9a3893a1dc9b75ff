import type { Book } from "../../model/book";
import type { HeadlineCell } from "../draft";
import { row } from "../cells";
import type { SummaryCells } from "../summary";
import { MEASURES } from "../value";
import type { Measure } from "../value";

const SUMMARY = "summary";
const ALL_HOLD = "Every check holds";

/** What the Summary says of the scenario shown, for the pane to show. */
export function headlinesOf(
  { place }: Book,
  { scenario, shown, allHold }: SummaryCells,
): readonly HeadlineCell[] {
  const figures = MEASURES.map(([key, label], at): HeadlineCell => {
    return { key, on: SUMMARY, kind: "figure", label, cell: row(shown, at), unit: unitOf(key, place.unit) };
  });
  return [
    ...figures,
    { key: "scenario", on: SUMMARY, kind: "scenario", label: "Scenario", cell: scenario, unit: "" },
    { key: "checksHold", on: SUMMARY, kind: "check", label: ALL_HOLD, cell: allHold, unit: "" },
  ];
}

function unitOf(measure: Measure, money: string): string {
  const isMoney = ![
    "bcr",
    "cashBcr",
    "payback",
    "cashPayback",
    "peakYear",
    "repaidIn",
    "surplusFrom",
  ].includes(measure);
  // Years are said in the label already.
  return isMoney ? money : "";
}
