import { describe, expect, it, vi } from "vitest";
import { answering } from "../../src/worker/answer";
import { VERSION } from "../../src/worker/messages";
import type { Reply } from "../../src/worker/messages";
import { openSolver, SolverStopped } from "../../src/worker/port";
import type { WorkerLike } from "../../src/worker/port";
import { loadSolver } from "../../src/worker/solver";
import type { Solve } from "../../src/worker/solver";
import { knapsack, smallProgramme } from "./programmes";

/** A worker in this thread: answers as the worker file does, each message after the page's turn is over. */
function workerHere(load: () => Promise<Solve>) {
  const terminate = vi.fn();
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    terminate,
    postMessage: (request) => void answer(structuredClone(request)),
  };
  const answer = answering(load, (reply) => worker.onmessage?.({ data: structuredClone(reply) }));
  return { worker, terminate };
}

const never = () => new Promise<Solve>(() => undefined);

describe("the solver's port", () => {
  it("brings each answer to the one who asked", async () => {
    const port = openSolver(() => workerHere(loadSolver).worker);
    const [first, second] = await Promise.all([port.solve(smallProgramme), port.solve(knapsack)]);
    expect(first).toMatchObject({ status: "optimal", objective: 34 });
    expect(second).toMatchObject({ status: "optimal", objective: 21 });
  });

  it("starts one worker only, and loads the solver once", async () => {
    const load = vi.fn(() => loadSolver());
    const start = vi.fn(() => workerHere(load).worker);
    const port = openSolver(start);
    await port.solve(smallProgramme);
    await port.solve(smallProgramme);
    expect(start).toHaveBeenCalledTimes(1);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("passes reports on", async () => {
    const reporting: Solve = (_, onProgress) => {
      onProgress?.({ steps: 7, gap: 0.5 });
      return { status: "infeasible" };
    };
    const onProgress = vi.fn();
    const port = openSolver(() => workerHere(() => Promise.resolve(reporting)).worker);
    expect(await port.solve(smallProgramme, { onProgress })).toEqual({ status: "infeasible" });
    expect(onProgress).toHaveBeenCalledWith({ steps: 7, gap: 0.5 });
  });

  it("ends the worker when it is told to stop, and starts another for the next question", async () => {
    const stuck = workerHere(never);
    const workers = [stuck.worker, workerHere(loadSolver).worker];
    const port = openSolver(() => workers.shift()!);
    const stopping = new AbortController();
    const answer = port.solve(smallProgramme, { signal: stopping.signal });
    stopping.abort();
    await expect(answer).rejects.toThrow(SolverStopped);
    expect(stuck.terminate).toHaveBeenCalledTimes(1);
    expect(await port.solve(smallProgramme)).toMatchObject({ objective: 34 });
  });

  it("does not begin what was stopped before", async () => {
    const start = vi.fn(() => workerHere(never).worker);
    await expect(openSolver(start).solve(smallProgramme, { signal: AbortSignal.abort() })).rejects.toThrow(
      "Stopped before it began.",
    );
    expect(start).not.toHaveBeenCalled();
  });

  it("ends the worker at the deadline, and says what would take less time", async () => {
    const { worker, terminate } = workerHere(never);
    await expect(openSolver(() => worker).solve(smallProgramme, { deadline: 20 })).rejects.toThrow(
      /^Stopped after 0.02 seconds without an answer. Fewer grants/,
    );
    expect(terminate).toHaveBeenCalledTimes(1);
  });

  it("stops all work when it is closed", async () => {
    const port = openSolver(() => workerHere(never).worker);
    const answer = port.solve(smallProgramme);
    port.close();
    await expect(answer).rejects.toThrow("The solver was closed.");
  });

  it("says in a sentence that the worker's file could not be loaded", async () => {
    const { worker } = workerHere(never);
    const answer = openSolver(() => worker).solve(smallProgramme);
    worker.onerror!({ message: "404" });
    await expect(answer).rejects.toThrow(
      "The solver could not be started. Close the pane and open it again. (404)",
    );
  });

  it("says in a sentence that the solver failed, and tries to load it again the next time", async () => {
    const load = vi.fn(loadSolver).mockRejectedValueOnce(new Error("no WebAssembly here"));
    const port = openSolver(() => workerHere(() => load()).worker);
    await expect(port.solve(smallProgramme)).rejects.toThrow(
      "The solver could not work this out. Try again; should it fail again, report this: no WebAssembly here",
    );
    expect(await port.solve(smallProgramme)).toMatchObject({ objective: 34 });
  });

  it("notices a worker of another version, on either side", async () => {
    const replies: Reply[] = [];
    await answering(loadSolver, (reply) => replies.push(reply))({
      version: VERSION + 1,
      id: 1,
      programme: smallProgramme,
    });
    expect(replies).toMatchObject([
      { id: 1, kind: "failed", message: expect.stringContaining("updated while it was open") as string },
    ]);

    const { worker } = workerHere(never);
    const answer = openSolver(() => worker).solve(smallProgramme);
    worker.onmessage!({
      data: { version: VERSION + 1, id: 1, kind: "solved", solution: { status: "infeasible" } },
    });
    await expect(answer).rejects.toThrow("The add-in was updated while it was open.");
  });
});
