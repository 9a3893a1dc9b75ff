import type { LinearProgramme, Solution } from "../../programme";
import type { Figures } from "./figures";
import type { Open } from "./fixed";

/** The question as a programme, and how its values are read back. */
export interface Posed {
  readonly programme: LinearProgramme;
  /** By team its building, from the programme's values. */
  places(values: readonly number[]): Int32Array;
}

/** What is allowed to the solver's own floating point, as a share. */
export const SOLVERS_NOISE = 1e-7;

/** The values that a solver found, or null, and what none cost less than: floating point. */
export function told(solution: Solution): {
  readonly values: readonly number[] | null;
  readonly bound: number;
} {
  if (solution.status === "optimal") return { values: solution.values, bound: solution.objective };
  if (solution.status === "stopped") {
    const { best = null, bound = -Infinity } = solution;
    return { values: best, bound: Number.isFinite(bound) ? bound : 0 };
  }
  return { values: null, bound: solution.status === "infeasible" ? Infinity : 0 };
}

/** A column that says how many of the teams that are alike are in a building. */
interface Column {
  readonly group: number;
  readonly building: number;
}

/**
 * The choice of buildings among what is open, as whole numbers: a building is kept or not; teams that are alike are counted together. A
 * team is in a kept building only, beside the room that there is, which makes the relaxation strong (Balinski 1965). A way that is known
 * and open is where the solver begins.
 */
export function posed(
  figures: Figures,
  { buildings: standing, places }: Open,
  known?: ArrayLike<number>,
): Posed {
  const { teams, buildings, size, capacity, keeping, cost, like } = figures;
  const members = new Map<number, number[]>();
  for (let team = 0; team < teams; team += 1)
    members.set(like[team]!, [...(members.get(like[team]!) ?? []), team]);
  const groups = [...members.keys()];
  const rowOfGroup = new Map(groups.map((group, row) => [group, row]));
  const left = standing.flatMap((each, building) => (each === "left" ? [] : [building]));
  const rowOfRoom = new Map(left.map((building, at) => [building, groups.length + at]));
  const columns: Column[] = groups.flatMap((group) =>
    left
      .filter((building) => places[group * buildings + building] === 1)
      .map((building) => ({ group, building })),
  );

  const lower: number[] = groups.map((group) => members.get(group)!.length);
  const upper = [...lower];
  for (let at = 0; at < left.length; at += 1) {
    lower.push(-Infinity);
    upper.push(0);
  }
  const entries = { starts: [0], rows: [] as number[], values: [] as number[] };
  const put = (row: number, value: number) => {
    entries.rows.push(row);
    entries.values.push(value);
  };
  // A building that is kept for certain needs no row that ties its teams to it.
  const ties = columns.map(({ building }) => {
    if (standing[building] === "kept") return null;
    lower.push(-Infinity);
    upper.push(0);
    return upper.length - 1;
  });
  columns.forEach(({ group, building }, at) => {
    put(rowOfGroup.get(group)!, 1);
    put(rowOfRoom.get(building)!, size[group]!);
    const tie = ties[at]!;
    if (tie !== null) put(tie, 1);
    entries.starts.push(entries.rows.length);
  });
  for (const building of left) {
    put(rowOfRoom.get(building)!, -capacity[building]!);
    columns.forEach((column, at) => {
      if (column.building === building && ties[at] !== null)
        put(ties[at]!, -members.get(column.group)!.length);
    });
    entries.starts.push(entries.rows.length);
  }
  const valuesOf = (way: readonly number[]) => {
    const inside = new Map<number, number>();
    way.forEach((building, team) => {
      const at = like[team]! * buildings + building;
      inside.set(at, (inside.get(at) ?? 0) + 1);
    });
    return [
      ...columns.map(({ group, building }) => inside.get(group * buildings + building) ?? 0),
      ...left.map((building) => (way.includes(building) ? 1 : 0)),
    ];
  };
  const counts = columns.map(({ group }) => members.get(group)!.length);
  return {
    programme: {
      sense: "minimise",
      constant: 0,
      columns: {
        costs: [
          ...columns.map(({ group, building }) => cost[group * buildings + building]!),
          ...left.map((building) => keeping[building]!),
        ],
        lower: [...columns.map(() => 0), ...left.map((building) => (standing[building] === "kept" ? 1 : 0))],
        upper: [...counts, ...left.map(() => 1)],
        whole: [...columns, ...left].map(() => true),
      },
      rows: { lower, upper },
      entries,
      ...(known !== undefined && { known: valuesOf(Array.from(known)) }),
    },
    places: (values) => {
      const found = new Int32Array(teams).fill(-1);
      const waiting = new Map([...members].map(([group, all]) => [group, [...all]]));
      columns.forEach(({ group, building }, at) => {
        for (let count = Math.round(values[at]!); count > 0; count -= 1) {
          const team = waiting.get(group)!.shift();
          if (team !== undefined) found[team] = building;
        }
      });
      return found;
    },
  };
}
