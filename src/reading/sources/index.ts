import type { SourceChoice, SourceRoles } from "../../model/book";
import type { TableSample } from "../table";
import { grants } from "./grants";
import { recognise } from "./source";
import type { Source } from "./source";
import { spend } from "./spend";

export type { GrantRow, GrantsReading } from "./grants";
export { columnsChosen, recognise } from "./source";
export type { ExampleTable, Readings, Role, Source, SourceReading } from "./source";
export type { SpendReading, SpendRow } from "./spend";

/** Every kind of source that a scenario may be made from, one line a kind; a kind comes after those it needs. */
const registered = { spend, grants };

type Registered = typeof registered;

/** "spend", "grants" and so on. */
export type SourceKind = keyof Registered;

/** The columns chosen for the roles of a kind of source. */
export type RolesOf<Kind extends SourceKind> = Parameters<Registered[Kind]["read"]>[1];

/** The readings without which a kind of source cannot be read. */
export type NeededBy<Kind extends SourceKind> = Parameters<Registered[Kind]["read"]>[2];

/** What is read from a kind of source. */
export type ReadingOf<Kind extends SourceKind> = ReturnType<Registered[Kind]["read"]>;

/** A table chosen as a kind of source, and its columns. */
export type ChoiceOf<Kind extends SourceKind> = SourceChoice<RolesOf<Kind>>;

/** The columns of a table by each kind of source that it may be; null for a kind that it does not look like. */
export type Proposals = { readonly [Kind in SourceKind]: RolesOf<Kind> | null };

export const sources: {
  readonly [Kind in SourceKind]: Source<RolesOf<Kind>, NeededBy<Kind>, ReadingOf<Kind>>;
} = registered;

/** The names of the kinds of source, in the order in which they can be read. */
export const sourceKinds = Object.keys(registered) as readonly SourceKind[];

/** What the columns of a table would be, were it a source of each kind. */
export function proposalsFor(sample: TableSample): Proposals {
  const proposals = sourceKinds.map((kind) => [kind, recognise<SourceRoles>(sources[kind], sample)]);
  return Object.fromEntries(proposals) as Proposals;
}
