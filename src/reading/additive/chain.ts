import { addAlike, linkOfAlike, linkOfSameParts } from "./alike";
import type { Alike } from "./alike";
import { leftOfClosed, sectionClosed } from "./closed";
import { slackOf } from "./agreement";
import { grainOf, writtenIn } from "./grain";
import { isSurer, linkBelow, linkTo } from "./links";
import type { ChainLook, Link, SaidOfChain } from "./links";
import { cutOpen, openFrom, pushOpen } from "./open";
import type { Open } from "./open";
import { linesOpen } from "./open-lines";
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

/** How far the chain is followed. */
interface Walk {
  readonly look: ChainLook;
  readonly links: Link[];
  readonly alike: Alike;
  open: Open;
  /** A total by its name that nothing comes to, which may be what the lines below lead on from. */
  claim: Claim | null;
  /** The next line that is in no link yet. */
  next: number;
}

interface Claim {
  readonly line: number;
  /** How many lines were open before it. */
  readonly before: number;
  /** The claim and the lines opened since. */
  readonly since: Open;
}

/** The chain of a table by its figures; words only make a line likelier to state something. */
export function chainOf(lines: readonly Amounts[], told: SaidOfChain): Chain {
  const all = lines.map((_, at) => at);
  const written = writtenIn(lines);
  const look: ChainLook = { ...told, written, every: linesOpen(written, all), stated: new Set() };
  const walk: Walk = { look, links: [], alike: new Map(), open: openFrom(look, []), claim: null, next: 0 };
  for (const line of all) {
    if (line < walk.next) continue;
    take(walk, line);
    if (walk.links.at(-1)?.total !== line) continue;
    look.stated.add(line);
    addAlike(walk.alike, look, line);
  }
  giveUpClaim(walk);
  const open = walk.open.all.from(0);
  return { links: walk.links, open, isClosed: comeToNothing(look, open) };
}

/** Takes one more line for what it states, or leaves it open. */
function take(walk: Walk, line: number): void {
  const { look, links, open, claim } = walk;
  const closed = sectionClosed(look, open, line) ?? leftOfClosed(look, open, line);
  if (closed !== null) return follow(walk, closed);
  const found = linkTo(look, open, line);
  const undone = found === null ? withLastUndone(walk, line) : null;
  const claimed = claim === null ? null : linkTo(look, claim.since, line);
  const surplus = found?.surplus ?? undone?.link.surplus ?? -1;
  if (claim !== null && claimed !== null && isSurer(claimed.surplus, surplus))
    return followClaim(walk, claim, claimed);
  if (found !== null) return follow(walk, found);
  if (undone !== null) return followUndone(walk, undone);
  const below = linkBelow(look, line);
  if (below !== null) {
    links.push(below);
    openUp(walk, line);
    walk.next = line + below.plus.length + 1;
    return;
  }
  const again = linkOfAlike(look, walk.alike, line) ?? linkOfSameParts(look, links, line);
  if (again !== null) links.push(again);
  else if (look.called.has(line) && open.all.length() > 1) {
    giveUpClaim(walk);
    walk.claim = { line, before: open.all.length(), since: openFrom(look, [line]) };
  } else openUp(walk, line);
}

/** A line stands for itself. */
function openUp({ look, open, claim }: Walk, line: number): void {
  pushOpen(look, open, line);
  if (claim !== null) pushOpen(look, claim.since, line);
}

/** A line stands for those above it that come to it. */
function follow(walk: Walk, link: Link): void {
  const { open, claim } = walk;
  const count = link.plus.length + link.minus.length;
  if (claim !== null && count >= claim.since.all.length()) giveUpClaim(walk);
  else if (claim !== null) cutOpen(claim.since, count);
  walk.links.push(link);
  cutOpen(open, count);
  openUp(walk, link.total);
}

/** What was taken for a total may be the last of the lines that a total by its name adds up. */
interface Undone {
  readonly link: Link;
  /** The lines that are open without it. */
  readonly open: Open;
}

function withLastUndone({ look, links, open }: Walk, line: number): Undone | null {
  const last = links.at(-1);
  if (last === undefined || !look.called.has(line) || look.called.has(last.total)) return null;
  const all = open.all.from(0);
  const place = all.lastIndexOf(last.total);
  if (place === -1) return null;
  const apart = [...last.plus, ...last.minus, ...all.slice(place)].sort((one, other) => one - other);
  const before = openFrom(look, [...all.slice(0, place), ...apart]);
  const link = linkTo(look, before, line);
  return link === null ? null : { link, open: before };
}

function followUndone(walk: Walk, { link, open }: Undone): void {
  const { look, links, claim } = walk;
  const undone = links.pop();
  if (undone !== undefined) look.stated.delete(undone.total);
  links.push(link);
  cutOpen(open, link.plus.length + link.minus.length);
  pushOpen(look, open, link.total);
  walk.open = open;
  if (claim === null) return;
  if (open.all.length() <= claim.before) giveUpClaim(walk);
  else walk.claim = { ...claim, since: openFrom(look, [claim.line, ...open.all.from(claim.before)]) };
}

/** The total that nothing came to is one indeed: what is open before it is in it, and the lines below lead on from it. */
function followClaim(walk: Walk, { line, before, since }: Claim, link: Link): void {
  walk.links.push(
    { total: line, plus: walk.open.all.from(0).slice(0, before), minus: [], surplus: -1, wrong: [] },
    link,
  );
  cutOpen(since, link.plus.length + link.minus.length);
  pushOpen(walk.look, since, link.total);
  walk.open = since;
  walk.claim = null;
}

/** The total that nothing came to stays one by its name alone. */
function giveUpClaim(walk: Walk): void {
  if (walk.claim === null) return;
  walk.links.push({ total: walk.claim.line, plus: [], minus: [], surplus: -1, wrong: [] });
  walk.claim = null;
}

/** Chosen: so many lines, and so many bits of their largest figures, are no accident. */
const LEAST_CLOSED = 3;
const BITS_OF_CLOSED = 9;

/** Whether lines take each other back: their largest figures say how surely. */
function comeToNothing({ written }: ChainLook, open: readonly number[]): boolean {
  let bits = 0;
  for (let column = 0; column < written.columns; column += 1) {
    let [largest, sum] = [0, 0];
    for (const line of open) {
      const amount = written.lines[line]![column] ?? 0;
      largest = Math.max(largest, Math.abs(amount));
      sum += amount;
    }
    const grain = grainOf(written.usual(column));
    const off = Math.abs(sum);
    if (off > slackOf(open.length, grain, largest)) return false;
    if (largest > 0) bits += Math.log2(largest / (2 * off + grain));
  }
  return open.length >= LEAST_CLOSED && bits >= BITS_OF_CLOSED;
}
