import type { WholeColumn, WholeProgramme, WholeRow } from "./programme";
import { least, total } from "./whole";
import type { Allocation, WholeGeneral } from "./whole";

/** What is asked: as much of the floors as possible; or, while so many units of floors are met, as much value as possible. */
export type Aim = { readonly of: "floors" } | { readonly of: "value"; readonly floorsMet: bigint };

/** What is settled of a line with a minimum: nothing yet, that it spends nothing, or that it spends its minimum at least. */
export type Choice = "open" | "nothing" | "minimum";

export interface Formulated {
  readonly programme: WholeProgramme;
  /** The allocation that the programme's columns describe, given units by column. */
  readonly allocationOf: (units: readonly bigint[]) => Allocation;
  /** The columns of what each line pays. */
  readonly columnsOf: readonly (readonly number[])[];
}

/**
 * The question as a linear programme. Columns: what each line pays each service it may pay, in order; what each floor gets; what
 * comes from one pot into another. Rows: pots; minimums; needs; what goes outside permitted services; match; floors; all floors
 * together. An open minimum is left out.
 */
export function formulate(question: WholeGeneral, choices: readonly Choice[], aim: Aim): Formulated {
  const { awards, needs, floors, values, permitted, ceilings, match, pots } = question;
  const rows: WholeRow[] = [];
  const addRow = (lower: bigint | null, upper: bigint | null) => rows.push({ lower, upper }) - 1;

  const potRows = pots.map(({ own }) => addRow(null, own));
  const minimumRows = question.minimums.map((minimum, line) =>
    choices[line] === "minimum" ? addRow(minimum, null) : null,
  );
  const needRows = needs.map((need) => addRow(null, need));
  const elsewhereRows = question.elsewhere.map((units) => (units > 0n ? addRow(null, units) : null));
  const matchRows = match.map((rule) => (rule ? addRow(null, 0n) : null));
  const floored = needs.flatMap((_, service) =>
    least([floors[service]!, needs[service]!]) > 0n ? [service] : [],
  );
  const floorRows = new Map(floored.map((service) => [service, addRow(null, 0n)]));
  const allFloors = aim.of === "value" && aim.floorsMet > 0n ? addRow(aim.floorsMet, null) : null;

  const columns: WholeColumn[] = [];
  const pairs: { line: number; service: number }[] = [];
  const columnsOf = awards.map((): number[] => []);
  awards.forEach((_, line) =>
    needs.forEach((__, service) => {
      const upper = choices[line] === "nothing" ? 0n : ceilings[line]![service]!;
      if (upper === 0n) return;
      const entries: [number, bigint][] = [
        [potRows[question.payingPots[line]![service]!]!, 1n],
        [needRows[service]!, 1n],
      ];
      const minimumRow = minimumRows[line]!;
      if (minimumRow !== null) entries.push([minimumRow, 1n]);
      if (!permitted[line]![service]) entries.push([elsewhereRows[line]!, 1n]);
      match.forEach((rule, matched) => {
        if (!rule) return;
        if (matched === line) entries.push([matchRows[matched]!, rule.of]);
        else if (rule.from.includes(line) && permitted[matched]![service]) {
          entries.push([matchRows[matched]!, -rule.each]);
        }
      });
      const floorRow = floorRows.get(service);
      if (floorRow !== undefined) entries.push([floorRow, -1n]);
      columnsOf[line]!.push(columns.length);
      pairs.push({ line, service });
      columns.push({ cost: aim.of === "value" ? values[service]! : 0n, upper, entries });
    }),
  );
  for (const service of floored) {
    const entries: [number, bigint][] = [[floorRows.get(service)!, 1n]];
    if (allFloors !== null) entries.push([allFloors, 1n]);
    const upper = least([floors[service]!, needs[service]!]);
    columns.push({ cost: aim.of === "floors" ? 1n : 0n, upper, entries });
  }
  pots.forEach(({ from, most }, pot) => {
    if (from === null) return;
    const entries = [[potRows[from]!, 1n] as const, [potRows[pot]!, -1n] as const];
    columns.push({ cost: 0n, upper: most, entries });
  });

  return {
    programme: { columns, rows },
    columnsOf,
    allocationOf: (units) => {
      const allocation = awards.map(() => needs.map(() => 0n));
      pairs.forEach(({ line, service }, column) => {
        allocation[line]![service] = units[column]!;
      });
      return allocation;
    },
  };
}

/** What each line pays in all, in the parts that the point's figures are counted in. */
export function drawnAt({ columnsOf }: Formulated, numerators: readonly bigint[]): bigint[] {
  return columnsOf.map((columns) => total(columns.map((column) => numerators[column]!)));
}
