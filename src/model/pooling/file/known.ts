import type { SolveProgramme } from "../../programme";
import type { GeneralYear } from "../general";
import type { PlaceAnswer, Solved } from "../rules";

/** What is known before rules are tried: what the grants do as they are held, and what was solved so far. */
export interface Known {
  readonly asHeld: PlaceAnswer;
  readonly solved: Solved[];
}

/** Seconds in which the solver chooses among minimums for one trial: there are many, each from what is known. */
const SECONDS_EACH = 2;

/**
 * Questions that are put to the general solver to try rules one after the other, pairs of a grant and a service in all years counted
 * together: about half a minute's work for the order of ring-fences and for prices each.
 */
const MOST_WORK = 60_000;

/** The solver, with less time. */
export function quicker(solve: SolveProgramme): SolveProgramme {
  return (programme, seconds) =>
    solve(programme, seconds === undefined ? undefined : Math.min(seconds, SECONDS_EACH));
}

/** Whether so many questions take no longer than can be waited for. */
export function isSoon(years: readonly GeneralYear[], questions: number): boolean {
  const [first] = years;
  return (
    first === undefined || questions * years.length * first.awards.length * first.needs.length <= MOST_WORK
  );
}
