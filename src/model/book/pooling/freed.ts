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
