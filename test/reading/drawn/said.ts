import { parseAddress } from "../../../src/formula";
import type { Finding } from "../../../src/reading";

/** A cell of the sheet. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** Whether a finding asks a person to look at amounts, and tells one of these cells, or all of the table. */
export function speaksOfAmounts({ message, address }: Finding, wrong: readonly At[]): boolean {
  if (/^Nothing of it is counted/.test(message)) return true;
  return (
    /look whether|is not counted|counted without one/i.test(message) &&
    address !== undefined &&
    covers(address, wrong)
  );
}

/** Whether an address covers one of the cells. */
export function covers(address: string, cells: readonly At[]): boolean {
  const box = parseAddress(address)?.box;
  return (
    box !== undefined &&
    cells.some(
      ({ row, column }) =>
        row >= box.row &&
        row < box.row + box.rows &&
        column >= box.column &&
        column < box.column + box.columns,
    )
  );
}
