import type { EstateQuestion } from "./question";

/** The question as plain figures. Teams and buildings are numbers; what may not be costs Infinity. */
export interface Figures {
  readonly teams: number;
  readonly buildings: number;
  /** In parts of one size, as capacities are. */
  readonly size: Float64Array;
  readonly capacity: Float64Array;
  /** What keeping a building costs. */
  readonly keeping: Float64Array;
  /** Team by team: the cost in each building. */
  readonly cost: Float64Array;
  /** All costs of all ways are whole multiples of this; 0 where no such step was found. */
  readonly step: number;
  /** By team, the first team that is like it in size and costs: itself where none before it is. */
  readonly like: Int32Array;
}

/** What has more figures after the point is taken as it is. */
const MOST_PLACES = 6;

export function figuresOf({ buildings, teams, placing }: EstateQuestion): Figures {
  // In whole steps where there is one: then sums and differences of them are exact.
  const part = stepOf([...buildings.map(({ capacity }) => capacity), ...teams.map(({ size }) => size)]);
  const inParts = (figure: number) => (part === 0 ? figure : Math.round(figure / part));
  const cost = new Float64Array(teams.length * buildings.length);
  placing.forEach((row, team) =>
    row.forEach((each, building) => {
      const fits = each !== null && teams[team]!.size <= buildings[building]!.capacity;
      cost[team * buildings.length + building] = fits ? each : Infinity;
    }),
  );
  const keeping = Float64Array.from(buildings, (each) => each.cost);
  const first = new Map<string, number>();
  const like = Int32Array.from(teams, ({ size }, team) => {
    const key = JSON.stringify([size, placing[team]]);
    const before = first.get(key) ?? team;
    first.set(key, before);
    return before;
  });
  return {
    teams: teams.length,
    buildings: buildings.length,
    size: Float64Array.from(teams, (each) => inParts(each.size)),
    capacity: Float64Array.from(buildings, (each) => inParts(each.capacity)),
    keeping,
    cost,
    step: stepOf([...keeping, ...cost.filter(Number.isFinite)]),
    like,
  };
}

/** The unit of the last figure after the point that any of them has; 0 where that is none. */
function stepOf(figures: readonly number[]): number {
  for (let places = 0; places <= MOST_PLACES; places += 1) {
    const scale = 10 ** places;
    const isWhole = (each: number) =>
      Math.abs(each * scale - Math.round(each * scale)) <= 1e-7 && each * scale < 2 ** 40;
    if (figures.every(isWhole)) return 1 / scale;
  }
  return 0;
}

/**
 * A bound as it may be told: a little lower than reckoned in floating point, by far more than the error of so many sums, and then up to
 * the next cost that a way can have.
 */
export function safeBound(reckoned: number, step: number, noise = 1e-9): number {
  const low = reckoned - noise * Math.max(1, Math.abs(reckoned));
  if (step === 0) return Math.max(0, low);
  const whole = Math.ceil(low / step);
  return Math.max(0, step === 1 ? whole : whole / Math.round(1 / step));
}

/** What a way must cost at most to be better than one that costs so much. */
export function limitOf({ step }: Figures, cost: number): number {
  return step > 0 ? cost - step : cost;
}
