import type { BookJson, JsonRecord } from "../../../model/book";
import { numberAt, recordsAt, textAt, textsAt } from "../../../model/json";
import { agenciesNamed } from "../../../reading";
import type { BookDraft } from "./draft";
import { freeId, leverOf, proposalsOf } from "./proposals";

/** What a finding says, as a proposal begins with it. */
export interface Idea {
  /** What the proposal is called. */
  readonly name: string;
  /** Where its figures come from, and what they say: words that the proposal carries. */
  readonly source: string;
  readonly evidence: string;
  /** Its lever, with settings by which it saves nothing until somebody gives a share or a saving. */
  readonly settings: JsonRecord;
}

/** With an idea at the end of the register: without a saving, and on in no scenario. */
export function withIdea(draft: BookDraft, { name, source, evidence, settings }: Idea): BookDraft {
  const { book } = draft;
  const proposals = proposalsOf(book);
  const idea: JsonRecord = {
    id: freeId("P", proposals),
    name,
    status: "idea",
    ...settings,
    actor: "joint",
    start: numberAt(book, ["place", "firstYear"]) ?? undefined,
    source,
    evidence,
  };
  return { ...draft, book: { ...book, proposals: [...proposals, idea] } };
}

/** An end to duplication in a service. By service: one that is not named has no fixed cost. */
export function endsDuplication(service: string): JsonRecord {
  return { lever: "duplication", services: [service], fixedShare: {} };
}

/** A saving that is to be typed, 0 until then, which these bodies gain alike, as far as they are of the place; who else does is to be said. */
export function savesNothingYet(book: BookJson, bodies: readonly string[]): JsonRecord {
  const ids = [...new Set(bodiesOf(book, bodies).values())];
  const each = Math.floor(100 / Math.max(1, ids.length)) / 100;
  // To the last what is left: shares add up to one.
  const last = Math.round((1 - each * (ids.length - 1)) * 100) / 100;
  const shares = ids.map((id, at) => [id, at === ids.length - 1 ? last : each] as const);
  return { lever: "typed", fullYear: 0, shares: Object.fromEntries(shares) };
}

/** What one of something costs a body, and where that is from. */
export interface UnitCostFound {
  readonly body: string;
  readonly volume: number | null;
  readonly unitCost: number;
  readonly source: string;
}

/** Unit costs that come nearer to their median; none of the gap is closed until somebody gives the share. */
export function convergesNothingYet(book: BookJson, found: readonly UnitCostFound[]): JsonRecord {
  const ids = bodiesOf(
    book,
    found.map(({ body }) => body),
  );
  const unitCosts = found.map(({ body, volume, unitCost, source }): JsonRecord => {
    // One that is none of the place is to be corrected there: a line that is left out would not be missed.
    return { body: ids.get(body) ?? body, volume: volume ?? 0, unitCost, source };
  });
  return { lever: "converge", unitCosts, closes: 0 };
}

/** The proposals, by their ids, that end duplication in the service. */
export function endingDuplicationIn(proposals: readonly JsonRecord[], service: string): readonly string[] {
  return proposals
    .filter(
      (proposal) => leverOf(proposal) === "duplication" && textsAt(proposal, ["services"]).includes(service),
    )
    .map((proposal) => textAt(proposal, ["id"]));
}

/** The proposals, by their ids, that are called so. */
export function ideasNamed(proposals: readonly JsonRecord[], name: string): readonly string[] {
  return proposals
    .filter((proposal) => textAt(proposal, ["name"]) === name)
    .map((proposal) => textAt(proposal, ["id"]));
}

/** The bodies of the place that are called so, by these names. */
function bodiesOf(book: BookJson, names: readonly string[]): ReadonlyMap<string, string> {
  const known = recordsAt(book, ["place", "agencies"]).map((agency) => ({
    id: textAt(agency, ["id"]),
    name: textAt(agency, ["name"]),
  }));
  return agenciesNamed(known, [...new Set(names)]);
}
