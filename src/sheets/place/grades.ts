import type { SheetBox } from "../../formula";
import { evidenceGrades } from "../../model/parameters";
import { columnOfCells, SHARE_FORMAT } from "../draft";
import type { SheetDraft } from "../draft";
import { figures, layColumns, text } from "../cells";

/** What each grade of evidence takes off. It is published, and no input: another share is typed in the register in place of a grade. */
export function putGrades(draft: SheetDraft): SheetBox {
  const { shares, source } = evidenceGrades.benefit;
  draft.titled("Grades of evidence", source);
  const table = layColumns(draft, shares.length, { grade: text("Grade"), share: figures("Taken off") });
  draft.put(table.grade, columnOfCells(shares.map((_, at) => at + 1)), { style: "label" });
  draft.put(table.share, columnOfCells(shares.map(Number)), { style: "figure", format: SHARE_FORMAT });
  return table.share;
}
