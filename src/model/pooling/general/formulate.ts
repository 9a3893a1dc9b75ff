import type { WholeColumn, WholeProgramme, WholeRow } from "./programme";
import { least, total } from "./whole";
import type { Allocation, WholeGeneral } from "./whole";

/** What is asked: as much of the floors as possible; or, while so many units of floors are met, as much value as possible. */
export type Aim = { readonly of: "floors" } | { readonly of: "value"; readonly floorsMet: bigint };

/** What is settled of a grant with a minimum: nothing yet, that it spends nothing, or that it spends its minimum at least. */
export type Choice = "open" | "nothing" | "minimum";

export interface Formulated {
  readonly programme: WholeProgramme;
  /** The allocation that the programme's columns stand for, given units by column. */
  readonly allocationOf: (units: readonly bigint[]) => Allocation;
  /** The columns that a grant pays from. */
  readonly columnsOf: readonly (readonly number[])[];
}

/**
 * The problem as a linear programme. Columns: what each grant pays each service it may pay, in sheet order; then what each floor
 * gets. Rows: awards; needs; what goes outside permitted services; match; floors; all floors together. An open minimum is left out.
 */
export function formulate(problem: WholeGeneral, choices: readonly Choice[], aim: Aim): Formulated {
  const { awards, needs, floors, values, permitted, ceilings, match } = problem;
  const rows: WholeRow[] = [];
  const addRow = (lower: bigint | null, upper: bigint | null) => rows.push({ lower, upper }) - 1;

  const awardRows = awards.map((award, grant) =>
    addRow(
      choices[grant] === "minimum" ? problem.minimums[grant]! : null,
      choices[grant] === "nothing" ? 0n : award,
    ),
  );
  const needRows = needs.map((need) => addRow(null, need));
  const elsewhereRows = problem.elsewhere.map((units) => (units > 0n ? addRow(null, units) : null));
  const matchRows = match.map((rule) => (rule ? addRow(null, 0n) : null));
  const floored = needs.flatMap((_, service) =>
    least([floors[service]!, needs[service]!]) > 0n ? [service] : [],
  );
  const floorRows = new Map(floored.map((service) => [service, addRow(null, 0n)]));
  const allFloors = aim.of === "value" && aim.floorsMet > 0n ? addRow(aim.floorsMet, null) : null;

  const columns: WholeColumn[] = [];
  const pairs: { grant: number; service: number }[] = [];
  const columnsOf = awards.map((): number[] => []);
  awards.forEach((_, grant) =>
    needs.forEach((__, service) => {
      const upper = choices[grant] === "nothing" ? 0n : ceilings[grant]![service]!;
      if (upper === 0n) return;
      const entries: [number, bigint][] = [
        [awardRows[grant]!, 1n],
        [needRows[service]!, 1n],
      ];
      if (!permitted[grant]![service]) entries.push([elsewhereRows[grant]!, 1n]);
      match.forEach((rule, matched) => {
        if (!rule) return;
        if (matched === grant) entries.push([matchRows[matched]!, rule.of]);
        else if (rule.from.includes(grant) && permitted[matched]![service]) {
          entries.push([matchRows[matched]!, -rule.each]);
        }
      });
      const floorRow = floorRows.get(service);
      if (floorRow !== undefined) entries.push([floorRow, -1n]);
      columnsOf[grant]!.push(columns.length);
      pairs.push({ grant, service });
      columns.push({ cost: aim.of === "value" ? values[service]! : 0n, upper, entries });
    }),
  );
  for (const service of floored) {
    const entries: [number, bigint][] = [[floorRows.get(service)!, 1n]];
    if (allFloors !== null) entries.push([allFloors, 1n]);
    const upper = least([floors[service]!, needs[service]!]);
    columns.push({ cost: aim.of === "floors" ? 1n : 0n, upper, entries });
  }

  return {
    programme: { columns, rows },
    columnsOf,
    allocationOf: (units) => {
      const allocation = awards.map(() => needs.map(() => 0n));
      pairs.forEach(({ grant, service }, column) => {
        allocation[grant]![service] = units[column]!;
      });
      return allocation;
    },
  };
}

/** What each grant pays in all, in the parts that the point's figures are counted in. */
export function drawnAt({ columnsOf }: Formulated, numerators: readonly bigint[]): bigint[] {
  return columnsOf.map((columns) => total(columns.map((column) => numerators[column]!)));
}
