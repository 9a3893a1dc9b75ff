import type { Grid } from "../../shape";
import type { ColumnSeen } from "../columns";
import { namesRole } from "../vocabulary";
import type { Role } from "../vocabulary";
import { isAgencyName, isCodeBeside } from "../words";
import { namesBodies, namesServices, shareOf } from "./names-in-column";

/** "Entity name" of "Entity", of which every cell is a short code or a web address; null where no column beside it gives the names. */
export function nameBeside(
  grid: Grid,
  columns: readonly ColumnSeen[],
  { column, heading }: ColumnSeen,
  rows: readonly number[],
): ColumnSeen | null {
  const named = columns.find(
    (other) => other.column !== column && other.holds === "names" && isCodeBeside(heading, other.heading),
  );
  const isShort = (text: string) => /^([A-Z\d][A-Z\d./-]{0,9}|https?:\/\/\S+)$/.test(text);
  return named !== undefined && shareOf(grid, column, rows, isShort) === 1 ? named : null;
}

/** A web address in every row, by which a machine knows what the column beside it names. */
export function isOfAddresses(grid: Grid, { column, holds }: ColumnSeen, rows: readonly number[]): boolean {
  return holds !== "figures" && shareOf(grid, column, rows, (text) => /^https?:\/\/\S+$/.test(text)) === 1;
}

/** "JW", "SP" in every row, under nothing that surely has names: who answers for it. */
export function isOfInitials(grid: Grid, column: ColumnSeen, role: Role, rows: readonly number[]): boolean {
  const isOne = (text: string) => /^\p{Lu}\.? ?\p{Lu}\.?$/u.test(text) && !isAgencyName(text);
  return (
    column.holds === "names" &&
    namesRole(column.heading, role) < SURELY &&
    shareOf(grid, column.column, rows, isOne) === 1 &&
    !namesBodies({ grid, rows }, column) &&
    !namesServices({ grid, rows }, column)
  );
}

/** As surely as a word that a heading holds names it. */
const SURELY = 0.8;
