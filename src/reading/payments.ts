import type { Payment } from "../model/suppliers";
import { poundsIn } from "../model/wording";
import { isError, textOf } from "./cell";
import type { Cell } from "./cell";
import type { SheetContent } from "./content";
import type { Understanding } from "./understanding";

/** The lines of a ledger, and the row of the sheet that each is in, counted from 0. */
export interface Payments {
  readonly payments: readonly Payment[];
  readonly rows: readonly number[];
}

/** Whether a table names who was paid in a column of its own, and how much. */
export function namesSuppliers({ kind, roles, lines }: Understanding): boolean {
  return kind === "payments" && roles.supplier?.from === "column" && lines.length > 0;
}

/**
 * The payments of a ledger in pounds, with the names as they are written; whose each is, by what the table says of that (null where it does
 * not). None of a table that does not name who was paid.
 */
export function paymentsIn(
  table: Understanding,
  sheet: SheetContent,
  agencyBy: (said: string | null) => string,
): Payments {
  const { supplier, date } = table.roles;
  if (!namesSuppliers(table) || supplier?.from !== "column") return { payments: [], rows: [] };
  const pounds = poundsIn(table.unit ?? "£");
  const dated = date?.from === "column" ? date.columns[0]! : null;
  const at = (row: number, column: number): Cell =>
    sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
  return {
    payments: table.lines.map((line) => {
      const day = dated === null ? "" : at(line.row, dated);
      return {
        agency: agencyBy(line.agency),
        supplier: nameIn(at(line.row, supplier.columns[0]!)),
        amount: line.amount * pounds,
        day: typeof day === "number" ? Math.floor(day) : null,
      };
    }),
    rows: table.lines.map(({ row }) => row),
  };
}

/** An error of Excel names nobody. */
function nameIn(cell: Cell): string {
  return isError(cell) ? "" : textOf(cell);
}
