import { yearName } from "../../pooling/file";
import type { Book } from "../parts";
import { proposalLever } from "../proposals";

/** The grants whose ring-fence these proposals remove, in the order of the grants. */
export function freedBy({ proposals, pooling }: Book, on: ReadonlySet<string>): readonly string[] {
  const freed = new Set(
    proposals.filter(({ id }) => on.has(id)).flatMap(({ lever, own }) => proposalLever(lever).frees(own)),
  );
  return (pooling?.grants ?? []).map(({ id }) => id).filter((id) => freed.has(id));
}

/** The grants whose ring-fence the proposals remove that are on in a scenario; none of a scenario that there is not. */
export function freedIn(book: Book, scenario: string): readonly string[] {
  return freedBy(book, new Set(book.scenarios.find(({ id }) => id === scenario)?.on));
}

/** That ring-fences are removed from the first year on, where a proposal of the scenario that removes one starts later; in sentences. */
export function startsLater(book: Book, scenario: string): readonly string[] {
  const { firstYear } = book.place;
  const { on = [], set = [] } = book.scenarios.find(({ id }) => id === scenario) ?? {};
  return book.proposals.flatMap(({ id, name, start, earliest, lever, own }) => {
    if (!on.includes(id) || proposalLever(lever).frees(own).length === 0) return [];
    const said = (asked: "start" | "earliest"): number | null =>
      set.find(({ proposal, field }) => proposal === id && field === asked)?.value ?? null;
    const given = said("start") ?? start;
    const from = Math.max(given, said("earliest") ?? earliest ?? given);
    if (from <= firstYear) return [];
    return [
      `${name === "" ? id : name} starts in ${yearName(from)}, but its ring-fences are removed here from ${yearName(firstYear)} on: the years before its start show what it would bring if it began at once.`,
    ];
  });
}
