import { describe, expect, expectTypeOf, it, vi } from "vitest";
import { ModelProblem } from "../../src/model/problem";
import type { LinearProgramme, Solution } from "../../src/model/programme";
import { JobFailed, JobStopped } from "../../src/worker";
import type { Jobs } from "../../src/worker";
import { answering } from "../../src/worker/answering";
import type { JobKinds } from "../../src/worker/job";
import { VERSION } from "../../src/worker/messages";
import type { Reply, Request } from "../../src/worker/messages";
import { openJobs } from "../../src/worker/port";
import type { WorkerLike } from "../../src/worker/queue";
import { toys } from "./toy-job";
import type { Toys } from "./toy-job";

/** A worker in this thread: answers as the worker file does, each message after the page's turn is over. */
function workerHere(kinds: JobKinds = toys) {
  const terminate = vi.fn();
  const asked: Request[] = [];
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    terminate,
    postMessage: (request) => {
      asked.push(request);
      const copy = structuredClone(request);
      setTimeout(() => void receive(copy), 0);
    },
  };
  const receive = answering(kinds, (reply) => worker.onmessage?.({ data: structuredClone(reply) }));
  return { worker, terminate, asked };
}

/** A port whose workers are kept for the test to look at. */
function openHere() {
  const workers: ReturnType<typeof workerHere>[] = [];
  const port = openJobs<Toys>(() => {
    const started = workerHere();
    workers.push(started);
    return started.worker;
  });
  return { port, workers };
}

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

describe("a job that fails", () => {
  it("comes back as the model's own refusal where the question is at fault", async () => {
    const refused = openHere().port.start("adding", { upTo: -1 });
    await expect(refused).rejects.toThrow(ModelProblem);
    await expect(refused).rejects.toMatchObject({
      kind: "invalid",
      message: "The number is below 0. Enter one that is 0 or more.",
      argument: "up_to",
      row: 1,
      column: undefined,
    });
  });

  it("is told in a sentence otherwise, and the worker goes on", async () => {
    const { port, workers } = openHere();
    const failed = port.start("broken", null);
    await expect(failed).rejects.toThrow(JobFailed);
    await expect(failed).rejects.toThrow(
      "This could not be worked out. Try again; if it fails again, report this: out of memory",
    );
    expect(await port.start("adding", { upTo: 2 })).toBe(3);
    expect(workers).toHaveLength(1);
  });

  it("keeps the sentence of a fault that the mathematics found in itself", async () => {
    const failed = openHere().port.start("unproved", null);
    await expect(failed).rejects.toThrow(JobFailed);
    await expect(failed).rejects.toThrow(
      /^The answer could not be proved, so it is not shown. This is a fault in Total Place/,
    );
  });

  it("is told where the answer cannot be sent", async () => {
    await expect(openHere().port.start("uncopied", null)).rejects.toThrow(
      /^This could not be worked out. .* could not be cloned/,
    );
  });
});

describe("a worker that breaks", () => {
  it("is told by the job it had, and the next job gets a new one", async () => {
    const { port, workers } = openHere();
    const lost = port.start("deaf", null);
    const after = port.start("adding", { upTo: 2 });
    await vi.waitFor(() => expect(workers[0]!.asked).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve, 10));
    workers[0]!.worker.onerror!({ message: "memory" });
    await expect(lost).rejects.toThrow("The work stopped. Try again; if it stops again, report this: memory");
    expect(await after).toBe(3);
    expect(workers).toHaveLength(2);
    expect(workers[0]!.terminate).toHaveBeenCalledTimes(1);
  });

  it("says in a sentence that the worker's file could not be loaded", async () => {
    const { port, workers } = openHere();
    const lost = port.start("adding", { upTo: 2 });
    workers[0]!.worker.onerror!({ message: "404" });
    await expect(lost).rejects.toThrow(
      "The work could not be started. Close the pane and open it again. (404)",
    );
  });

  it("says so too where the browser refuses to start it", async () => {
    const port = openJobs<Toys>(() => {
      throw new Error("policy");
    });
    const answers = [port.start("deaf", null), port.start("deaf", null)];
    for (const answer of answers)
      await expect(answer).rejects.toThrow(/^The work could not be started.*policy/);
  });

  it("breaks no job while it had none", async () => {
    const { port, workers } = openHere();
    expect(await port.start("adding", { upTo: 1 })).toBe(1);
    workers[0]!.worker.onerror!({ message: "memory" });
    expect(await port.start("adding", { upTo: 2 })).toBe(3);
    expect(workers).toHaveLength(2);
  });

  it("is not heard any more", async () => {
    const { port, workers } = openHere();
    const lost = port.start("deaf", null);
    const old = workers[0]!.worker;
    old.onerror!({ message: "memory" });
    await expect(lost).rejects.toThrow(JobFailed);
    const next = port.start("adding", { upTo: 2 });
    old.onmessage!({ data: { version: VERSION, id: 2, kind: "answered", answer: 99 } });
    old.onerror!({ message: "memory again" });
    expect(await next).toBe(3);
  });
});

describe("another release of the worker's file", () => {
  const updated = "Total Place was updated while it was open. Close the pane and open it again.";
  const other = `${VERSION}-other`;

  it("does not begin the job", async () => {
    const replies: Reply[] = [];
    const receive = answering(toys, (reply) => replies.push(reply));
    await receive({ version: other, id: 1, kind: "start", job: "adding", input: { upTo: 1 } });
    expect(replies).toEqual([{ version: VERSION, id: 1, kind: "failed", message: updated }]);
  });

  it("is noticed by the page whatever it says, reported in a sentence, and not asked again", async () => {
    const { port, workers } = openHere();
    const answer = port.start("adding", { upTo: 1 });
    workers[0]!.worker.onmessage!({ data: { version: other, id: 1, kind: "answered", answer: 99 } });
    await expect(answer).rejects.toThrow(updated);
    await expect(answer).rejects.toThrow(JobFailed);
    expect(workers[0]!.terminate).toHaveBeenCalledTimes(1);
    expect(await port.start("adding", { upTo: 2 })).toBe(3);
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
