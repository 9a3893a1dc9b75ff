import type { KeptSource, SourceRoles, TableFacts } from "../model/book";
import type { Unit } from "../model/wording";
import type { Cell } from "./cell";
import type { Finding } from "./findings";
import type { HeadingWords } from "./heading-words";
import { columnFormula } from "./table";
import type { SourceTable } from "./table";

/** What the reader tells a table to be of. */
export type TableKind = "spend" | "payments" | "grants" | "estate" | "other";

/**
 * A kind of table that a scenario may be made from: the parts its columns play, how they are known, and what is read from
 * them. `Beside` are the readings of other sources that it is read beside, where they are chosen.
 */
export interface Source<Roles extends SourceRoles, Beside extends Readings, Reading extends SourceReading> {
  /** What people call such a table: "Spend table". */
  readonly title: string;
  /** What the reader calls a table of this kind; none where it does not tell such tables from others by itself. */
  readonly tables: readonly TableKind[];
  /** The parts that columns play, in the order in which they are asked for. A part that the reader knows has the name of its role. */
  readonly roles: { readonly [Id in keyof Roles]-?: Role };
  /** The kinds of source that are read before this one, where they are chosen. */
  readonly readsBeside: readonly (keyof Beside & string)[];
  /** A table as it should be. */
  readonly example: ExampleTable;
  /** The form of what its facts say beyond those of every table, where they are kept. */
  readonly kept: KeptSource["kept"];
  /** Reads the table through the columns chosen. What is wrong with it comes back as findings that name the cells. */
  read(table: SourceTable, roles: Roles, beside: Partial<Beside>): Reading;
}

/** A part that a column of a source plays. */
export interface Role {
  /** What people call it: "Agency". */
  readonly label: string;
  /** Whether the source can only be read with it. */
  readonly required: boolean;
  /** Several columns may play the role together where each is ticked: one column a service, say. */
  readonly filledBy: "one column" | "one column or ticks";
  readonly holds: "text" | "numbers";
  /** The words by which its heading is known, to the reader too; none where any amount of money may be it. */
  readonly words?: HeadingWords;
}

/** A small table of a source's kind, filled in. */
export interface ExampleTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What every source says of a table that was read. */
export interface SourceReading {
  /** The unit of its amounts. */
  readonly unit: Unit;
  /** What sheets are planned from; null where a finding stops the reading. */
  readonly facts: TableFacts | null;
  /** All amounts added up; 0 where a finding stops the reading. */
  readonly total: number;
  readonly findings: readonly Finding[];
}

/** Readings by the kind of their source. */
export type Readings = Readonly<Record<string, SourceReading>>;

/** Any source, with its own roles, needs and results. */
export type AnySource = Source<SourceRoles, Readings, SourceReading>;

/** The positions of all columns that play a role, in the order of the roles. */
export function columnsChosen(source: AnySource, roles: SourceRoles): readonly number[] {
  return rolesIn(source).flatMap(([id]) => roles[id] ?? []);
}

/** The columns that play each role, as formulas name them. */
export function columnsNamed(
  table: SourceTable,
  roles: SourceRoles,
  dataRows: number,
): TableFacts["columns"] {
  const named = (position: number) => ({
    heading: table.headings[position] ?? "",
    formula: columnFormula(table, position, dataRows),
  });
  return Object.fromEntries(
    Object.entries(roles).map(([id, positions]) => [id, [positions].flat().map(named)]),
  );
}

function rolesIn(source: AnySource): readonly (readonly [string, Role])[] {
  return Object.entries(source.roles);
}
