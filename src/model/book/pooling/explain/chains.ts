import { Decimal, sum } from "../../../money";
import type { Outcome } from "../../../pooling/file";

/** Money that goes another way: a grant pays for a service in place of another grant, which pays for another service then, and so on. */
export interface Chain {
  readonly pounds: Decimal;
  /** Grants and services in turn, as the money goes. */
  readonly stops: readonly Stop[];
}

/** A grant that begins a chain had it left over, and one that ends it has it left over; a service that begins one gets less, and one that ends it more. */
export interface Stop {
  readonly is: "grant" | "service";
  readonly name: string;
}

/** What goes from where to where more than before: from a grant to a service that it pays more for, from a service to a grant that pays less for it. */
type Moves = Map<string, Map<string, Decimal>>;

const NOTHING = new Decimal(0);

/**
 * The difference between two uses of the same grants, all years together, as chains that add up to it, the largest first. Money that
 * comes back to where it began is no difference and in no chain.
 */
export function chainsBetween(before: Outcome, after: Outcome): readonly Chain[] {
  const moves = movesBetween(before, after);
  const chains = new Map<string, Chain>();
  for (let way = nextWay(moves); way !== null; way = nextWay(moves)) {
    if (way.isRound) continue;
    const key = way.stops.join("\n");
    const pounds = (chains.get(key)?.pounds ?? NOTHING).plus(way.pounds);
    chains.set(key, { pounds, stops: way.stops.map(stopOf) });
  }
  return [...chains.values()].sort((one, other) => other.pounds.comparedTo(one.pounds));
}

function movesBetween(before: Outcome, after: Outcome): Moves {
  const change = new Map<string, Decimal>();
  const add = ({ years }: Outcome, times: 1 | -1): void => {
    for (const { allocation } of years)
      for (const [grant, row] of Object.entries(allocation))
        for (const [service, pounds] of Object.entries(row)) {
          const key = JSON.stringify([keyOf("grant", grant), keyOf("service", service)]);
          change.set(key, (change.get(key) ?? NOTHING).plus(pounds.times(times)));
        }
  };
  add(after, 1);
  add(before, -1);
  const moves: Moves = new Map();
  for (const [key, pounds] of change) {
    if (pounds.isZero()) continue;
    const [grant, service] = JSON.parse(key) as [string, string];
    const [from, to] = pounds.gt(0) ? [grant, service] : [service, grant];
    moves.set(from, (moves.get(from) ?? new Map<string, Decimal>()).set(to, pounds.abs()));
  }
  return moves;
}

interface Way {
  readonly stops: readonly string[];
  readonly pounds: Decimal;
  readonly isRound: boolean;
}

/** A way from where more goes out than comes in to where it stays, or a round on it, taken out of the moves; null where none is left. */
function nextWay(moves: Moves): Way | null {
  const start = [...moves.keys()].find((stop) => stays(moves, stop).lt(0));
  if (start === undefined) return null;
  const stops = [start];
  for (;;) {
    const last = stops.at(-1)!;
    if (stays(moves, last).gt(0)) break;
    const to = [...(moves.get(last) ?? [])].find(([, pounds]) => pounds.gt(0))?.[0];
    if (to === undefined) break;
    const at = stops.indexOf(to);
    stops.push(to);
    if (at >= 0) return taken(moves, stops.slice(at), true);
  }
  return taken(moves, stops, false);
}

function taken(moves: Moves, stops: readonly string[], isRound: boolean): Way {
  const steps = stops.slice(1).map((to, at) => ({ from: stops[at]!, to }));
  const most = steps.map(({ from, to }) => moves.get(from)!.get(to)!);
  const ends = isRound ? [] : [stays(moves, stops[0]!).neg(), stays(moves, stops.at(-1)!)];
  const pounds = Decimal.min(...most, ...ends);
  for (const { from, to } of steps) {
    const row = moves.get(from)!;
    row.set(to, row.get(to)!.minus(pounds));
  }
  return { stops, pounds, isRound };
}

/** What comes in less what goes out. */
function stays(moves: Moves, stop: string): Decimal {
  const comes = [...moves.values()].map((row) => row.get(stop) ?? NOTHING);
  return sum([...comes, ...[...(moves.get(stop)?.values() ?? [])].map((pounds) => pounds.neg())]);
}

/** A grant and a service may have the same name. */
function keyOf(is: Stop["is"], name: string): string {
  return `${is} ${name}`;
}

function stopOf(key: string): Stop {
  const is = key.startsWith("grant ") ? "grant" : "service";
  return { is, name: key.slice(is.length + 1) };
}
