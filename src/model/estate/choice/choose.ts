import { fault, noAnswer } from "../../problem";
import type { SolveProgramme } from "../../programme";
import { checkedCost } from "./checked";
import { descend } from "./descend";
import { figuresOf, safeBound } from "./figures";
import type { Figures } from "./figures";
import { cheapestOf, settled } from "./fixed";
import type { Open } from "./fixed";
import { posed } from "./programme";
import type { EstateAnswer, EstateQuestion } from "./question";

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

/** The share of the time that is given to bounds and ways before the programme is solved. */
const FIRST = 0.4;
/** A programme of more columns is not begun: it would only take the time. */
const MOST_COLUMNS = 15_000;
const LEAST_SECONDS = 0.5;
/** The columns of the small programme that is solved first, and the share of the time left that it may take. */
const COLUMNS_A_TEAM = 5;
const FEWEST_COLUMNS = 400;
const SHARE_OF_SOME = 0.4;
/** What is allowed to the solver's own floating point, as a share. */
const SOLVERS_NOISE = 1e-7;
const SAME = 1e-6;

/**
 * Which buildings to keep, and which team goes where, so that all fit and it costs least. First a Lagrangian relaxation bounds the cost and
 * a search finds a way; what no better way can have is settled by the bound; the rest is an integer programme for the solver. The answer is
 * checked exactly by code that knows nothing of how it was found; the bound allows for floating point.
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
  const isLate = () => tools.now() - begun > tools.seconds * FIRST;
  const pause = async () => isLate() || (await tools.isEnough?.()) === true;
  const { way, bound, price } = await descend(figures, { isLate, pause });
  const best: Best = {
    places: way === null ? null : Array.from(way.places),
    cost: way?.cost ?? Infinity,
    least: safeBound(bound, figures.step),
  };
  const open = () => settled(figures, price, figures.step > 0 ? best.cost - figures.step : best.cost);
  const left = () => tools.seconds - (tools.now() - begun);
  const isWanted = async () =>
    best.least < best.cost && left() > LEAST_SECONDS && (await tools.isEnough?.()) !== true;

  if (await isWanted()) {
    const some = cheapestOf(open(), Math.max(FEWEST_COLUMNS, COLUMNS_A_TEAM * figures.teams));
    if (columnsOf(some) < columnsOf(open()))
      await solveAmong(question, figures, some, left() * SHARE_OF_SOME, tools, best, false);
  }
  if (await isWanted()) {
    const rest = open();
    if (columnsOf(rest) <= MOST_COLUMNS) await solveAmong(question, figures, rest, left(), tools, best, true);
  }
  const { places, least } = best;
  if (places === null) throw noAnswer(noWay(question, least, tools.seconds));
  const exact = checkedCost(question, places);
  if (exact === null) throw fault("The choice of buildings did not pass its own check. Nothing is shown.");
  return answered(exact.toNumber(), Math.min(least, exact.toNumber()), places);
}

/** The best way found, its cost, and what none can cost less than. */
interface Best {
  places: readonly number[] | null;
  cost: number;
  least: number;
}

/** Solves the programme of what is open. Where that is all that a better way can have, its bound is one of the question. */
async function solveAmong(
  question: EstateQuestion,
  figures: Figures,
  open: Open,
  seconds: number,
  { solve }: EstateTools,
  best: Best,
  isAll: boolean,
): Promise<void> {
  const programme = posed(figures, open);
  const known = best.cost;
  const solution = await solve(programme.programme, seconds);
  const values =
    solution.status === "optimal" ? solution.values : solution.status === "stopped" ? solution.best : null;
  const found = values === null || values === undefined ? null : Array.from(programme.places(values));
  const exact = found === null ? null : checkedCost(question, found);
  if (exact !== null && exact.toNumber() < best.cost) {
    best.places = found;
    best.cost = exact.toNumber();
  }
  if (!isAll) return;
  // What is not in the programme costs as much as the way that was known, or more.
  if (solution.status === "infeasible") best.least = Math.max(best.least, known);
  const told =
    solution.status === "optimal"
      ? solution.objective
      : solution.status === "stopped"
        ? solution.bound
        : undefined;
  if (told === undefined || !Number.isFinite(told)) return;
  best.least = Math.max(best.least, Math.min(known, safeBound(told, figures.step, SOLVERS_NOISE)));
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
