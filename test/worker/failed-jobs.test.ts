import { describe, expect, it, vi } from "vitest";
import { ModelProblem } from "../../src/model/problem";
import { JobFailed } from "../../src/worker";
import { answering } from "../../src/worker/answering";
import { VERSION } from "../../src/worker/messages";
import type { Reply } from "../../src/worker/messages";
import { openJobs } from "../../src/worker/port";
import { openHere } from "./port-here";
import { toys } from "./toy-job";
import type { Toys } from "./toy-job";

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
