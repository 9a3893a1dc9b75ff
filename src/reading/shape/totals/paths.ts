import { nameKey } from "../../../model/names";
import { isSumOf, summed } from "../../additive";
import { textAt } from "../grid";
import { BY_NAME_ALONE } from "./by-name-alone";
import type { CountedRows, LeftOut } from "./counted-rows";
import { named, namesAt } from "./rows";
import type { Rows } from "./rows";
import { MOST_SUMMED } from "./total-reasons";

/** What stands between the levels of a path: "Health|Central administration|Materials", "Adults > Older people". */
const LEVELS_APART = /\s*[|>»›→\\]\s*/;
const BETWEEN = /\s*(?:\||>|»|›|→|\\|::)\s*|\s+\/\s+/;
/** One head may come to what is within it by accident. */
const LEAST_HEADS = 2;
/** So many of the rows must have a path, and so many of the heads be what is within them. */
const [MOST_PATHS, MOST_RIGHT] = [0.5, 0.9];

/** A path is no sentence, however long: each of its levels is a name. */
export function isPath(text: string, longest: number): boolean {
  const parts = text.split(LEVELS_APART);
  return parts.length > 2 && parts.every((part) => part !== "" && part.length <= longest);
}

/**
 * The rows of a table that tells every level of a path in one cell, each level with what those below it come to: only the deepest are counted.
 * null where no column has such paths, or the figures do not say so.
 */
export function rowsOfPaths(rows: Rows): CountedRows | null {
  if (rows.data.length > MOST_SUMMED || rows.amounts.length === 0) return null;
  const found = rows.labels.map((column) => headsIn(rows, column)).find((heads) => heads !== null);
  if (found === undefined || found === null) return null;
  const isTotal = (row: number) =>
    !found.paths.has(row) && namesAt(rows, row).some((name) => rows.wordOf(name) === "plain");
  const whole = rows.data.filter(isTotal);
  const leaves = rows.data.filter((row) => !found.sums.has(row) && !isTotal(row));
  const sum = summed(leaves.map((row) => rows.lines.get(row)!));
  const leftOut: readonly LeftOut[] = [
    ...[...found.sums].map(([row, count]) => ({
      row,
      why: `${named(rows, row)} is the sum of the ${count === 1 ? "row" : `${count} rows`} within it`,
    })),
    ...whole.map((row) =>
      isSumOf(rows.lines.get(row)!, sum, true)
        ? { row, why: `${named(rows, row)} is a total` }
        : {
            row,
            why: `${named(rows, row)} is a total ${BY_NAME_ALONE}`,
            isDoubtful: true,
          },
    ),
  ];
  return { data: leaves, leftOut, groups: [], doubtful: found.doubtful };
}

/** The heads of a column of paths. */
interface Heads {
  /** The rows that have a path of several levels. */
  readonly paths: ReadonlySet<number>;
  /** Those that are what is within them, with how many rows that is. */
  readonly sums: ReadonlyMap<number, number>;
  /** Those that are not. */
  readonly doubtful: readonly number[];
}

function headsIn(rows: Rows, column: number): Heads | null {
  const { data, grid, lines } = rows;
  const partsOf = new Map(
    data.map((row) => [
      row,
      textAt(grid, row, column)
        .split(BETWEEN)
        .filter((part) => part !== "")
        .map(nameKey),
    ]),
  );
  const paths = new Set(data.filter((row) => partsOf.get(row)!.length > 1));
  if (paths.size < data.length * MOST_PATHS) return null;
  const keyOf = (parts: readonly string[]) => parts.join("\n");
  const heads = new Map<string, number>();
  for (const row of data) if (partsOf.get(row)!.length > 0) heads.set(keyOf(partsOf.get(row)!), row);
  const within = new Map<number, number[]>();
  for (const row of data) {
    const parts = partsOf.get(row)!;
    // Where a level has no row of its own, what is below it is in the next one above.
    for (let depth = parts.length - 1; depth > 0; depth -= 1) {
      const head = heads.get(keyOf(parts.slice(0, depth)));
      if (head === undefined) continue;
      within.set(head, [...(within.get(head) ?? []), row]);
      break;
    }
  }
  const isSum = ([head, parts]: readonly [number, readonly number[]]) =>
    isSumOf(lines.get(head)!, summed(parts.map((row) => lines.get(row)!)), true);
  const [sums, others] = [[...within].filter(isSum), [...within].filter((each) => !isSum(each))];
  if (sums.length < LEAST_HEADS || sums.length < within.size * MOST_RIGHT) return null;
  return {
    paths,
    sums: new Map(sums.map(([head, parts]) => [head, parts.length])),
    doubtful: others.map(([head]) => head),
  };
}
