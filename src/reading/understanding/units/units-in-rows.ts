import { unitNamed } from "../../../model/wording";
import type { Unit } from "../../../model/wording";
import { lastBefore, textAt } from "../../shape";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { sectionsOf } from "../rows";

const SAMPLE_ROWS = 200;

/** The different units that a column of the table gives its rows, or the headings of their sections: "£000" in each. */
export function unitsInRows(seen: Seen): readonly Unit[] {
  const unitOf = unitOfRow(seen);
  if (unitOf === null) return [];
  const units = seen.rows.slice(0, SAMPLE_ROWS).map(unitOf);
  return units.every((unit) => unit !== null) ? [...new Set(units)] : [];
}

/** What gives each row its unit; null where nothing does. */
export function unitOfRow(seen: Seen): ((row: number) => Unit | null) | null {
  const { grid, money } = seen;
  const column = columnWithUnits(seen);
  if (column !== null) return (row) => unitNamed(textAt(grid, row, column));
  const sections = sectionsOf(seen);
  if (sections.length === 0 || money.some(({ unit }) => unit !== null)) return null;
  return (row) => {
    const section = lastBefore(sections, row + grid.sheet.row, (each) => each.row);
    return section === undefined ? null : unitNamed(section.name);
  };
}

/** The column that gives each row its unit, or says it with something else: "Gross expenditure £000"; null where there is none. */
function columnWithUnits(seen: Seen): number | null {
  const own = columnOfUnits(seen);
  if (own !== null) return own;
  const isOfUnits = ({ column, holds }: ColumnSeen) => {
    const texts = seen.rows.slice(0, SAMPLE_ROWS).map((row) => textAt(seen.grid, row, column));
    return holds === "names" && texts.every((text) => unitNamed(text) !== null);
  };
  return seen.columns.find(isOfUnits)?.column ?? null;
}

/** The column of units; null where there is none. */
export function columnOfUnits({ columns }: Pick<Seen, "columns">): number | null {
  const found = columns.find(
    ({ holds, heading }) =>
      holds !== "figures" && /^(units?( of measure)?|currency|scale|denomination|uom)\b/i.test(heading),
  );
  return found?.column ?? null;
}
