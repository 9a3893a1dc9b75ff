import { cellOf, columnOf, quotedText, reference } from "../../formula";
import type { SheetBox } from "../../formula";
import { WRITE_AGAIN } from "../findings";
import type { PlannedCheck, PlannedHeadline } from "../findings";
import { columnOfCells } from "../draft";
import type { SheetDraft } from "../draft";

/** The cell that says whether the check of this key holds, as a formula names it. */
export type Holds = (check: string) => string;

const CANNOT_BE_WORKED_OUT =
  "This cannot be worked out, because a figure that it reads shows an error. Correct that figure, or the setting on the Inputs sheet that it comes from.";

/** Asks for the rows of the checks; answers with the cells that say whether each holds. */
export function layOutChecks(draft: SheetDraft, checks: number): SheetBox {
  draft.titled("Checks");
  draft.headings(["heading", ["Check"]], ["figureHeading", ["Holds"]], ["heading", ["", "What to do", ""]]);
  return columnOf(draft.block(checks, 1), 1);
}

/** Names the cells of checks by their keys. */
export function holdsIn(cells: SheetBox, checks: readonly PlannedCheck[]): Holds {
  return (check) => {
    const row = checks.findIndex(({ key }) => key === check);
    if (row === -1) throw new Error(`There is no check "${check}".`);
    return reference(cellOf(cells, row, 0));
  };
}

/** Whether several checks hold, as a formula. */
export function areHolding(checks: readonly string[], holds: Holds): string {
  const cells = checks.map(holds);
  return cells.length === 1 ? cells[0]! : `AND(${cells.join(",")})`;
}

export function putChecks(draft: SheetDraft, checks: readonly PlannedCheck[], cells: SheetBox): void {
  draft.put({ ...cells, column: 0 }, columnOfCells(checks.map(({ label }) => label)), { style: "label" });
  draft.put(cells, columnOfCells(checks.map(({ formula }) => `=${formula}`)), { style: "check" });
  const advice = checks.map(({ advice }, row) => {
    const cell = reference(cellOf(cells, row, 0));
    return `=IF(ISERROR(${cell}),${quotedText(CANNOT_BE_WORKED_OUT)},IF(${cell},"",${advice}))`;
  });
  draft.put(columnOf(cells, 2), columnOfCells(advice), { style: "meaning" });
}

/**
 * A figure typed over a headline would pass for what the sheets come to. A headline that shows an error leaves this check without an
 * answer, and so not holding, unless it is left out because a check that it needs does not hold.
 */
export function checkOfHeadlines(
  headlines: readonly PlannedHeadline[],
  figures: SheetBox,
  holds: Holds,
): PlannedCheck {
  const same = headlines.map(({ formula, needs }, row) => {
    const isSame = `${reference(cellOf(figures, row, 0))}=${formula}`;
    return needs.length === 0 ? isSame : `IF(${areHolding(needs, holds)},${isSame},TRUE)`;
  });
  return {
    key: "headlines",
    label: "The headline figures are those of the sheets they come from",
    formula: `AND(${same.join(",")})`,
    advice: quotedText(`A headline was typed over. ${WRITE_AGAIN}`),
  };
}

/** What a sheet warns of by itself while a check does not hold, as a formula without its equals sign. */
export interface OwnWarning {
  readonly check: string;
  readonly formula: string;
}

/** What a sheet warns of: that the tables changed, and otherwise what its own warning says while its check does not hold. */
export function warningFormula(holds: Holds, shapes: readonly PlannedCheck[], own?: OwnWarning): string {
  const changed = `The tables this was written from have changed: figures on this sheet may be wrong. ${WRITE_AGAIN}`;
  const otherwise = own ? `IF(IFERROR(${holds(own.check)},TRUE),"",${own.formula})` : '""';
  return `=IF(IFERROR(AND(${shapes.map(({ key }) => holds(key)).join(",")}),FALSE),${otherwise},${quotedText(changed)})`;
}
