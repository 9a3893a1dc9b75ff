import { describe, expect, expectTypeOf, it, vi } from "vitest";
import type { LinearProgramme, Solution } from "../../src/model/programme";
import { JobFailed, JobStopped } from "../../src/worker";
import type { Jobs } from "../../src/worker";
import { openJobs } from "../../src/worker/port";
import { openHere, workerHere } from "./port-here";
import type { Toys } from "./toy-job";

describe("the port", () => {
  it("brings the answer of a job, and its progress on the way", async () => {
    const { port } = openHere();
    const onProgress = vi.fn();
    expect(await port.start("adding", { upTo: 4 }, { onProgress })).toBe(10);
    expect(onProgress.mock.calls).toEqual([[{ added: 1 }], [{ added: 2 }], [{ added: 3 }], [{ added: 4 }]]);
  });

  it("is typed by the kind of job", async () => {
    const port = openJobs<Toys & Jobs>(() => workerHere().worker);
    expectTypeOf(port.start<"adding">)
      .parameter(1)
      .toEqualTypeOf<{ readonly upTo: number }>();
    expectTypeOf(port.start<"adding">).returns.toEqualTypeOf<Promise<number>>();
    expectTypeOf(port.start<"programme">)
      .parameter(1)
      .toEqualTypeOf<LinearProgramme>();
    expectTypeOf(port.start<"programme">).returns.toEqualTypeOf<Promise<Solution>>();
    // @ts-expect-error there is no such kind
    await expect(port.start("multiplying", null)).rejects.toThrow('no job "multiplying"');
  });

  it("does jobs one after the other, in the order asked, with one worker", async () => {
    const { port, workers } = openHere();
    const steps: string[] = [];
    const follow = (name: string) => ({ onProgress: () => steps.push(name) });
    const answers = await Promise.all([
      port.start("adding", { upTo: 2 }, follow("first")),
      port.start("adding", { upTo: 3 }, follow("second")),
    ]);
    expect(answers).toEqual([3, 6]);
    expect(steps).toEqual(["first", "first", "second", "second", "second"]);
    expect(workers).toHaveLength(1);
  });

  it("says in a sentence that a worker does not know a kind of job", async () => {
    const port = openJobs<Toys>(() => workerHere({}).worker);
    await expect(port.start("adding", { upTo: 1 })).rejects.toThrow(
      'This could not be worked out. Try again; if it fails again, report this: no job "adding"',
    );
  });
});

describe("a job that is cancelled", () => {
  it("is left by the worker, which does the next one", async () => {
    const { port, workers } = openHere();
    const stopping = new AbortController();
    const reports: number[] = [];
    const long = port.start(
      "adding",
      { upTo: 1_000_000 },
      {
        signal: stopping.signal,
        onProgress: ({ added }) => {
          reports.push(added);
          if (added === 3) stopping.abort();
        },
      },
    );
    const after = port.start("adding", { upTo: 2 });
    await expect(long).rejects.toThrow(JobStopped);
    await expect(long).rejects.toThrow("Stopped, as you asked. Nothing was changed.");
    expect(await after).toBe(3);
    expect(reports).toEqual([1, 2, 3]);
    expect(workers).toHaveLength(1);
    expect(workers[0]!.terminate).not.toHaveBeenCalled();
  });

  it("is ended with its worker where it does not listen, and the next job gets a new one", async () => {
    const { port, workers } = openHere();
    const stopping = new AbortController();
    const stuck = port.start("deaf", null, { signal: stopping.signal });
    const after = port.start("adding", { upTo: 2 });
    stopping.abort();
    await expect(stuck).rejects.toThrow(JobStopped);
    expect(await after).toBe(3);
    expect(workers.map(({ terminate }) => terminate.mock.calls.length)).toEqual([1, 0]);
  });

  it("is not begun where it was still waiting, and the job under way goes on", async () => {
    const { port, workers } = openHere();
    const stopping = new AbortController();
    const first = port.start("adding", { upTo: 5 });
    const second = port.start("adding", { upTo: 6 }, { signal: stopping.signal });
    stopping.abort();
    await expect(second).rejects.toThrow("Stopped, as you asked.");
    expect(await first).toBe(15);
    expect(workers[0]!.asked).toHaveLength(1);
  });

  it("starts no worker where it was cancelled before", async () => {
    const { port, workers } = openHere();
    await expect(port.start("deaf", null, { signal: AbortSignal.abort() })).rejects.toThrow(
      "Stopped before it began.",
    );
    expect(workers).toEqual([]);
  });

  it("leaves no listener on the signal, however it ends", async () => {
    const { port } = openHere();
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    await port.start("adding", { upTo: 1 }, { signal });
    await expect(port.start("broken", null, { signal })).rejects.toThrow(JobFailed);
    expect(added).toHaveBeenCalledTimes(2);
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });
});

describe("the deadline", () => {
  it("stops a job that takes too long, and says what would take less time", async () => {
    const { port, workers } = openHere();
    await expect(port.start("deaf", null, { deadline: 50 })).rejects.toThrow(
      "Stopped after 0.05 seconds without an answer. Ask something less.",
    );
    expect(await port.start("adding", { upTo: 2 })).toBe(3);
    expect(workers.map(({ terminate }) => terminate.mock.calls.length)).toEqual([1, 0]);
  });

  it("says that the worker did not even begin", async () => {
    const silent = { ...workerHere().worker, postMessage: () => undefined };
    await expect(openJobs<Toys>(() => silent).start("deaf", null, { deadline: 20 })).rejects.toThrow(
      "Stopped after 0.02 seconds without an answer. The work had not begun. Close the pane and open it again.",
    );
  });

  it("does not count the time a job waits for another", async () => {
    const { port } = openHere();
    const stuck = port.start("deaf", null, { deadline: 300 });
    const after = port.start("adding", { upTo: 1 }, { deadline: 250 });
    await expect(stuck).rejects.toThrow(JobStopped);
    expect(await after).toBe(1);
  });
});

describe("closing the port", () => {
  it("stops all jobs, and a later one gets a new worker", async () => {
    const { port, workers } = openHere();
    const answers = [port.start("deaf", null), port.start("adding", { upTo: 1 })];
    port.close();
    for (const answer of answers) {
      await expect(answer).rejects.toThrow(JobStopped);
      await expect(answer).rejects.toThrow("Stopped, because the pane was closed.");
    }
    expect(workers[0]!.terminate).toHaveBeenCalledTimes(1);
    expect(await port.start("adding", { upTo: 2 })).toBe(3);
    expect(workers).toHaveLength(2);
  });
});
