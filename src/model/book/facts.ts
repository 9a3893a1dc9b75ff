/**
 * What the source tables held when a book was written, as far as its sheets depend on it: which agencies, services
 * and grants there are, and how formulas name the columns. Amounts are not among them: the sheets refer to those live.
 */
export interface SourceFacts {
  /** The unit of every amount: that of the source read first, such as "£ thousand". */
  readonly unit: string;
  /** By kind of source. */
  readonly sources: Readonly<Record<string, TableFacts>>;
}

/** What every kind of source says of its table; each may say more. */
export interface TableFacts {
  /** For people: "SpendTable on sheet Budgets". */
  readonly label: string;
  /** The columns that play each role. */
  readonly columns: Readonly<Record<string, readonly SourceColumn[]>>;
  /** What the table names, in order of first appearance. */
  readonly names: { readonly [Per in NamedScope]?: readonly string[] };
}

/** What tables name. */
export type NamedScope = "service" | "agency" | "grant" | "asset";

/** A column of a source table. */
export interface SourceColumn {
  readonly heading: string;
  /** The column's data cells as a formula names them: Spending[Agency], or 'Budgets'!$A$5:$A$81. */
  readonly formula: string;
}

/** The table that names the services, agencies or grants; null where none does. */
function tableNaming({ sources }: SourceFacts, per: NamedScope): TableFacts | null {
  return Object.values(sources).find(({ names }) => names[per] !== undefined) ?? null;
}

/** The services, agencies or grants that a table names. */
export function namesPer(facts: SourceFacts, per: NamedScope): readonly string[] {
  return tableNaming(facts, per)?.names[per] ?? [];
}

/** The one column that plays a role. */
export function columnPlaying({ label, columns }: TableFacts, role: string): SourceColumn {
  const [column, ...others] = columns[role] ?? [];
  if (!column || others.length > 0) throw new Error(`${label} has not one column for ${role}.`);
  return column;
}
