import { literalText, readableAddress } from "../../formula";
import type { CellsLeftOut } from "../../reading";
import type { CellContent, SheetDraft } from "../draft";
import { widthOfAddresses } from "./widths";

/** Of what was left out so many cells are listed. */
const MOST_LISTED = 500;

/** Cells of a table that are not in its list; what they hold is in the unit of the list. */
export interface LeftOutOf extends CellsLeftOut {
  readonly sheet: string;
}

/** Points: where cells that are left out are, why, and what they hold. */
export function widthsOfLeftOut(leftOut: readonly LeftOutOf[]): readonly number[] {
  const [WHY, FIGURE] = [330, 110];
  return [widthOfAddresses(leftOut.map(({ sheet, box }) => readableAddress(sheet, box))), WHY, FIGURE];
}

/** The cells that are not in the list, with the reason of each, from this cell on. */
export function putLeftOut(
  put: SheetDraft["put"],
  leftOut: readonly LeftOutOf[],
  at: { readonly row: number; readonly column: number },
  format: string,
): void {
  if (leftOut.length === 0) return;
  put(at, [["Not in the list", "Why", "Holds"]], { style: "heading" });
  const shown = leftOut.slice(0, MOST_LISTED);
  const more = leftOut.length - shown.length;
  const lines = shown.map(({ sheet, box, why, amount }): CellContent[] => [
    literalText(readableAddress(sheet, box)),
    literalText(why),
    amount ?? "",
  ]);
  if (more > 0) lines.push([`And ${more} more`, "", ""]);
  put(
    { row: at.row + 1, column: at.column },
    lines.map(([where = "", why = ""]) => [where, why]),
    { style: "note" },
  );
  put(
    { row: at.row + 1, column: at.column + 2 },
    lines.map(([, , amount = ""]) => [amount]),
    { style: "figure", format },
  );
}
