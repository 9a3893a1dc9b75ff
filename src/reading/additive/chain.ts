import { slackOf } from "./agreement";
import { usualGrains } from "./grain";
import { linkBelow, linkOfAlike, linkTo } from "./links";
import type { ChainLook, Link } from "./links";
import type { Amounts } from "./sums";

/**
 * How a table leads from one total to the next, from the top down: each line that states what the open lines above it come to stands for
 * them from there on.
 */
export interface Chain {
  /** The lines that state something, as they come; those that are called totals though nothing comes to them have no surplus. */
  readonly links: readonly Link[];
  /** The lines that are left open at the end. */
  readonly open: readonly number[];
  /** Whether these come to nothing, which is no accident. */
  readonly isClosed: boolean;
}

/** Longer tables are lists. */
const MOST_LINES = 600;

/** The chain of a table by its figures; words only make a line likelier to state something. */
export function chainOf(
  lines: readonly Amounts[],
  told: Omit<ChainLook, "lines" | "grains" | "stated">,
): Chain {
  const links: Link[] = [];
  const stated = new Set<number>();
  const look: ChainLook = { lines, grains: usualGrains(lines), ...told, stated };
  let open: number[] = [];
  // A total by its name that nothing comes to, with as many lines open before it.
  let claim: { readonly line: number; readonly before: number } | null = null;
  if (lines.length > MOST_LINES) return { links, open: lines.map((_, at) => at), isClosed: false };
  let next = 0;
  for (const line of lines.keys()) {
    if (line < next) continue;
    let found = linkTo(look, open, line);
    const last = links.at(-1);
    if (found === null && told.called.has(line) && last !== undefined && !told.called.has(last.total)) {
      // What was taken for a total may be the last of the lines that a total adds up.
      const undone = [...last.plus, ...last.minus, ...open.slice(open.indexOf(last.total))];
      const before = [...open.slice(0, open.indexOf(last.total)), ...undone].sort(
        (one, other) => one - other,
      );
      found = open.includes(last.total) ? linkTo(look, before, line) : null;
      if (found !== null) links.pop();
      if (found !== null) open = before;
    }
    const below = found === null ? linkBelow(look, line) : null;
    const claimed: readonly number[] = claim === null ? [] : [claim.line, ...open.slice(claim.before)];
    const after = claim === null ? null : linkTo(look, claimed, line);
    const alike = found === null && below === null ? linkOfAlike(look, line) : null;
    if (claim !== null && after !== null && after.surplus > (found?.surplus ?? -1)) {
      links.push({ total: claim.line, plus: open.slice(0, claim.before), minus: [], surplus: -1 }, after);
      open = [...claimed.filter((at) => !isIn(after, at)), line];
      claim = null;
    } else if (found !== null) {
      links.push(found);
      open = [...open.filter((at) => !isIn(found, at)), line];
      if (claim !== null && open.length <= claim.before) {
        links.push({ total: claim.line, plus: [], minus: [], surplus: -1 });
        claim = null;
      }
    } else if (alike !== null) links.push(alike);
    else if (below !== null) {
      links.push(below);
      open.push(line);
      next = line + below.plus.length + 1;
    } else if (told.called.has(line) && open.length > 1) {
      if (claim !== null) links.push({ total: claim.line, plus: [], minus: [], surplus: -1 });
      claim = { line, before: open.length };
    } else open.push(line);
    if (links.at(-1)?.total === line) stated.add(line);
  }
  if (claim !== null) links.push({ total: claim.line, plus: [], minus: [], surplus: -1 });
  return { links, open, isClosed: comeToNothing(look, open) };
}

const LEAST_CLOSED = 3;
const BITS_OF_CLOSED = 9;

/** Whether lines take each other back: their largest figures say how surely. */
function comeToNothing({ lines, grains }: ChainLook, open: readonly number[]): boolean {
  let bits = 0;
  for (const [column, grain] of grains.entries()) {
    const amounts = open.map((line) => lines[line]![column] ?? 0);
    const largest = Math.max(...amounts.map(Math.abs));
    const off = Math.abs(amounts.reduce((sum, amount) => sum + amount, 0));
    if (off > slackOf(open.length, grain, largest)) return false;
    if (largest > 0) bits += Math.log2(largest / (2 * off + grain));
  }
  return open.length >= LEAST_CLOSED && bits >= BITS_OF_CLOSED;
}

function isIn({ plus, minus }: Link, line: number): boolean {
  return plus.includes(line) || minus.includes(line);
}
