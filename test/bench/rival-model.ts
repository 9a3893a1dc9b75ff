import type { Highs, ModelData } from "highs";
import type { PoolingQuestion } from "../../src/model/pooling";

export const PENCE = 100;

/** A pooling problem as HiGHS takes it. */
export interface Transport {
  readonly data: ModelData;
  /** By grant: the services it is not permitted. */
  readonly closed: readonly (readonly number[])[];
  readonly problem: PoolingQuestion;
}

/** Rows: awards, needs, floors. Columns: pairs of grant and service, in sheet order; then what each floor gets. */
export function transportOf(highs: Highs, problem: PoolingQuestion, withClosed: boolean): Transport {
  const { awards, needs, allowed, pooled, values, floors, flexibility } = problem;
  if (flexibility.some((share) => !share.isZero())) throw new Error("The rival knows no flexibility.");
  const floored = needs.flatMap((_, service) => (floors[service]!.isZero() ? [] : [service]));
  const floorRow = new Map(floored.map((service, at) => [service, awards.length + needs.length + at]));
  const isOpen = (grant: number, service: number) => pooled[grant]! || allowed[grant]![service]!;

  const cost: number[] = [];
  const upper: number[] = [];
  const starts = [0];
  const indices: number[] = [];
  const entries: number[] = [];
  const column = (worth: number, most: number, places: readonly (readonly [number, number])[]) => {
    cost.push(worth);
    upper.push(most);
    for (const [row, value] of places) {
      indices.push(row);
      entries.push(value);
    }
    starts.push(indices.length);
  };
  awards.forEach((_, grant) =>
    needs.forEach((__, service) => {
      const open = isOpen(grant, service);
      if (!open && !withClosed) return;
      const floor = floorRow.get(service);
      const places: [number, number][] = [
        [grant, 1],
        [awards.length + service, 1],
      ];
      if (floor !== undefined) places.push([floor, -1]);
      column(values[service]!.toNumber(), open ? ceiling(problem, grant, service) : 0, places);
    }),
  );
  // A pound of floor is worth more than a pound anywhere else. In a flow one pound never moves more than one other.
  const floorFirst = Math.max(0, ...values.map(Number)) + 1;
  for (const service of floored) {
    column(floorFirst, pence(floors[service]!), [[floorRow.get(service)!, 1]]);
  }
  const limits = [...awards.map(pence), ...needs.map(pence), ...floored.map(() => 0)];
  return {
    problem,
    closed: awards.map((_, grant) =>
      needs.flatMap((__, service) => (isOpen(grant, service) ? [] : [service])),
    ),
    data: {
      numCols: cost.length,
      numRows: limits.length,
      sense: highs.constants.objectiveSense.maximize,
      colCost: Float64Array.from(cost),
      colLower: new Float64Array(cost.length),
      colUpper: Float64Array.from(upper),
      rowLower: new Float64Array(limits.length).fill(-highs.infinity),
      rowUpper: Float64Array.from(limits),
      matrix: {
        format: "csc",
        numRows: limits.length,
        numCols: cost.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(entries),
      },
    },
  };
}

export function ceiling({ caps }: PoolingQuestion, grant: number, service: number): number {
  const cap = caps[grant]![service]!;
  return cap === null ? Infinity : pence(cap);
}

function pence(pounds: { toNumber(): number }): number {
  return Math.round(pounds.toNumber() * PENCE);
}
