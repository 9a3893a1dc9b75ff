import { readableAddress } from "../../formula";
import type { SheetBox } from "../../formula";

/** The first of some cells, as people read it: 'Plan Count'!B4. */
export function addressOf({ sheet, row, column }: SheetBox): string {
  return readableAddress(sheet, { row, column, rows: 1, columns: 1 });
}
