import type { BookJson } from "../../../../model/book";
import { put, textAt, textsAt, without } from "../../../../model/json";
import { poolingProposals, proposalsOf, scenariosOf } from "../../state";

/** A book with no more than its grants are worked out by: other proposals need not be right yet. */
export function forPool(book: BookJson): BookJson {
  const pooling = poolingProposals(book);
  const proposals = proposalsOf(book).filter((proposal) => pooling.has(textAt(proposal, ["id"])));
  const scenarios = scenariosOf(book).map((scenario) => ({
    id: textAt(scenario, ["id"]),
    on: textsAt(scenario, ["on"]).filter((id) => pooling.has(id)),
  }));
  const named = proposals.map((proposal) => ({
    id: textAt(proposal, ["id"]),
    lever: "pooling",
    frees: textsAt(proposal, ["frees"]),
    start: proposal["start"],
  }));
  const place = put(book, ["place", "gap"], undefined);
  const bare = ["spend", "groups"].reduce<BookJson>((before, part) => without(before, part), place);
  return put(put(bare, ["proposals"], named), ["scenarios"], scenarios);
}
