import type { Milliseconds } from "./stopwatch";

/** A table in Markdown; the first column reads to the left, figures to the right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(headings),
    line(headings.map((_, index) => (index === 0 ? "---" : "---:"))),
    ...rows.map(line),
  ].join("\n");
}

/** Three figures, in the unit that reads best. */
export function shown(time: Milliseconds): string {
  if (time >= 1000) return `${(time / 1000).toPrecision(3)} s`;
  return time >= 1 ? `${time.toPrecision(3)} ms` : `${Number((time * 1000).toPrecision(3))} µs`;
}

/** How many times one time is another, in two figures. */
export function ratio(time: Milliseconds, rival: Milliseconds): string {
  return Number((time / rival).toPrecision(2)).toLocaleString("en-GB");
}

export function promise(what: string, kept: boolean): string {
  return `- Promised: ${what}. ${kept ? "Kept." : "Missed."}`;
}
