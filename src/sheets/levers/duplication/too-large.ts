import { namesPer, stepBounds } from "../../../model/book";
import type { SourceFacts } from "../../../model/book";
import { grouped } from "../../../model/wording";

/** More pairs of an agency and a service than the saving is worked out for. */
export function tooLarge(facts: SourceFacts): string | null {
  const agencies = namesPer(facts, "agency").length;
  const services = facts.together?.single ?? namesPer(facts, "service").length;
  if (agencies * services <= stepBounds.pairsSaved) return null;
  const most = Math.floor(stepBounds.pairsSaved / agencies);
  return (
    `${grouped(services)} services of ${grouped(agencies)} agencies are ${grouped(agencies * services)} pairs; ` +
    `the saving from duplication is worked out for ${grouped(stepBounds.pairsSaved)} at most. ` +
    `Show the largest ${grouped(most)} services or fewer one by one, and put the others together.`
  );
}
