import type { SolveProgramme } from "../../programme";
import { bestFlowOf } from "./best-flow-of";
import { chosenBySolver } from "./chosen-by-solver";
import { formulate, drawnAt } from "./formulate";
import type { Aim, Choice, Formulated } from "./formulate";
import { nearWhole } from "./near-whole";
import { cannotBe, optimum } from "./optimum";
import type { Optimum } from "./optimum";
import { cutToRules, spendTheRest } from "./rules";
import { floorsMet, least, total, valueOf } from "./whole";
import type { Allocation, WholeGeneral } from "./whole";

/** The best allocation found, and the most of the aim that any allocation can reach. */
export interface Found {
  readonly allocation: Allocation;
  /** Units of floors met, or of value. Exact. */
  readonly bound: bigint;
  /** The same by the solver's word, where it was asked to choose which minimums are kept. Floating point. */
  readonly boundBySolver: number | null;
}

/** The seconds that the solver has for one aim: it mostly needs one or two (decision 5). */
const SOLVERS_SECONDS = 10;
/** Programmes solved to prove one aim; the bound then says how far from the best the answer can be. */
const MOST_PROGRAMMES = 400;
/** The same in columns of all programmes together: large ones take long and come no nearer. */
const MOST_COLUMNS = 20_000;

interface Branch {
  readonly choices: readonly Choice[];
  /** Of the branch it came from; at the root what all needs together allow. */
  readonly bound: bigint;
}

/**
 * The best use found. Where the best point without the open minimums breaks one, the solver chooses which lines spend nothing; with its
 * choice the rest is solved exactly. Then branch and bound proves as much as it can: each programme leaves the open minimums out; where its
 * best point spends less than a minimum, the line once spends nothing and once its minimum at least. Every branch is bounded exactly,
 * so what is left out is proved to be no better. `start` keeps every rule and, for value, the floors asked for.
 */
export async function search(
  question: WholeGeneral,
  aim: Aim,
  start: Allocation,
  solve: SolveProgramme,
): Promise<Found> {
  const worth = (allocation: Allocation) =>
    aim.of === "floors" ? floorsMet(question, allocation) : valueOf(question, allocation);
  let best = start;
  const consider = (wished: Allocation) => {
    const candidate = spendTheRest(question, cutToRules(question, wished));
    if (aim.of === "value" && floorsMet(question, candidate) < aim.floorsMet) return;
    if (worth(candidate) > worth(best)) best = candidate;
  };
  /** Considers the best that there is once every minimum is settled. */
  const considerSettled = async (choices: readonly Choice[]) => {
    const flow = bestFlowOf(question, choices);
    if (flow !== null) return consider(flow);
    const kept = formulate(question, choices, aim);
    const point = await optimum(kept.programme, solve);
    const whole = point && (await nearWhole(kept.programme, point.point, solve));
    if (whole) consider(kept.allocationOf(whole));
  };
  /** The most that the branches followed to their end can reach. */
  let reached = 0n;
  const note = (bound: bigint) => {
    if (bound > reached) reached = bound;
  };

  const first = choicesAtFirst(question);
  let boundBySolver: number | null = null;
  const open: Branch[] = [{ choices: first, bound: mostByNeeds(question, aim) }];
  let columns = 0;
  for (let solved = 0; open.length > 0 && solved < MOST_PROGRAMMES && columns < MOST_COLUMNS; solved++) {
    const branch = takeMostPromising(open);
    if (branch.bound <= worth(best)) break;
    const formulated = formulate(question, branch.choices, aim);
    columns += formulated.programme.columns.length;
    const found = await optimum(formulated.programme, solve);
    if (found === null) {
      if (!(await cannotBe(formulated.programme, solve))) note(branch.bound);
      continue;
    }
    const bound = least([branch.bound, found.bound]);
    const rounded = found.point.numerators.map((numerator) => numerator / found.point.denominator);
    consider(formulated.allocationOf(rounded));
    const between = betweenNothingAndMinimum(question, branch.choices, formulated, found);
    if (between !== null) {
      if (branch.choices === first) {
        const chosen = await chosenBySolver(question, first, formulated, solve, SOLVERS_SECONDS);
        boundBySolver = chosen.bound;
        if (chosen.choices !== null) await considerSettled(chosen.choices);
      }
      for (const choice of ["nothing", "minimum"] as const) {
        open.push({ choices: branch.choices.map((old, line) => (line === between ? choice : old)), bound });
      }
      continue;
    }
    note(bound);
    if (bound <= worth(best)) continue;
    // The minimums that the point happens to keep must stay kept when it is rounded.
    await considerSettled(choicesAt(question, branch.choices, formulated, found));
  }
  for (const { bound } of open) note(bound);
  return {
    allocation: best,
    bound: reached > worth(best) ? reached : worth(best),
    boundBySolver,
  };
}

function mostByNeeds({ needs, floors, values }: WholeGeneral, aim: Aim): bigint {
  return total(
    needs.map((need, service) =>
      aim.of === "floors" ? least([need, floors[service]!]) : need * values[service]!,
    ),
  );
}

/** A minimum that all there can be to spend does not reach can only mean nothing. */
function choicesAtFirst({ spendable, minimums }: WholeGeneral): Choice[] {
  return minimums.map((minimum, line) => (minimum > spendable[line]! ? "nothing" : "open"));
}

/** The highest bound; among equals the newest, which leads to an end soonest. */
function takeMostPromising(open: Branch[]): Branch {
  let best = 0;
  open.forEach(({ bound }, place) => {
    if (bound >= open[best]!.bound) best = place;
  });
  return open.splice(best, 1)[0]!;
}

function betweenNothingAndMinimum(
  question: WholeGeneral,
  choices: readonly Choice[],
  formulated: Formulated,
  { point }: Optimum,
): number | null {
  const drawn = drawnAt(formulated, point.numerators);
  const line = drawn.findIndex(
    (units, place) =>
      choices[place] === "open" && units > 0n && units < question.minimums[place]! * point.denominator,
  );
  return line === -1 ? null : line;
}

function choicesAt(
  question: WholeGeneral,
  choices: readonly Choice[],
  formulated: Formulated,
  { point }: Optimum,
): Choice[] {
  const drawn = drawnAt(formulated, point.numerators);
  return choices.map((choice, line) => {
    if (choice !== "open" || question.minimums[line] === 0n) return choice;
    return drawn[line] === 0n ? "nothing" : "minimum";
  });
}
