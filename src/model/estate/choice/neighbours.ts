import type { SolveProgramme } from "../../programme";
import { drawing } from "./drawing";
import type { Figures } from "./figures";
import { withWay } from "./fixed";
import type { Open } from "./fixed";
import { partOf } from "./part";
import { posed, told } from "./programme";
import { wayOf } from "./way";
import type { Way } from "./way";

/** What choosing anew is given to work with. */
export interface Anew {
  readonly solve: SolveProgramme;
  /** What a way better than this cost may have. */
  open(cost: number): Open;
  /** Seconds that are left for it. */
  left(): number;
  /** Whether something better is still wanted. */
  isWanted(): Promise<boolean>;
}

/** Around all buildings once, or again and among more of them as long as there is time. */
export type Rounds = "once" | "while better";

/** The buildings that are chosen among at once, at first and at most, and by how many they become more. */
const [FEWEST, MOST, MORE] = [4, 12, 2] as const;
/** The seconds that one such choice may take. */
const SECONDS_AT_ONCE = 3;
/** Shorter than this nothing is begun. */
const LEAST_SECONDS = 0.2;
/** A gain that is no more is none: floating point. */
const SMALL = 1e-9;
/** The buildings that a team might be in: so many that look cheapest. */
const PLACES_A_TEAM = 6;
/** By how much the order of neighbours is shuffled. */
const SHUFFLED = 0.6;

/**
 * Looks for a cheaper way by choosing among a few buildings and their teams anew, as a programme that is soon solved, with all others where
 * they are: around each building in turn, and among more of them where none was better (large neighbourhood search: Shaw 1998; Taillard and
 * Voss 2002 by parts of a question). Draws the same in every run.
 */
export async function chosenAmongNeighbours(
  figures: Figures,
  from: Way,
  rounds: Rounds,
  anew: Anew,
): Promise<Way> {
  const draw = drawing();
  const most = rounds === "once" ? FEWEST : Math.min(MOST, figures.buildings / 2);
  let best = from;
  const tried = new Set<string>();
  for (let count: number = FEWEST; count <= most;) {
    const before = best.cost;
    const open = withWay(figures, anew.open(best.cost), best.places);
    const near = nearnessOf(figures, open);
    let stopped = 0;
    for (const centre of shuffled(figures.buildings, draw)) {
      if (anew.left() < LEAST_SECONDS || !(await anew.isWanted())) return best;
      if (open.buildings[centre] === "left") continue;
      const among = around(figures.buildings, centre, near, open, count, draw);
      const key = among.join();
      if (tried.has(key)) continue;
      tried.add(key);
      const found = await placedAnew(figures, open, best, among, anew);
      if (found === "stopped") stopped += 1;
      else if (found !== null) {
        best = found;
        tried.clear();
      }
    }
    if (best.cost < before && rounds === "while better") continue;
    if (stopped * 2 > figures.buildings) return best;
    count += MORE;
  }
  return best;
}

/** The way with the teams of those buildings placed anew among them; null where that is no better. */
async function placedAnew(
  figures: Figures,
  open: Open,
  way: Way,
  among: readonly number[],
  { solve, left }: Anew,
): Promise<Way | "stopped" | null> {
  const teams = [...way.places.keys()].filter((team) => among.includes(way.places[team]!));
  const part = partOf(figures, open, among, teams);
  const now = Int32Array.from(teams, (team) => among.indexOf(way.places[team]!));
  const { programme, places } = posed(part.figures, part.open!, now);
  const solution = await solve(programme, Math.min(SECONDS_AT_ONCE, left()));
  const { values } = told(solution);
  const none = solution.status === "stopped" ? ("stopped" as const) : null;
  if (values === null) return none;
  const changed = Int32Array.from(way.places);
  places(values).forEach((building, at) => {
    changed[teams[at]!] = among[building]!;
  });
  const made = wayOf(figures, changed);
  return made.cost < way.cost - SMALL * Math.max(1, Math.abs(way.cost)) ? made : none;
}

/** By two buildings, how many teams might be in either. */
function nearnessOf({ teams, buildings }: Figures, { least, places }: Open): Float64Array {
  const near = new Float64Array(buildings * buildings);
  for (let team = 0; team < teams; team += 1) {
    const cheapest = Array.from({ length: buildings }, (_, building) => building)
      .filter((building) => places[team * buildings + building] === 1)
      .sort((one, other) => least[team * buildings + one]! - least[team * buildings + other]!)
      .slice(0, PLACES_A_TEAM);
    for (const one of cheapest) for (const other of cheapest) near[one * buildings + other]! += 1;
  }
  return near;
}

function around(
  buildings: number,
  centre: number,
  near: Float64Array,
  open: Open,
  count: number,
  draw: () => number,
): number[] {
  const others = Array.from({ length: buildings }, (_, building) => building)
    .filter((building) => building !== centre && open.buildings[building] !== "left")
    .map((building) => ({
      building,
      rank: (1 + near[centre * buildings + building]!) * (1 - SHUFFLED * draw()),
    }))
    .sort((one, other) => other.rank - one.rank);
  return [centre, ...others.slice(0, count - 1).map(({ building }) => building)].sort(
    (one, other) => one - other,
  );
}

function shuffled(count: number, draw: () => number): number[] {
  return Array.from({ length: count }, (_, at) => ({ at, rank: draw() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ at }) => at);
}
