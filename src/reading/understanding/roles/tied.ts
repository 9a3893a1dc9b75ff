import { nameKey } from "../../../model/names";
import { listed } from "../../../model/wording";
import { plainHeading } from "../../heading-words";
import { textAt } from "../../shape";
import { nameOf } from "../arrangement";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { isGroupColumn } from "../lines";
import { divides, WITHIN_SERVICE } from "./divided";
import { SORTED } from "./score-of-column";
import type { Candidate } from "./label-roles";

/** The one of several columns that name services as well as each other, and why nobody would ask. */
export interface Settled {
  readonly candidate: Candidate;
  readonly because: string;
  /** The others only sort the rows. */
  readonly isBySort?: boolean;
}

/**
 * The one that names rather than sorts ("Department" beside "Type"); the finer of two of which one groups the other; the only one that,
 * with the body, tells every row from the others; the first of those that only divide each other. null where none is more likely.
 */
export function settledAmong(
  seen: Seen,
  tied: readonly Candidate[],
  agency: Candidate | null,
): Settled | null {
  const others = (candidate: Candidate) => tied.filter((each) => each !== candidate);
  const called = (candidates: readonly Candidate[]) =>
    listed(candidates.map(({ column }) => `"${nameOf(seen, column)}"`));
  const [naming, ...more] = tied.filter(({ column }) => !SORTED.test(plainHeading(column.heading)));
  if (naming !== undefined && more.length === 0)
    return { candidate: naming, because: `${called(others(naming))} only sorts the rows`, isBySort: true };
  const finer = tied.find((each) => others(each).every(({ column }) => isWithin(seen, each.column, column)));
  if (finer !== undefined)
    return { candidate: finer, because: `${called(others(finer))} puts the rows in groups` };
  const telling = tied.filter(({ column }) => tellsApart(seen, column, agency?.column));
  const [key] = telling;
  if (key !== undefined && telling.length === 1 && !comesOnce(seen, key.column))
    return { candidate: key, because: "with the body it tells every row from the others" };
  const [first] = tied;
  return first !== undefined && others(first).every(({ column }) => areNested(seen, first.column, column))
    ? { candidate: first, because: "each name of the one is within one name of the other" }
    : null;
}

function areNested(seen: Seen, one: ColumnSeen, other: ColumnSeen): boolean {
  return divides(seen, one, other) || divides(seen, other, one);
}

/** Each of its names is in one group of the other column; where no name comes again, that column gives its names once for each group. */
function isWithin(seen: Seen, finer: ColumnSeen, coarser: ColumnSeen): boolean {
  return (
    divides(seen, finer, coarser) &&
    !WITHIN_SERVICE.test(finer.heading) &&
    (!comesOnce(seen, finer) || isGroupColumn(seen, coarser.column))
  );
}

function comesOnce(seen: Seen, column: ColumnSeen): boolean {
  return tellsApart(seen, column, undefined);
}

/** No two rows have the same name in it, or the same name and the same body. */
function tellsApart({ grid, rows }: Seen, { column }: ColumnSeen, body: ColumnSeen | undefined): boolean {
  const keys = rows.map((row) =>
    nameKey(`${body === undefined ? "" : textAt(grid, row, body.column)}\n${textAt(grid, row, column)}`),
  );
  return rows.length > 2 && new Set(keys).size === rows.length;
}
