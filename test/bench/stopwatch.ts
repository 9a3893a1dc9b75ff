/** Times in milliseconds. */
export type Milliseconds = number;

/** The middle of several runs: one that was disturbed does not count. */
export function median(times: readonly Milliseconds[]): Milliseconds {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How long one run takes. */
function timed(work: () => void): Milliseconds {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The median of `runs` runs, after a few that are not counted. */
export function medianOf(runs: number, work: () => void, warmUp = Math.ceil(runs / 4)): Milliseconds {
  for (let run = 0; run < warmUp; run++) work();
  return median(Array.from({ length: runs }, () => timed(work)));
}

/** The quickest of `runs` runs, after as many that are not counted: what it takes where nothing else disturbs it. */
export function quickestOf(runs: number, work: () => void): Milliseconds {
  for (let run = 0; run < runs; run++) work();
  return Math.min(...Array.from({ length: runs }, () => timed(work)));
}

/** Processor time of the quickest of a few runs: on a busy machine the clock tells of others too. */
export function processorTimeOf(runs: number, work: () => void): Milliseconds {
  const MICROSECONDS = 1000;
  const once = () => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / MICROSECONDS;
  };
  return Math.min(...Array.from({ length: runs }, once));
}
