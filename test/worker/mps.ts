import type { LinearProgramme } from "../../src/model/programme";

/**
 * Reads a linear programme in free or fixed MPS whose names have no blanks: minimise the first free row. By the format's
 * convention a right-hand side of that row is the objective's constant with the sign turned.
 */
export function readMps(text: string): LinearProgramme {
  let section = "";
  let isWhole = false;
  const rows = new Map<string, { kind: string; limit: number; range: number | null }>();
  let objective: string | null = null;
  let constant = 0;
  const columns = new Map<
    string,
    { cost: number; lower: number; upper: number; whole: boolean; entries: [string, number][] }
  >();

  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || line.startsWith("*")) continue;
    const words = line.trim().split(/\s+/);
    if (!/^\s/.test(line)) {
      section = words[0]!;
      continue;
    }
    if (section === "ROWS") {
      const [kind, name] = words as [string, string];
      if (kind === "N" && objective === null) objective = name;
      else rows.set(name, { kind, limit: 0, range: null });
    } else if (section === "COLUMNS") {
      if (words.includes("'MARKER'")) {
        isWhole = words.includes("'INTORG'");
        continue;
      }
      const [name, ...rest] = words as [string, ...string[]];
      const column = columns.get(name) ?? { cost: 0, lower: 0, upper: Infinity, whole: isWhole, entries: [] };
      columns.set(name, column);
      for (const [row, value] of pairs(rest)) {
        if (row === objective) column.cost = value;
        else column.entries.push([row, value]);
      }
    } else if (section === "RHS" || section === "RANGES") {
      for (const [row, value] of pairs(words.length % 2 === 1 ? words.slice(1) : words)) {
        if (row === objective) constant = -value;
        else if (section === "RHS") rows.get(row)!.limit = value;
        else rows.get(row)!.range = value;
      }
    } else if (section === "BOUNDS") {
      const [kind] = words as [string];
      const hasValue = !["FR", "MI", "PL", "BV"].includes(kind);
      const name = words.at(hasValue ? -2 : -1)!;
      setBound(columns.get(name)!, kind, hasValue ? Number(words.at(-1)) : 0);
    }
  }

  const rowNames = [...rows.keys()];
  const place = new Map(rowNames.map((name, index) => [name, index]));
  const all = [...columns.values()];
  const starts = [0];
  for (const { entries } of all) starts.push(starts.at(-1)! + entries.length);
  const limits = [...rows.values()].map(rowLimits);
  return {
    sense: "minimise",
    constant,
    columns: {
      costs: all.map(({ cost }) => cost),
      lower: all.map(({ lower }) => lower),
      upper: all.map(({ upper }) => upper),
      whole: all.map(({ whole }) => whole),
    },
    rows: { lower: limits.map(([lower]) => lower), upper: limits.map(([, upper]) => upper) },
    entries: {
      starts,
      rows: all.flatMap(({ entries }) => entries.map(([row]) => place.get(row)!)),
      values: all.flatMap(({ entries }) => entries.map(([, value]) => value)),
    },
  };
}

function pairs(words: readonly string[]): [string, number][] {
  const found: [string, number][] = [];
  for (let at = 0; at < words.length; at += 2) found.push([words[at]!, Number(words[at + 1])]);
  return found;
}

function rowLimits({ kind, limit, range }: { kind: string; limit: number; range: number | null }) {
  const width = range === null ? null : Math.abs(range);
  if (kind === "L") return [width === null ? -Infinity : limit - width, limit] as const;
  if (kind === "G") return [limit, width === null ? Infinity : limit + width] as const;
  if (kind === "N") return [-Infinity, Infinity] as const;
  if (range === null) return [limit, limit] as const;
  return range < 0 ? ([limit + range, limit] as const) : ([limit, limit + range] as const);
}

function setBound(
  column: { lower: number; upper: number; whole: boolean },
  kind: string,
  value: number,
): void {
  if (kind === "UP" || kind === "UI") column.upper = value;
  else if (kind === "LO" || kind === "LI") column.lower = value;
  else if (kind === "FX") column.lower = column.upper = value;
  else if (kind === "FR") column.lower = -Infinity;
  else if (kind === "MI") column.lower = -Infinity;
  else if (kind === "BV") Object.assign(column, { lower: 0, upper: 1, whole: true });
  if (kind === "UI" || kind === "LI") column.whole = true;
}
