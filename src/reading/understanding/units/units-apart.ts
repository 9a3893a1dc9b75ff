import type { Unit } from "../../../model/wording";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { unitOfRow, unitsInRows } from "./units-in-rows";

/** Amounts that are in several units, told by their rows or by their columns; each is turned into pounds by its own. */
export interface UnitsApart {
  readonly by: "rows" | "columns";
  readonly units: readonly Unit[];
  /** The unit of an amount. */
  unitOf(row: number, column: ColumnSeen): Unit | null;
}

/**
 * The units of the amounts where there are several; null where there is one, or where some amounts tell none. Who says of all of them that they
 * are in thousands says that of the cells as they are: then nothing is turned into pounds.
 */
export function unitsApart(seen: Seen, amounts: readonly ColumnSeen[]): UnitsApart | null {
  const { unit } = seen.answers;
  return unit === undefined || unit === "£" ? unitsTold(seen, amounts) : null;
}

/** The same, whatever was said of the unit. */
export function unitsTold(seen: Seen, amounts: readonly ColumnSeen[]): UnitsApart | null {
  const inRows = unitsInRows(seen);
  const unitOf = unitOfRow(seen);
  if (unitOf !== null && inRows.length > 1) return { by: "rows", units: inRows, unitOf };
  const units = [...new Set(amounts.map(({ unit }) => unit))].filter((unit) => unit !== null);
  const isTold = inRows.length === 0 && amounts.every(({ unit }) => unit !== null);
  return isTold && units.length > 1 ? { by: "columns", units, unitOf: (_, { unit }) => unit } : null;
}
