import type { SourceFacts } from "../../model/book";
import type { AnySource } from "../source";
import { caseload } from "./caseload";
import { estate } from "./estate";
import { grants } from "./grants";
import { posts } from "./posts";
import { spend } from "./spend";
import { teams } from "./teams";
import { unitCosts } from "./unit-costs";

export type { CaseloadReading, ListedCaseload } from "./caseload";
export type { EstateAsset, EstateReading } from "./estate";
export { CONDITIONS_JOINT, conditionsSaid, oneForEachHolder, wayOf } from "./grants";
export type {
  GrantFact,
  GrantRow,
  GrantsFacts,
  GrantsReading,
  ListedGrant,
  PermittedServices,
} from "./grants";
export { columnsChosen } from "../source";
export type { AnySource, ExampleTable, Readings, Role, Source, SourceReading, TableKind } from "../source";
export type { ListedPost, PostsReading } from "./posts";
export type { ListedTeam, TeamsReading } from "./teams";
export type { ListedUnitCost, UnitCostsReading } from "./unit-costs";
export type { SpendReading, SpendRoles, SpendRow } from "./spend";

/** Every kind of source that a scenario may be made from, one line a kind; a kind comes after those it needs. */
const registered = { spend, grants, estate, teams, unitCosts, caseload, posts };

/** "spend", "grants" and so on, where the compiler is to know which. */
export type SourceKind = keyof typeof registered;

/** What a kind of source says of its table, for the sheets. */
export type FactsOf<Kind extends SourceKind> = NonNullable<
  ReturnType<(typeof registered)[Kind]["read"]>["facts"]
>;

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
