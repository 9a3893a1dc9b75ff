import type { CellShift } from "../../address";

/** Rows and columns that are grouped: how deep each is, from 1 on. Those of no group are not there. */
export interface Outline {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

export const NO_OUTLINE: Outline = { rows: new Map(), columns: new Map() };

/** Excel has no more. */
export const DEEPEST = 8;

/** Levels with `count` lines from `first` on a level deeper (1) or less deep (-1). */
export function regrouped(
  levels: ReadonlyMap<number, number>,
  first: number,
  count: number,
  step: 1 | -1,
): ReadonlyMap<number, number> {
  const changed = new Map(levels);
  for (let at = first; at < first + count; at += 1) {
    const level = (changed.get(at) ?? 0) + step;
    if (level <= 0) changed.delete(at);
    else changed.set(at, Math.min(level, DEEPEST - 1));
  }
  return changed;
}

/** Runs of neighbouring lines of at least this level. */
export function runsOf(
  levels: ReadonlyMap<number, number>,
  level: number,
): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  const lines = [...levels].filter(([, depth]) => depth >= level).map(([at]) => at);
  for (const at of lines.toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.first + last.count === at) last.count += 1;
    else runs.push({ first: at, count: 1 });
  }
  return runs;
}

export function shiftedOutline(outline: Outline, { along, at, count, among }: CellShift): Outline {
  if (among) return outline;
  const levels = new Map<number, number>();
  for (const [line, level] of outline[along]) {
    if (count < 0 && line >= at && line < at - count) continue;
    levels.set(line >= at ? line + count : line, level);
  }
  return { ...outline, [along]: levels };
}
