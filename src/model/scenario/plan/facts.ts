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
  /** The award's cell as a formula names it, where the grant's name alone does not find its row; otherwise null. */
  readonly awardCell: string | null;
}

/** "Divide £ by 1,000 to have £ thousand". */
export interface UnitConversion {
  readonly from: string;
  readonly operation: "divide" | "multiply";
  readonly by: number;
}
