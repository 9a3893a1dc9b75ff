import { unitNamed } from "../../model/wording";
import type { Unit } from "../../model/wording";
import { textAt } from "../shape";
import type { Seen } from "./arrangement";

const SAMPLE_ROWS = 200;

/** The different units that a column of the table gives its rows: "£000" in each. */
export function unitsInRows(seen: Seen): readonly Unit[] {
  const column = columnOfUnits(seen);
  if (column === null) return [];
  const units = seen.rows.slice(0, SAMPLE_ROWS).map((row) => unitNamed(textAt(seen.grid, row, column)));
  return units.every((unit) => unit !== null) ? [...new Set(units)] : [];
}

/** The column that gives each row its unit; null where there is none. */
export function columnOfUnits({ columns }: Pick<Seen, "columns">): number | null {
  const found = columns.find(
    ({ holds, heading }) =>
      holds !== "figures" && /^(units?( of measure)?|currency|scale|denomination|uom)\b/i.test(heading),
  );
  return found?.column ?? null;
}
