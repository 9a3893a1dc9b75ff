import type { SourceRoles } from "../../../model/book";
import { knownBy } from "../../heading-words";
import type { AnySource, Role } from "../../sources";
import { SURE } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { amountRank, isNoMoney } from "../words";

/** What an amount is worth that no word names: some sum of money. */
const SOME_MONEY = 0.6;
/** A later way to name an amount is a little less sure. */
const A_LITTLE = 0.01;

/**
 * The columns that play the roles of a kind of source, by their headings and what they hold: for a table that the reader takes for
 * something else. A role without a column that is surely it is left out.
 */
export function rolesByWords(columns: readonly ColumnSeen[], { roles }: AnySource): SourceRoles {
  const found = new Map<string, number | readonly number[]>();
  const taken = new Set<number>();
  for (const [id, role] of Object.entries(roles)) {
    const free = columns.map((column, at) => ({ column, at })).filter(({ at }) => !taken.has(at));
    const positions = columnFor(role, free) ?? tickedFor(role, free);
    if (positions === null) continue;
    found.set(id, positions);
    for (const at of [positions].flat()) taken.add(at);
  }
  return Object.fromEntries(found);
}

interface Placed {
  readonly column: ColumnSeen;
  readonly at: number;
}

/** The column that is surest to play the role; null where none is sure, or two are as sure and headed alike. */
function columnFor(role: Role, free: readonly Placed[]): number | null {
  const [best, second] = free
    .map((placed) => ({ ...placed, score: scoreOf(role, placed.column) }))
    .filter(({ score }) => score >= SURE)
    .sort((one, other) => other.score - one.score);
  if (best === undefined) return null;
  const isDouble = second?.score === best.score && second.column.heading === best.column.heading;
  return isDouble ? null : best.at;
}

function scoreOf({ words, holds }: Role, { heading, holds: held }: ColumnSeen): number {
  const isNumbers = held === "figures";
  const fits = holds === "numbers" ? isNumbers : isNumbers || held === "names" || held === "codes";
  const isSentences = holds === "text" && held === "sentences";
  if (!fits && !isSentences) return 0;
  if (words !== undefined) return knownBy(words, heading) * (holds === "text" && isNumbers ? SURE : 1);
  return isNoMoney(heading) ? 0 : 1 - A_LITTLE * (amountRank(heading) ?? (1 - SOME_MONEY) / A_LITTLE);
}

function tickedFor({ filledBy }: Role, free: readonly Placed[]): readonly number[] | null {
  const ticked = free.filter(({ column }) => column.holds === "ticks").map(({ at }) => at);
  return filledBy === "one column" || ticked.length === 0 ? null : ticked;
}
