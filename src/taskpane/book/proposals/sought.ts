import { PROPOSAL_LEVERS } from "../../../model/book";
import type { BookJson, JsonRecord } from "../../../model/book";
import { recordAt, recordsAt, textAt } from "../../../model/json";
import { bookTexts } from "../../texts/book";
import { agenciesOf, agencyName, leverOf, proposalsOf } from "../state";
import type { Choice } from "../../parts";

/** What proposals are shown by: words, and one of each kind; "" is any. */
export interface Sought {
  readonly words: string;
  readonly agency: string;
  readonly status: string;
  readonly lever: string;
  readonly actor: string;
}
export type Filter = Exclude<keyof Sought, "words">;

export const everyProposal: Sought = { words: "", agency: "", status: "", lever: "", actor: "" };
export const FILTERS: readonly Filter[] = ["agency", "status", "lever", "actor"];

/** The positions in the register of the proposals looked for. */
export function positionsOf(book: BookJson, sought: Sought): readonly number[] {
  const words = sought.words.toLowerCase().split(/\s+/).filter(Boolean);
  return proposalsOf(book).flatMap((proposal, position) => {
    const about = ["id", "name", "owner", "status"].map((part) => textAt(proposal, [part])).join(" ");
    const isIt =
      words.every((word) => about.toLowerCase().includes(word)) &&
      FILTERS.every((filter) => sought[filter] === "" || kindsOf(proposal, filter).includes(sought[filter]));
    return isIt ? [position] : [];
  });
}

/** What there is to choose of a kind among the proposals of a book. */
export function choicesOf(book: BookJson, filter: Filter): readonly Choice[] {
  const found = new Set(proposalsOf(book).flatMap((proposal) => kindsOf(proposal, filter)));
  const of = (keys: readonly string[], nameOf: (key: string) => string): readonly Choice[] => [
    { key: "", text: bookTexts.proposals.anyOf[filter] },
    ...keys.filter((key) => found.has(key)).map((key) => ({ key, text: nameOf(key) })),
  ];
  const actors: Readonly<Record<string, string>> = bookTexts.place.actors;
  switch (filter) {
    case "agency":
      return of(agenciesOf(book), (id) => agencyName(book, id));
    case "status":
      return of([...found], (status) => status);
    case "lever":
      return of(
        PROPOSAL_LEVERS.map(({ id }) => id),
        (id) => PROPOSAL_LEVERS.find((lever) => lever.id === id)?.title ?? id,
      );
    case "actor":
      return of(Object.keys(actors), (actor) => actors[actor]!);
  }
}

/** Of an agency are the proposals that it saves by or pays for. */
function kindsOf(proposal: JsonRecord, filter: Filter): readonly string[] {
  switch (filter) {
    case "agency": {
      const payers = Array.isArray(proposal["costs"]) ? proposal["costs"] : [];
      return [
        ...Object.keys(recordAt(proposal, ["shares"])),
        ...Object.values(proposal).flatMap((list) =>
          recordsAt(list, []).map((line) => textAt(line, ["body"])),
        ),
        ...payers.flatMap((cost) => Object.keys(recordAt(cost, ["pays"]))),
      ];
    }
    case "status":
      return [textAt(proposal, ["status"])].filter((status) => status !== "");
    case "lever":
      return [leverOf(proposal)];
    case "actor":
      return [textAt(proposal, ["actor"]) || "local"];
  }
}
