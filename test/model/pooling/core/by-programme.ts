import type { LinearProgramme } from "../../../../src/model/programme";
import type { Solve } from "../../../../src/worker/solver";
import type { PlainEarmark, PlainYear } from "../grants";

/** The least floor shortfall over all years, and the most value that then can be had, each by a linear programme of its own. */
export function bestByProgramme(
  solve: Solve,
  years: readonly Required<PlainYear>[],
): { floorShortfall: number; value: number } {
  const { programme, floorColumns, worth } = programmeOf(years);
  const floors = years.flatMap((year) => year.floors).reduce((sum, floor) => sum + floor, 0);
  const isFloor = new Set(floorColumns);
  const met =
    floorColumns.length === 0
      ? 0
      : optimum(
          solve,
          programme(
            worth.map((_, column) => (isFloor.has(column) ? 1 : 0)),
            null,
          ),
        );
  return {
    floorShortfall: floors - met,
    value: optimum(solve, programme(worth, floorColumns.length === 0 ? null : Math.round(met))),
  };
}

function optimum(solve: Solve, programme: LinearProgramme): number {
  const solution = solve(programme);
  if (solution.status !== "optimal") throw new Error(`HiGHS says ${solution.status}.`);
  return solution.objective;
}

interface Column {
  worth: number;
  most: number;
  entries: [row: number, factor: number][];
}

function programmeOf(years: readonly Required<PlainYear>[]) {
  const limits: number[] = [];
  const columns: Column[] = [];
  const floorColumns: number[] = [];
  const row = (limit: number) => limits.push(limit) - 1;

  let carriedInto: number[] = [];
  years.forEach((year, index) => {
    const needRows = year.needs.map(row);
    const floorRows = year.floors.map((floor, service) => {
      if (floor === 0) return null;
      const floorRow = row(0);
      floorColumns.push(columns.push({ worth: 0, most: floor, entries: [[floorRow, 1]] }) - 1);
      return { service, floorRow };
    });
    const columnTo = (service: number, most: number, rows: number[]) => {
      const floor = floorRows[service];
      columns.push({
        worth: year.values[service]!,
        most,
        entries: [
          ...[...rows, needRows[service]!].map((each): [number, number] => [each, 1]),
          ...(floor ? [[floor.floorRow, -1] as [number, number]] : []),
        ],
      });
    };
    const freeRows = year.awards.map((award, grant) => {
      const earmarks = year.pooled[grant]! ? [] : year.earmarks[grant]!;
      const own = earmarks.map(
        (outer) =>
          outer.amount -
          earmarks.reduce((sum, inner) => sum + (parentOf(earmarks, inner) === outer ? inner.amount : 0), 0),
      );
      const freeRow = row(award - own.reduce((sum, amount) => sum + amount, 0));
      const ownRows = own.map(row);
      const elsewhereRow = row(award * year.flexibility[grant]!);
      year.needs.forEach((_, service) => {
        const cap = year.caps[grant]![service]!;
        const permitted = year.pooled[grant]! || year.allowed[grant]![service] === "x";
        if (!permitted) {
          columnTo(service, cap ?? Infinity, [freeRow, elsewhereRow]);
          return;
        }
        const capRows = cap === null ? [] : [row(cap)];
        columnTo(service, Infinity, [freeRow, ...capRows]);
        earmarks.forEach((earmark, at) => {
          if (earmark.services[service] === "x") columnTo(service, Infinity, [ownRows[at]!, ...capRows]);
        });
      });
      const carried = carriedInto[grant];
      if (carried !== undefined) columns[carried]!.entries.push([freeRow, -1]);
      return freeRow;
    });
    carriedInto =
      index === years.length - 1
        ? []
        : freeRows.map(
            (freeRow, grant) =>
              columns.push({ worth: 0, most: year.carry[grant]!, entries: [[freeRow, 1]] }) - 1,
          );
  });

  const programme = (costs: number[], floorsMet: number | null): LinearProgramme => {
    const isFloor = new Set(floorsMet === null ? [] : floorColumns);
    const floorRow = limits.length;
    const entries = columns.map((column, at): Column["entries"] =>
      isFloor.has(at) ? [...column.entries, [floorRow, 1]] : column.entries,
    );
    const starts = [0];
    for (const each of entries) starts.push(starts.at(-1)! + each.length);
    return {
      sense: "maximise",
      constant: 0,
      columns: {
        costs,
        lower: columns.map(() => 0),
        upper: columns.map(({ most }) => most),
        whole: columns.map(() => false),
      },
      rows: {
        lower: [...limits.map(() => -Infinity), ...(floorsMet === null ? [] : [floorsMet])],
        upper: [...limits, ...(floorsMet === null ? [] : [Infinity])],
      },
      entries: {
        starts: starts,
        rows: entries.flat().map(([each]) => each),
        values: entries.flat().map(([, factor]) => factor),
      },
    };
  };
  return { programme, floorColumns, worth: columns.map(({ worth }) => worth) };
}

/** The smallest other earmark that holds this one; of two for the same services, the later is within the earlier. */
function parentOf(earmarks: readonly PlainEarmark[], inner: PlainEarmark): PlainEarmark | undefined {
  const size = ({ services }: PlainEarmark) => [...services].filter((letter) => letter === "x").length;
  const holds = (outer: PlainEarmark) =>
    [...inner.services].every((letter, place) => letter !== "x" || outer.services[place] === "x");
  return earmarks
    .filter(
      (outer, at) =>
        outer !== inner && holds(outer) && (size(outer) > size(inner) || at < earmarks.indexOf(inner)),
    )
    .sort((a, b) => size(a) - size(b) || earmarks.indexOf(b) - earmarks.indexOf(a))[0];
}
