import { leverFieldNames } from "../../../model/book";
import type { BookJson, JsonRecord } from "../../../model/book";
import type { BookDraft } from "./draft";
import { numberAt, put, recordsAt, textAt, textsAt } from "../../../model/json";
import { agenciesOf } from "./place";

/** The proposals as they are typed. */
export function proposalsOf(book: BookJson): readonly JsonRecord[] {
  return recordsAt(book, ["proposals"]);
}

/** What a proposal is called, for people: its name, or its id while it has none. */
export function proposalName(proposal: JsonRecord): string {
  return textAt(proposal, ["name"]).trim() || textAt(proposal, ["id"]);
}

export function leverOf(proposal: JsonRecord): string {
  return textAt(proposal, ["lever"]) || "typed";
}

/** Whom a proposal waits for. */
export function needsWhitehall(proposal: JsonRecord): boolean {
  return proposal.actor === "whitehall";
}

/** Whether it is no more than an idea so far. */
export function isIdea(proposal: JsonRecord): boolean {
  return textAt(proposal, ["status"]) === "idea";
}

/** The ids that no entry of a list has yet, from a letter on: P1, P2, ... */
export function freeId(letter: string, taken: readonly JsonRecord[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let number = taken.length + 1;
  while (ids.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

/** Those that remove the ring-fence of a grant: what that brings is in no saving. */
export function poolingProposals(book: BookJson): ReadonlySet<string> {
  const pooling = proposalsOf(book).filter((proposal) => textsAt(proposal, ["frees"]).length > 0);
  return new Set(pooling.map((proposal) => textAt(proposal, ["id"])));
}

/** A new proposal, on in every scenario that is open to change, and open. */
export function withNewProposal(draft: BookDraft): BookDraft {
  const { book } = draft;
  const agencies = agenciesOf(book);
  const proposal: JsonRecord = {
    id: freeId("P", proposalsOf(book)),
    name: "",
    start: numberAt(book, ["place", "firstYear"]) ?? undefined,
    // What one agency saves, the place saves.
    shares: agencies.length === 1 ? { [agencies[0]!]: 1 } : {},
  };
  const added = withProposals(draft, [proposal]);
  return { ...draft, book: added, editing: proposalsOf(added).length - 1 };
}

/** With proposals at the end of the list, on in every scenario but those that are locked: they stay as they are. */
export function withProposals(
  { book, locks = {} }: Pick<BookDraft, "book" | "locks">,
  added: readonly JsonRecord[],
): BookJson {
  const ids = added.map((proposal) => textAt(proposal, ["id"]));
  const scenarios = recordsAt(book, ["scenarios"]).map((scenario) =>
    textAt(scenario, ["id"]) in locks
      ? scenario
      : {
          ...scenario,
          on: [...textsAt(scenario, ["on"]), ...ids.filter((_, at) => belongsIn(scenario, added[at]!))],
        },
  );
  return { ...book, proposals: [...proposalsOf(book), ...added], scenarios };
}

/** One that is made to go without Whitehall stays so. */
function belongsIn(scenario: JsonRecord, proposal: JsonRecord): boolean {
  return !(needsWhitehall(proposal) && /without whitehall/i.test(textAt(scenario, ["name"])));
}

/** A copy beside the proposal, open. It rules the other out: the same saving is not to be had twice. It is on in no scenario. */
export function withCopy(draft: BookDraft, position: number, nameOf: (name: string) => string): BookDraft {
  const proposals = proposalsOf(draft.book);
  const original = proposals[position];
  if (original === undefined) return draft;
  const copy = {
    ...original,
    id: freeId("P", proposals),
    name: nameOf(proposalName(original)),
    excludes: [...textsAt(original, ["excludes"]), textAt(original, ["id"])],
  };
  const list = [...proposals.slice(0, position + 1), copy, ...proposals.slice(position + 1)];
  return { ...draft, book: { ...draft.book, proposals: list }, editing: position + 1 };
}

/** Without a proposal, and without what refers to it. */
export function withoutProposal(draft: BookDraft, position: number): BookDraft {
  const { book } = draft;
  const id = textAt(proposalsOf(book)[position], ["id"]);
  const freed = (record: JsonRecord, name: string): JsonRecord =>
    Array.isArray(record[name])
      ? { ...record, [name]: textsAt(record, [name]).filter((each) => each !== id) }
      : record;
  const proposals = proposalsOf(book)
    .filter((_, at) => at !== position)
    .map((proposal) => freed(freed(proposal, "requires"), "excludes"));
  const scenarios = recordsAt(book, ["scenarios"]).map((scenario) => ({
    ...freed(scenario, "on"),
    ...(Array.isArray(scenario.set) && {
      set: recordsAt(scenario, ["set"]).filter(({ proposal }) => proposal !== id),
    }),
  }));
  return { ...draft, book: { ...book, proposals, scenarios }, editing: null };
}

/** A proposal of another lever. What only the one before asks is put aside, and comes back with it. */
export function withLever(draft: BookDraft, position: number, lever: string): BookDraft {
  const proposal = proposalsOf(draft.book)[position];
  if (proposal === undefined || leverOf(proposal) === lever) return draft;
  const id = textAt(proposal, ["id"]);
  const own = leverFieldNames(leverOf(proposal));
  const next = leverFieldNames(lever);
  const entries = Object.entries(proposal);
  const leaving = entries.filter(([name]) => own.includes(name));
  const staying = entries.filter(([name]) => !own.includes(name) || next.includes(name));
  const before = Object.entries(draft.aside[id] ?? {});
  const back = before.filter(([name]) => next.includes(name) && proposal[name] === undefined);
  return {
    ...draft,
    aside: { ...draft.aside, [id]: Object.fromEntries([...before, ...leaving]) },
    book: put(draft.book, ["proposals", position], { ...Object.fromEntries([...staying, ...back]), lever }),
  };
}
