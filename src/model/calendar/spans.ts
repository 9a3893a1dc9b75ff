import { showYear } from "./year";
import type { YearKind } from "./year";

/** The years that are there, runs drawn together: "2010, 2015 and 2019 to 2024". Empty where there is none. */
export function showYears(kind: YearKind, starts: Iterable<number>): string {
  const runs: { first: number; last: number }[] = [];
  for (const start of [...starts].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && run.last + 1 === start) run.last = start;
    else runs.push({ first: start, last: start });
  }
  const spans = runs.map(({ first, last }) =>
    first === last
      ? showYear({ kind, start: first })
      : `${showYear({ kind, start: first })} to ${showYear({ kind, start: last })}`,
  );
  const end = spans.pop();
  return end === undefined ? "" : spans.length === 0 ? end : `${spans.join(", ")} and ${end}`;
}
