import { fault, noAnswer } from "../../problem";
import type { SolveProgramme } from "../../programme";
import { branch, isCut, keepWay, leastOf } from "./branched";
import type { Branching } from "./branched";
import { checkedCost } from "./checked";
import { descend } from "./descend";
import { figuresOf, limitOf, safeBound } from "./figures";
import type { Figures } from "./figures";
import { settled, withWay } from "./fixed";
import type { Open } from "./fixed";
import { solveLeaves } from "./leaves";
import { chosenAmongNeighbours } from "./neighbours";
import type { Rounds } from "./neighbours";
import { posed, SOLVERS_NOISE, told } from "./programme";
import type { EstateAnswer, EstateQuestion } from "./question";
import { wayOf } from "./way";
import type { Way } from "./way";

/** What choosing is given to work with. */
export interface EstateTools {
  readonly solve: SolveProgramme;
  /** How long it may take. */
  readonly seconds: number;
  /** Seconds since any moment. */
  now(): number;
  /** Told now and then; true where the answer is no longer wanted as it would be, and the best so far is. */
  isEnough?(): Promise<boolean>;
}

/** By what part of the time each step is over: the first bound, branches, and the rest in the order of the names. */
const [DESCENDED, BRANCHED, BETTERED, TRIED, BETTERED_MORE, BRANCHED_AGAIN] = [
  0.4, 0.45, 0.6, 0.7, 0.85, 0.9,
] as const;
/** The seconds that one last branch may take, first and when it comes again. */
const PASSES = [0.5, 2, 8, Infinity] as const;
/** A programme of more columns is not begun: it would only take the time. */
const MOST_COLUMNS = 15_000;
const LEAST_SECONDS = 0.5;
const SAME = 1e-6;

/**
 * Which buildings to keep, and which team goes where, so that all fit and it costs least. A Lagrangian relaxation bounds the cost; branches
 * settle building by building which are kept, each with a bound of its own; the ways found are made better a few buildings at a time; and
 * what is left open is a programme for the solver. The answer is checked exactly by code that knows nothing of how it was found; the
 * bound allows for floating point.
 *
 * @throws {ModelProblem} "no-answer" where no way of placing all teams was found.
 */
export async function chooseBuildings(question: EstateQuestion, tools: EstateTools): Promise<EstateAnswer> {
  const begun = tools.now();
  const figures = figuresOf(question);
  question.teams.forEach(({ id }, team) => {
    const row = figures.cost.subarray(team * figures.buildings, (team + 1) * figures.buildings);
    if (!row.some(Number.isFinite))
      throw noAnswer(`There is no building that team "${id}" fits into and may be in.`);
  });
  const left = (share = 1) => tools.seconds * share - (tools.now() - begun);
  const isEnough = async () => (await tools.isEnough?.()) === true;
  const isLate = (share: number) => async () => left(share) <= 0 || (await isEnough());

  const first = await descend(figures, { isLate: () => left(DESCENDED) <= 0, pause: isLate(DESCENDED) });
  const open = figures.capacity.reduce<"open"[]>((all) => [...all, "open"], []);
  const branching: Branching = {
    waiting: [{ standing: open, least: first.bound, price: first.price }],
    leaves: [],
    ways: first.way === null ? [] : [first.way],
  };
  const { ways } = branching;
  /** Takes what a solver found, where it passes the check. */
  const take = (places: ArrayLike<number>) => {
    if (checkedCost(question, Array.from(places)) !== null) keepWay(figures, ways, wayOf(figures, places));
  };
  const isWanted = async () =>
    !isCut(figures, leastOf(branching), ways) && left() > LEAST_SECONDS && !(await isEnough());

  const neighbours = async (way: Way, rounds: Rounds, share: number) => {
    if (left(share) <= 0 || !(await isWanted())) return;
    const found = await chosenAmongNeighbours(figures, way, rounds, {
      solve: tools.solve,
      open: (cost) => settled(figures, first.price, limitOf(figures, cost)),
      left: () => left(share),
      isWanted,
    });
    take(found.places);
  };
  const leaves = async (passes: readonly number[], share: number) => {
    const until = { solve: tools.solve, left: () => left(share), isWanted, take };
    if (await isWanted()) await solveLeaves(figures, branching, passes, until);
  };

  if (await isWanted()) await branch(figures, branching, isLate(BRANCHED));
  if (branching.waiting.length === 0) await leaves(PASSES.slice(0, 1), BETTERED);
  for (const way of [...ways]) await neighbours(way, "once", BETTERED);
  await leaves(PASSES.slice(0, 2), TRIED);
  if (ways[0] !== undefined) await neighbours(ways[0], "while better", BETTERED_MORE);
  if (await isWanted()) await branch(figures, branching, isLate(BRANCHED_AGAIN));
  await leaves(branching.waiting.length === 0 ? PASSES.slice(1) : PASSES.slice(1, 3), 1);
  let known = 0;
  if (await isWanted()) {
    const rest = settled(figures, first.price, limitOf(figures, ways[0]?.cost ?? Infinity));
    if (columnsOf(rest) <= MOST_COLUMNS) known = await solvedWhole(figures, rest, left(), tools, ways, take);
  }
  const least = Math.max(known, safeBound(leastOf(branching), figures.step));
  if (ways[0] === undefined) throw noAnswer(noWay(question, least, tools.seconds));
  const places = Array.from(ways[0].places);
  const exact = checkedCost(question, places);
  if (exact === null) throw fault("The choice of buildings did not pass its own check. Nothing is shown.");
  return answered(exact.toNumber(), Math.min(least, exact.toNumber()), places);
}

/** Solves the programme of what is open: all that a better way can have. Gives what no way costs less than. */
async function solvedWhole(
  figures: Figures,
  open: Open,
  seconds: number,
  { solve }: EstateTools,
  ways: readonly Way[],
  take: (places: ArrayLike<number>) => void,
): Promise<number> {
  const [best] = ways;
  const { programme, places } =
    best === undefined
      ? posed(figures, open)
      : posed(figures, withWay(figures, open, best.places), best.places);
  const solution = await solve(programme, seconds);
  const { values, bound } = told(solution);
  if (values !== null) take(places(values));
  // What is not in the programme costs as much as the way that was known, or more.
  return Math.min(best?.cost ?? Infinity, safeBound(bound, figures.step, SOLVERS_NOISE));
}

function answered(cost: number, bound: number, placing: readonly number[]): EstateAnswer {
  const gap = cost > 0 ? Math.max(0, (cost - bound) / cost) : 0;
  const proven = gap <= SAME;
  const keep = [...new Set(placing)].sort((one, other) => one - other);
  return { placing, keep, cost, bound, gap, proven };
}

function columnsOf({ places }: Open): number {
  return places.reduce((sum, each) => sum + each, 0);
}

function noWay({ buildings, teams }: EstateQuestion, least: number, seconds: number): string {
  const room = buildings.reduce((sum, { capacity }) => sum + capacity, 0);
  const needed = teams.reduce((sum, { size }) => sum + size, 0);
  const spare = Number((room - needed).toPrecision(12));
  return Number.isFinite(least)
    ? `No way of placing all teams was found in ${seconds} seconds: ${spare} of the room is spare, and teams are not divided. Give more room or more seconds.`
    : `The teams do not fit, though there is room in all (${spare} spare): teams are not divided, and too little is left in each building. Give more room.`;
}
