import { nameKey } from "../../../model/names";
import { conditionsText } from "../../../model/book";
import type { GrantsRoles, SourceFacts } from "../../../model/book";
import type { UnitConversion } from "../../../model/wording";
import { textOf } from "../../cell";
import type { Cell } from "../../cell";
import { cellAt, cellFormula, columnFormula } from "../../table";
import type { SourceTable } from "../../table";
import { permittedColumns } from "./permitted";

/** A grant, and which row of the table it is. */
export interface GrantOfRow {
  readonly grant: string;
  readonly permitted: readonly string[];
  readonly row: number;
}

/** What the sheets are planned from: the columns as formulas name them, and each grant with its conditions. */
export function factsOf(
  table: SourceTable,
  roles: GrantsRoles,
  dataRows: number,
  conversion: UnitConversion | null,
  read: readonly GrantOfRow[],
): SourceFacts["grants"] {
  const permitted = permittedColumns(roles);
  const column = (position: number) => ({
    heading: table.headings[position] ?? "",
    formula: columnFormula(table, position, dataRows),
  });
  return {
    label: table.label,
    grant: column(roles.grant),
    award: column(roles.award),
    permitted: permitted.map(column),
    conversion,
    list: read.map((grant) => ({
      name: grant.grant,
      permitted: grant.permitted,
      conditions: conditionsText(permitted.map((position) => cellAt(table, position, grant.row))),
      cells: isFoundByName(grant.grant, cellAt(table, roles.grant, grant.row))
        ? null
        : {
            award: cellFormula(table, roles.award, grant.row),
            permitted: permitted.map((position) => cellFormula(table, position, grant.row)),
          },
    })),
  };
}

/** Whether MATCH finds the grant by this name: it takes ~ * ? as signs, looks at 255 characters, and does not trim. */
function isFoundByName(name: string, cell: Cell): boolean {
  const LONGEST_MATCHED = 255;
  return (
    typeof cell === "string" &&
    cell === textOf(name) &&
    !/[~*?]/.test(name) &&
    nameKey(name).length <= LONGEST_MATCHED
  );
}
