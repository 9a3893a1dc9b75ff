import { isListOf, isNumber, isOneOf, isText, orNull } from "../../../model/book";
import type { KeptSource, TableFacts } from "../../../model/book";
import type { UnitConversion } from "../../../model/wording";
import { textOf } from "../../cell";
import type { Cell } from "../../cell";
import { cellAt, cellFormula } from "../../table";
import type { SourceTable } from "../../table";
import { columnsNamed } from "../../source";
import { permittedColumns } from "./permitted";
import type { GrantsRoles } from "./roles";

/** What the sheets are planned from: besides the columns and names, each grant with its conditions. */
export interface GrantsFacts extends TableFacts {
  /** How an award becomes an amount in the unit of spending; null where the two tables have the same unit. */
  readonly conversion: UnitConversion | null;
  readonly list: readonly GrantFact[];
}

export interface GrantFact {
  readonly name: string;
  /** Services the grant may be spent on, by the names of the spend table where there is one. */
  readonly permitted: readonly string[];
  /** What the table's columns of permitted services held, one after the other; see `conditionsText`. */
  readonly conditions: string;
  /** The grant's cells as formulas name them, where its name alone does not find its row; otherwise null. */
  readonly cells: { readonly award: string; readonly permitted: readonly string[] } | null;
}

/** The form of what is kept of them. */
export const keptFacts: KeptSource["kept"] = {
  conversion: orNull({ from: isText, operation: isOneOf("divide", "multiply"), by: isNumber }),
  list: isListOf({
    name: isText,
    permitted: isListOf(isText),
    conditions: isText,
    cells: orNull({ award: isText, permitted: isListOf(isText) }),
  }),
};

/** What joins the cells of several columns of permitted services to one text, here and in the formula that compares. */
export const CONDITIONS_JOINT = " | ";

/** A grant, and which row of the table it is. */
export interface GrantOfRow {
  readonly grant: string;
  readonly permitted: readonly string[];
  readonly row: number;
}

/** `services` are those that the table names itself; null where the spend table does. */
export function factsOf(
  table: SourceTable,
  roles: GrantsRoles,
  dataRows: number,
  {
    conversion,
    services,
  }: { readonly conversion: UnitConversion | null; readonly services: readonly string[] | null },
  read: readonly GrantOfRow[],
): GrantsFacts {
  const permitted = permittedColumns(roles);
  return {
    label: table.label,
    columns: columnsNamed(table, roles, dataRows),
    names: { grant: read.map(({ grant }) => grant), ...(services === null ? {} : { service: services }) },
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

/** Cells of a grant's row as one text, as Excel joins them: what is compared to see whether its conditions changed. */
function conditionsText(cells: readonly Cell[]): string {
  return cells
    .map((cell) => (typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell)))
    .join(CONDITIONS_JOINT);
}

/** Whether MATCH finds the grant by this name: it takes ~ * ? as signs, looks at 255 characters, and does not trim. */
function isFoundByName(name: string, cell: Cell): boolean {
  const LONGEST_MATCHED = 255;
  return (
    typeof cell === "string" &&
    cell === textOf(name) &&
    !/[~*?]/.test(name) &&
    name.toLowerCase().length <= LONGEST_MATCHED
  );
}
