import type { SourceFacts, SourceRoles } from "../../model/book";
import { recognise } from "../source";
import type { AnySource } from "../source";
import type { TableSample } from "../table";
import { grants } from "./grants";
import { spend } from "./spend";

export { CONDITIONS_JOINT } from "./grants";
export type { GrantFact, GrantRow, GrantsFacts, GrantsReading } from "./grants";
export { columnsChosen, recognise } from "../source";
export type { AnySource, ExampleTable, Readings, Role, Source, SourceReading } from "../source";
export type { SpendReading, SpendRow } from "./spend";

/** Every kind of source that a scenario may be made from, one line a kind; a kind comes after those it needs. */
const registered = { spend, grants };

/** "spend", "grants" and so on, where the compiler is to know which. */
export type SourceKind = keyof typeof registered;

/** What a kind of source says of its table, for the sheets. */
export type FactsOf<Kind extends SourceKind> = NonNullable<
  ReturnType<(typeof registered)[Kind]["read"]>["facts"]
>;

/** The columns of a table by each kind of source that it may be; null for a kind that it does not look like. */
export type Proposals = Readonly<Record<string, SourceRoles | null>>;

/** Every kind of source, by its name, in the order in which they can be read. */
export const sources: Readonly<Record<SourceKind, AnySource>> = registered;

/** The source of a kind; an error where there is none. */
export function sourceOf(kind: string): AnySource {
  const source = new Map(Object.entries(sources)).get(kind);
  if (!source) throw new Error(`There is no kind of source "${kind}".`);
  return source;
}

/** What a scenario was written from, of one kind of source. Its form was checked when it was read. */
export function factsOf<Kind extends SourceKind>(facts: SourceFacts, kind: Kind): FactsOf<Kind> {
  const found = facts.sources[kind];
  if (!found) throw new Error(`The scenario was written without a source of the kind "${kind}".`);
  return found as FactsOf<Kind>;
}

/** What the columns of a table would be, were it a source of each kind. */
export function proposalsFor(sample: TableSample): Proposals {
  return Object.fromEntries(
    Object.entries(sources).map(([kind, source]) => [kind, recognise(source, sample)]),
  );
}
