import type { JsonRecord } from "../../../model/book";
import { numberAt, textAt, textsAt } from "../../../model/json";
import type { BookDraft } from "./draft";
import { freeId, leverOf, proposalsOf } from "./proposals";

/** What a count says of a service that several bodies pay for. */
export interface Idea {
  readonly service: string;
  /** What the proposal is called. */
  readonly name: string;
  /** Where its figures come from, and what they say: words that the proposal carries. */
  readonly source: string;
  readonly evidence: string;
}

/**
 * With an idea at the end of the register: an end to duplication in one service. No share of its cost is said to be fixed, so nothing is
 * saved until somebody gives one, and it is on in no scenario.
 */
export function withIdea(draft: BookDraft, { service, name, source, evidence }: Idea): BookDraft {
  const { book } = draft;
  const proposals = proposalsOf(book);
  const idea: JsonRecord = {
    id: freeId("P", proposals),
    name,
    status: "idea",
    lever: "duplication",
    services: [service],
    // By service: one that is not named has no fixed cost.
    fixedShare: {},
    actor: "joint",
    start: numberAt(book, ["place", "firstYear"]) ?? undefined,
    source,
    evidence,
  };
  return { ...draft, book: { ...book, proposals: [...proposals, idea] } };
}

/** The proposals, by their ids, that end duplication in the service. */
export function endingDuplicationIn(proposals: readonly JsonRecord[], service: string): readonly string[] {
  return proposals
    .filter(
      (proposal) => leverOf(proposal) === "duplication" && textsAt(proposal, ["services"]).includes(service),
    )
    .map((proposal) => textAt(proposal, ["id"]));
}
