import { countJob } from "./count";
import { estateJob } from "./estate";
import { explainJob } from "./explain";
import { poolJob } from "./pool";
import { matchJob } from "./match";
import { programmeJob } from "./programme";

export type { MatchAnswer, MatchProgress } from "./match";

/** Where a job finds the files it needs beside the worker's own; undefined in Node, where each is beside its package. */
export type FileBeside = (name: string) => string | undefined;

/** Every kind of job that the worker does, by the name it is started by. One more kind is one more line. */
export function jobKinds(fileBeside: FileBeside) {
  return {
    programme: programmeJob(() => fileBeside("highs.wasm")),
    estate: estateJob(() => fileBeside("highs.wasm")),
    match: matchJob,
    explain: explainJob(() => fileBeside("highs.wasm")),
    pool: poolJob(() => fileBeside("highs.wasm")),
    count: countJob,
  };
}

/** What the page needs to know of them, which is types only. */
export type Jobs = ReturnType<typeof jobKinds>;
