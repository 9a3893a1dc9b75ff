import type { GrantTerms } from "../../pooling/file";
import type { Book } from "../parts";
import { proposalLever } from "../proposals";
import { startIn } from "../starts";

/** The grants whose ring-fence these proposals remove, in the order of the grants. */
export function freedBy({ proposals, pooling }: Book, on: ReadonlySet<string>): readonly string[] {
  const freed = new Set(
    proposals.filter(({ id }) => on.has(id)).flatMap(({ lever, own }) => proposalLever(lever).frees(own)),
  );
  return (pooling?.grants ?? []).map(({ id }) => id).filter((id) => freed.has(id));
}

/** By grant, in the order of the grants, the year in which its ring-fence goes. */
export type FreedFrom = ReadonlyMap<string, number>;

/**
 * The grants whose ring-fence the proposals remove that are on in a scenario, each from the year in which the first of them acts there; none of a scenario that
 * there is not.
 */
export function freedIn(book: Book, scenarioId: string): FreedFrom {
  const scenario = book.scenarios.find(({ id }) => id === scenarioId);
  if (scenario === undefined) return new Map();
  const on = book.proposals.filter(({ id }) => scenario.on.includes(id));
  return new Map(
    freedBy(book, new Set(on.map(({ id }) => id))).map((grant) => {
      const freeing = on.filter(({ lever, own }) => proposalLever(lever).frees(own).includes(grant));
      return [grant, Math.min(...freeing.map((proposal) => startIn(book.place, scenario, proposal)))];
    }),
  );
}

/** Whether it has a ring-fence that may go: not where it is protected, nor where it has gone already. */
export function mayBeFreed({ freedom }: GrantTerms): boolean {
  return freedom === "ring-fenced" || typeof freedom === "object";
}
