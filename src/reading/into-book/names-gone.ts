import type { BookJson } from "../../model/book";
import { recordsAt, textAt, textsAt } from "../../model/json";
import { nameKey } from "../../model/names";
import { stop } from "../findings";
import type { Finding } from "../findings";
import { nearestName } from "../names";
import type { BookReadings } from "./with-readings";

/** Services and grants that proposals name and their table, as it was read, does not have: without them nothing can be worked out. */
export function namesGone(book: BookJson, { spend, grants }: BookReadings): readonly Finding[] {
  const proposals = recordsAt(book, ["proposals"]);
  const gone = (
    part: "services" | "frees",
    what: "service" | "grant",
    table: string,
    names: readonly string[],
  ): readonly Finding[] => {
    const known = new Set(names.map(nameKey));
    return proposals.flatMap((proposal) =>
      textsAt(proposal, [part])
        .filter((name) => !known.has(nameKey(name)))
        .map((name) => stop(sentence(textAt(proposal, ["id"]), name, { what, table, names }))),
    );
  };
  return [
    ...(spend?.facts ? gone("services", "service", spend.facts.label, spend.services) : []),
    ...(grants?.facts
      ? gone(
          "frees",
          "grant",
          grants.facts.label,
          grants.grants.map(({ grant }) => grant),
        )
      : []),
  ];
}

function sentence(
  proposal: string,
  name: string,
  {
    what,
    table,
    names,
  }: { readonly what: string; readonly table: string; readonly names: readonly string[] },
): string {
  const nearest = nearestName(name, names);
  const asked = nearest === null ? "" : ` Did you mean "${nearest}"?`;
  return `Proposal ${proposal} names the ${what} "${name}", which is not in ${table} any more.${asked} Choose the ${what} again in the proposal, or put its name back in the table.`;
}
