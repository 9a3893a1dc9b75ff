import type { UnitConversion } from "../wording";

/**
 * What the source tables held when a scenario was written, as far as its sheets depend on it: which agencies, services
 * and grants there are, and how formulas name the columns. Amounts are not among them: the sheets refer to those live.
 */
export interface SourceFacts {
  /** The unit of every amount in the scenario: the spend table's, such as "£ thousand". */
  readonly unit: string;
  readonly spend: {
    /** For people: "SpendTable on sheet Budgets". */
    readonly label: string;
    readonly agency: SourceColumn;
    readonly service: SourceColumn;
    readonly amount: SourceColumn;
    /** In order of first appearance. */
    readonly agencies: readonly string[];
    readonly services: readonly string[];
  };
  readonly grants: {
    readonly label: string;
    readonly grant: SourceColumn;
    readonly award: SourceColumn;
    /** What says where a grant may be spent: one column that lists the services, or one column a service. */
    readonly permitted: readonly SourceColumn[];
    /** How an award becomes an amount in the unit of spending; null where the two tables have the same unit. */
    readonly conversion: UnitConversion | null;
    readonly list: readonly GrantFact[];
  };
}

/** A column of a source table. */
export interface SourceColumn {
  readonly heading: string;
  /** The column's data cells as a formula names them: Spending[Agency], or 'Budgets'!$A$5:$A$81. */
  readonly formula: string;
}

export interface GrantFact {
  readonly name: string;
  /** Services the grant may be spent on, by the spend table's names. */
  readonly permitted: readonly string[];
  /** What the table's columns of permitted services held, one after the other; see `conditionsText`. */
  readonly conditions: string;
  /** The grant's cells as formulas name them, where its name alone does not find its row; otherwise null. */
  readonly cells: { readonly award: string; readonly permitted: readonly string[] } | null;
}

/** What joins the cells of several columns of permitted services to one text, here and in the formula that compares. */
export const CONDITIONS_JOINT = " | ";

/** Cells of a grant's row as one text, as Excel joins them: what is compared to see whether its conditions changed. */
export function conditionsText(cells: readonly (string | number | boolean)[]): string {
  return cells
    .map((cell) => (typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell)))
    .join(CONDITIONS_JOINT);
}
