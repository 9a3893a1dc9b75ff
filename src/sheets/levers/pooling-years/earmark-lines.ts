import type { PoolingPart } from "../../../model/book";

/** A part ring-fenced within a grant, and the smallest other part of that grant in which it lies, by its line. */
export interface EarmarkLine {
  readonly grant: number;
  readonly services: readonly string[];
  readonly outer: number | null;
}

/** The parts ring-fenced within grants, in the order of the grants. */
export function earmarkLines({ grants }: PoolingPart): readonly EarmarkLine[] {
  const all = grants.flatMap(({ earmarks }, grant) => earmarks.map(({ services }) => ({ grant, services })));
  const liesIn = (inner: number, outer: number): boolean => {
    if (inner === outer || all[inner]!.grant !== all[outer]!.grant) return false;
    const [small, large] = [all[inner]!.services, all[outer]!.services];
    const isPart = small.every((service) => large.includes(service));
    return isPart && (small.length < large.length || inner > outer);
  };
  return all.map((line, at) => ({
    ...line,
    outer: all.reduce<number | null>(
      (smallest, _, other) =>
        liesIn(at, other) && (smallest === null || liesIn(other, smallest)) ? other : smallest,
      null,
    ),
  }));
}
