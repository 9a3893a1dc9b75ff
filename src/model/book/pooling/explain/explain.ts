import { toCell } from "../../../money";
import { answerHeld } from "../../../pooling/file";
import type { Outcome, PoolFile } from "../../../pooling/file";
import type { SolveProgramme } from "../../../programme";
import { poundsIn } from "../../../wording";
import type { Book, PoolingWorked } from "../../parts";
import { freedIn } from "../freed";
import { goneBetween, poolFileOf } from "../pool-file";
import { movesIn } from "./explaining";
import type { Explaining } from "./explaining";
import { explainGrant } from "./grant";
import { explainService } from "./service";
import { step } from "./steps";
import type { ExplainAbout, ExplainStep } from "./steps";

/**
 * Where what a grant does, what a service gets, or what removing ring-fences gains comes from, and what would change it: steps with their figures. Everything is with
 * the ring-fences removed that the scenario's proposals remove. Empty where the book has no grants or needs. Throws and rejects as `answerPool` does.
 */
export async function explainPooled(
  book: Book,
  scenario: string,
  about: ExplainAbout,
  solve: SolveProgramme,
): Promise<readonly ExplainStep[]> {
  const freed = freedIn(book, scenario);
  const [held, asked] = [poolFileOf(book, new Map()), poolFileOf(book, freed)];
  if (held === null || asked === null) return [];
  const answer = async (file: PoolFile): Promise<Outcome> => (await answerHeld(file, solve)).asHeld;
  const outcome = await answer(asked.file);
  const pounds = poundsIn(book.place.unit);
  const explaining: Explaining = {
    file: asked.file,
    outcome,
    answer,
    units: (sums) => toCell(sums.div(pounds)),
  };
  switch (about.of) {
    case "grant":
      return explainGrant(explaining, about.id);
    case "service":
      return explainService(explaining, about.id);
    case "gain":
      return gainOf(explaining, await answer(held.file), goneBetween(held.file, asked.file));
  }
}

/** Whose ring-fences the scenario removes and from when, what that gains, and the ways on which freed money reaches need. */
function gainOf(explaining: Explaining, now: Outcome, freed: PoolingWorked["freed"]): readonly ExplainStep[] {
  const { outcome, units } = explaining;
  const gained = outcome.years.map(({ funded }, year) => units(funded.minus(now.years[year]!.funded)));
  return [...freedByYear(freed), step("gained", { sums: gained }), ...movesIn(explaining, now, outcome)];
}

/** A step for each year from which ring-fences are gone, the earliest first; one that names none where there are none. */
function freedByYear(freed: PoolingWorked["freed"]): readonly ExplainStep[] {
  const years = [...new Set(freed.map(({ from }) => from))].toSorted(
    (one, other) => (one ?? 0) - (other ?? 0),
  );
  if (years.length === 0) return [step("freed")];
  return years.map((from) =>
    step("freed", { from, names: freed.filter((each) => each.from === from).map(({ grant }) => grant) }),
  );
}
