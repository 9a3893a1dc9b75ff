import type { FieldScope } from "./settings";

/**
 * What the source tables held when a scenario was written, as far as its sheets depend on it: which agencies, services
 * and grants there are, and how formulas name the columns. Amounts are not among them: the sheets refer to those live.
 */
export interface SourceFacts {
  /** The unit of every amount in the scenario: that of the source read first, such as "£ thousand". */
  readonly unit: string;
  /** By kind of source. */
  readonly sources: Readonly<Record<string, TableFacts>>;
  /** How services are put together, where the scenario shows the largest only; `names` then has these and the groups. */
  readonly together?: Together;
}

/** The services of a large place: the largest one by one, the others in groups. */
export interface Together {
  /** Every service of the count, in its order. */
  readonly counted: readonly string[];
  /** Of each of them, the position in the names of services of what it is shown as. */
  readonly shownAs: readonly number[];
  /** So many of the names are services of their own; those after them are groups. */
  readonly single: number;
}

/** What every kind of source says of its table; each may say more. */
export interface TableFacts {
  /** For people: "SpendTable on sheet Budgets". */
  readonly label: string;
  /** The columns that play each role. */
  readonly columns: Readonly<Record<string, readonly SourceColumn[]>>;
  /** What the table names that settings are given for, in order of first appearance. */
  readonly names: { readonly [Per in NamedScope]?: readonly string[] };
}

/** What settings are given for by name. */
export type NamedScope = Exclude<FieldScope, "place">;

/** A column of a source table. */
export interface SourceColumn {
  readonly heading: string;
  /** The column's data cells as a formula names them: Spending[Agency], or 'Budgets'!$A$5:$A$81. */
  readonly formula: string;
}

/** The table that names the services, agencies or grants; null where none does. */
export function tableNaming({ sources }: SourceFacts, per: NamedScope): TableFacts | null {
  return Object.values(sources).find(({ names }) => names[per] !== undefined) ?? null;
}

/** What a setting is given for, by name; one empty name where it is given for the place. */
export function namesPer(facts: SourceFacts, per: FieldScope): readonly string[] {
  return per === "place" ? [""] : (tableNaming(facts, per)?.names[per] ?? []);
}

/** The one column that plays a role. */
export function columnPlaying({ label, columns }: TableFacts, role: string): SourceColumn {
  const [column, ...others] = columns[role] ?? [];
  if (!column || others.length > 0) throw new Error(`${label} has not one column for ${role}.`);
  return column;
}
