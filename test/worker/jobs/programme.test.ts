import { describe, expect, it, vi } from "vitest";
import type { Jobs } from "../../../src/worker";
import { answering } from "../../../src/worker/answering";
import { jobKinds } from "../../../src/worker/jobs";
import { programmeJob } from "../../../src/worker/jobs/programme";
import type { Reply } from "../../../src/worker/messages";
import { openJobs } from "../../../src/worker/port";
import type { WorkerLike } from "../../../src/worker/queue";
import { loadSolver } from "../../../src/worker/solver";
import type { Solve } from "../../../src/worker/solver";
import { knapsack, smallProgramme } from "../programmes";

type Programmes = Pick<Jobs, "programme">;

function portOf(kinds: Programmes) {
  return openJobs<Programmes>(() => {
    const worker: WorkerLike = {
      onmessage: null,
      onerror: null,
      terminate: () => undefined,
      postMessage: (request) => void receive(structuredClone(request)),
    };
    const receive = answering(kinds, (reply: Reply) => worker.onmessage?.({ data: structuredClone(reply) }));
    return worker;
  });
}
const beside = () => undefined;

describe("the job of a linear programme", () => {
  it("brings each answer to the one who asked", async () => {
    const port = portOf(jobKinds(beside));
    const answers = [smallProgramme, knapsack].map((programme) => port.start("programme", programme));
    expect(await Promise.all(answers)).toMatchObject([
      { status: "optimal", objective: 34 },
      { status: "optimal", objective: 21 },
    ]);
  });

  it("loads the solver once, from the file it is told", async () => {
    const load = vi.fn(() => loadSolver());
    const port = portOf({ programme: programmeJob(() => "https://localhost/highs.wasm", load) });
    await port.start("programme", smallProgramme);
    await port.start("programme", smallProgramme);
    expect(load.mock.calls).toEqual([["https://localhost/highs.wasm"]]);
  });

  it("passes the solver's reports on", async () => {
    const reporting: Solve = (_, onProgress) => {
      onProgress?.({ steps: 7, gap: 0.5 });
      return { status: "infeasible" };
    };
    const onProgress = vi.fn();
    const port = portOf({ programme: programmeJob(beside, () => Promise.resolve(reporting)) });
    expect(await port.start("programme", smallProgramme, { onProgress })).toEqual({ status: "infeasible" });
    expect(onProgress).toHaveBeenCalledWith({ steps: 7, gap: 0.5 });
  });

  it("says what would take less time where it takes too long", async () => {
    const never = () => new Promise<Solve>(() => undefined);
    const port = portOf({ programme: programmeJob(beside, never) });
    await expect(port.start("programme", smallProgramme, { deadline: 20 })).rejects.toThrow(
      /^Stopped after 0.02 seconds without an answer. Fewer grants/,
    );
    port.close();
  });

  it("tells that the solver failed, and tries to load it again the next time", async () => {
    const load = vi.fn(() => loadSolver()).mockRejectedValueOnce(new Error("no WebAssembly here"));
    const port = portOf({ programme: programmeJob(beside, load) });
    await expect(port.start("programme", smallProgramme)).rejects.toThrow(
      "This could not be worked out. Try again; if it fails again, report this: no WebAssembly here",
    );
    expect(await port.start("programme", smallProgramme)).toMatchObject({ objective: 34 });
  });
});
