import { readableAddress } from "../../../formula";
import { note } from "../../findings";
import type { Finding } from "../../findings";
import { isBlank } from "../../cell";
import { plainHeading } from "../../heading-words";
import { boxOf, textAt } from "../../shape";
import { areTicks } from "../../ticks";
import type { Seen } from "../arrangement";
import { onSheet } from "../on-sheet";
import { isMeasure } from "../words";

const AWARD = /\b(awards?|awarded|allocat(ed|ions?)|amounts?|grants?|funding)\b/g;
const PERMITTED =
  /\b(permitted|allowed|eligible|spent on|used (for|on)|restrict(ed|ions?)|ring[- ]?fenced?)\b/;
/** Fewer grants across, or services with ticks, are no list. */
const LEAST = 2;

/** What a list of grants on its side is taken for. */
export const ON_ITS_SIDE = "a list of grants on its side";

/**
 * A list of grants on its side: the grants across, one row of what each of them pays, and below it services with ticks, or what each may be
 * spent on. It is told and not read, since a list has a grant in each row; null where the table is none.
 */
export function grantsOnSide({ grid, block, columns }: Seen): Finding | null {
  const from = block.headings.last + 1;
  const all = Array.from({ length: block.last - from + 1 }, (_, at) => from + at);
  const [names, ...grants] = columns.filter(({ column }) =>
    all.some((row) => grid.classAt(row, column) !== "blank"),
  );
  if (names === undefined || grants.length < LEAST) return null;
  if (!grants.every(({ heading }) => /\p{L}/u.test(heading))) return null;
  const called = (row: number) => plainHeading(textAt(grid, row, names.column));
  const marksIn = (row: number) =>
    grants.map(({ column }) => grid.cell(row, column)).filter((cell) => !isBlank(cell));
  const isNamed = (row: number) => called(row) !== "" && marksIn(row).length > 0;
  // A number above 1 is no mark.
  const isPaid = (row: number) => marksIn(row).some((cell) => typeof cell === "number" && Math.abs(cell) > 1);
  const isAward = (row: number) => isPaid(row) && isNamed(row);
  const award = all.find(isAward);
  if (award === undefined || !isOfAwards(called(award))) return null;
  if (all.slice(all.indexOf(award) + 1).some(isAward)) return null;
  const rest = all.filter((row) => row !== award && isNamed(row));
  const ticked = rest.filter((row) => areTicks(marksIn(row)));
  if (ticked.length < LEAST && !rest.some((row) => !areTicks(marksIn(row)) && PERMITTED.test(called(row))))
    return null;
  const where = readableAddress(grid.sheet.name, onSheet(grid.sheet, boxOf(block)));
  return note(
    `${where} is ${ON_ITS_SIDE}, with the grants across. It is not read. Copy it and paste it with Transpose, so that each grant has a row of its own.`,
    where,
  );
}

/** "Award (£)" and "Grant amount", which say nothing else; "Grant one" is a grant. */
function isOfAwards(name: string): boolean {
  return name.search(AWARD) !== -1 && isMeasure(`amount ${name.replace(AWARD, " ")}`);
}
