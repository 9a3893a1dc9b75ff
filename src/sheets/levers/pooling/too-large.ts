import { namesPer, stepBounds } from "../../../model/book";
import type { SourceFacts } from "../../../model/book";
import { grouped } from "../../../model/wording";

/** More grants, or more pairs of a grant and a service, than one question takes. */
export function tooLarge(facts: SourceFacts): string | null {
  const [grants, services] = [namesPer(facts, "grant").length, namesPer(facts, "service").length];
  const { grantsPooled, pairsPooled } = stepBounds;
  if (grants > grantsPooled) {
    return (
      `There are ${grouped(grants)} grants; ${grouped(grantsPooled)} are worked out at most. ` +
      "Put small grants for the same services together under one name in your table."
    );
  }
  if (grants * services <= pairsPooled) return null;
  return (
    `${grouped(grants)} grants and ${grouped(services)} services are ${grouped(grants * services)} pairs; ${grouped(pairsPooled)} are worked out at most. ` +
    "Show the largest services one by one and put the others together, or put small grants for the same services together in your table."
  );
}
