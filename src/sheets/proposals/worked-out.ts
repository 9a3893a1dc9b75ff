import type { SheetBox } from "../../formula";

/** What proposals of a lever save in a full year, worked out on a sheet of its own. */
export interface WorkedOutSaving {
  /** Of which lever the proposals are. */
  readonly lever: string;
  /** References of proposals, one a row; a proposal may have several. */
  readonly ids: SheetBox;
  /** By row and agency. */
  readonly saved: SheetBox;
  readonly total: SheetBox;
  /** In prices of which year, null: of the place's; not given: of the proposal's own. */
  readonly priceYear?: number | null;
  /** By row, the share of it in its first, second, ... year, where that is worked out as well; a proposal has one row then. */
  readonly byYear?: SheetBox;
}
