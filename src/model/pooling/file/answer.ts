import type { Decimal } from "../../money";
import { sum } from "../../money";
import type { SolveProgramme } from "../../programme";
import { isFlow } from "../general";
import { administrationSaved, compareModes, solvePlace, yearsUnder } from "../rules";
import type { Mode, PlaceAnswer, PlaceGrants, Solved } from "../rules";
import { byYear } from "./by-year";
import type { PoolFile } from "./form";
import { notTold } from "./not-told";
import { outcomeOf } from "./outcome";
import type { Outcome } from "./outcome";
import { placeOf } from "./place";
import { pricesOfRules } from "./prices";
import type { RulePrices } from "./prices";
import type { PoolProblem } from "./problem";
import { gainOfPooling } from "./gain-of-pooling";
import type { GainOfPooling } from "./gain-of-pooling";
import { ringFencesOf } from "./ring-fences";
import type { RingFences } from "./ring-fences";
import { whatIsShort } from "./short";

/** All that is answered of a place's grants (docs/pool.md). Sums are pounds. */
export interface PoolAnswer {
  readonly place: string;
  readonly problems: readonly PoolProblem[];
  readonly needs: readonly NeedColumns[];
  /** Each grant in the mode that the file gives it. */
  readonly asHeld: Outcome;
  /** All grants in one mode. */
  readonly modes: readonly (Outcome & { readonly mode: Mode; readonly gain: Gain | null })[];
  /** All pooled beyond all separate. */
  readonly pooling: GainOfPooling;
  readonly administrationSaved: { readonly byYear: readonly Decimal[]; readonly total: Decimal };
  readonly ringFences: RingFences;
  readonly prices: RulePrices | null;
  /** What is left out, and why, in sentences. */
  readonly notTold: readonly string[];
}

/** What a service needs, by year. */
export interface NeedColumns {
  readonly service: string;
  readonly need: readonly Decimal[];
  readonly other: readonly Decimal[];
  /** For grants to pay. */
  readonly left: readonly Decimal[];
}

/** Over the mode before. */
export interface Gain {
  readonly floors: Decimal;
  readonly value: Decimal;
  readonly funded: Decimal;
  readonly stranded: Decimal;
  readonly administration: Decimal;
}

/** What the grants do, each in the mode that the file gives it, and nothing else. */
export type PoolHeld = Pick<PoolAnswer, "problems" | "asHeld">;

/** The part of an answer that is of the grants as they are held. Throws and rejects as `answerPool` does. */
export async function answerHeld(file: PoolFile, solve: SolveProgramme): Promise<PoolHeld> {
  const { place, problems } = placeOf(file);
  const { firstYear } = file;
  const { years: rules } = yearsUnder(place);
  const asHeld = await solvePlace(place, solve);
  return {
    problems: [...problems, ...whatIsShort(place, rules, asHeld, firstYear)],
    asHeld: outcomeOf(place, asHeld, { firstYear, isFlow: isFlow(rules) }),
  };
}

/** The parts of the work, in their order. */
export const POOL_STEPS = ["as held", "modes", "ring-fences", "prices"] as const;
export type PoolStep = (typeof POOL_STEPS)[number];

/**
 * Answers a file that was read. Throws `FieldProblems` for what the rules refuse; rejects as `solve` does. `begins` is told of each part of
 * the work as it begins.
 */
export async function answerPool(
  file: PoolFile,
  solve: SolveProgramme,
  begins: (step: PoolStep) => void = () => undefined,
): Promise<PoolAnswer> {
  const { place, problems } = placeOf(file);
  const { firstYear } = file;
  const { years: rules } = yearsUnder(place);
  const solved: Solved[] = [];
  begins("as held");
  const asHeld = await solvePlace(place, solve, undefined, undefined, solved);
  begins("modes");
  const modes = await compareModes(place, solve, solved);
  const inMode = (mode: Mode) => modes.find((each) => each.mode === mode)!.answer;
  const told = (answer: PlaceAnswer, held: readonly Mode[]) =>
    outcomeOf(place, answer, { firstYear, isFlow: isFlow(yearsUnder(place, held).years) });
  const allIn = (mode: Mode) => place.grants.map(() => mode);
  begins("ring-fences");
  const ringFences = await ringFencesOf(place, { asHeld, solved }, solve, firstYear);
  begins("prices");
  const prices = await pricesOfRules(place, { asHeld, solved }, solve, firstYear);
  return {
    place: file.place,
    problems: [...problems, ...whatIsShort(place, rules, asHeld, firstYear)],
    needs: needsOf(file, place),
    asHeld: told(
      asHeld,
      place.grants.map(({ mode }) => mode),
    ),
    modes: modes.map(({ mode, answer, gain }, at) => ({
      mode,
      gain: gain && { floors: fewer(modes[at - 1]!.answer, answer), ...gain },
      ...told(answer, allIn(mode)),
    })),
    pooling: gainOfPooling(place, inMode("separate"), inMode("pool")),
    administrationSaved: administrationSaved(place, allIn("pool")),
    ringFences,
    prices,
    notTold: notTold(ringFences, prices),
  };
}

function needsOf({ services, years }: PoolFile, place: PlaceGrants): NeedColumns[] {
  return services.map(({ id, need, other }, at) => ({
    service: id,
    need: byYear(need, years),
    other: byYear(other, years),
    left: place.services[at]!.need,
  }));
}

function fewer(before: PlaceAnswer, now: PlaceAnswer): Decimal {
  return sum([before.floorShortfall, now.floorShortfall.neg()]);
}
