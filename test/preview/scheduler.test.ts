import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CellPosition } from "../../preview/host";
import { createScheduler } from "../../preview/host/custom-functions/scheduler";
import type { Invocation, RememberedAnswers, Scheduler } from "../../preview/host/custom-functions/scheduler";

const DOUBLE = { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "number", type: "number" }] };
const MOST_REMEMBERED = 4_000;

let sent: (readonly Invocation[])[] = [];
let recalculated: CellPosition[] = [];
let scheduler: Scheduler;
beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  recalculated = [];
  scheduler = createScheduler({
    send: (batch) => void sent.push(batch),
    recalculate: (cells) => void recalculated.push(...cells),
  });
});
afterEach(() => vi.useRealTimers());

function call(number: number, row = 0) {
  return scheduler.call(DOUBLE, [number], { sheet: "s", row, column: 0 });
}

/** The add-in answers everything that was sent to it last. */
function answerLast() {
  vi.runAllTimers();
  const batch = sent.at(-1) ?? [];
  scheduler.take(batch.map(({ id, args }) => [id, true, Number(args[0]) * 2]));
}

describe("calls of custom functions", () => {
  it("are asked once for cells with the same arguments, and those cells are worked out again", () => {
    scheduler.addInReady();
    expect([call(1, 0), call(1, 1), call(2, 2)]).toEqual(["#BUSY!", "#BUSY!", "#BUSY!"]);
    answerLast();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toHaveLength(2);
    expect(recalculated.map(({ row }) => row)).toEqual([0, 1, 2]);
    expect([call(1), call(2)]).toEqual([2, 4]);
  });

  it("are not asked for where they were answered to an earlier workbook", () => {
    const answers: RememberedAnswers = new Map();
    const host = { send: (batch: readonly Invocation[]) => void sent.push(batch), recalculate: () => {} };
    scheduler = createScheduler(host, answers);
    scheduler.addInReady();
    call(1);
    answerLast();
    scheduler = createScheduler(host, answers);
    scheduler.addInReady();
    expect(call(1)).toBe(2);
    vi.runAllTimers();
    expect(sent).toHaveLength(1);
  });

  it("wait for the add-in, and go out again when its page was loaded again before it answered", () => {
    call(1);
    vi.runAllTimers();
    expect(sent).toHaveLength(0);
    scheduler.addInReady();
    vi.runAllTimers();
    scheduler.addInGone();
    call(2);
    scheduler.addInReady();
    vi.runAllTimers();
    expect(sent.map((batch) => batch.map(({ args }) => args[0]))).toEqual([[1], [1, 2]]);
    answerLast();
    expect([call(1), call(2)]).toEqual([2, 4]);
  });

  it("are remembered up to a bound, the oldest forgotten first", () => {
    scheduler.addInReady();
    for (let number = 0; number <= MOST_REMEMBERED; number += 1) call(number);
    answerLast();
    expect(call(MOST_REMEMBERED)).toBe(MOST_REMEMBERED * 2);
    expect(call(0)).toBe("#BUSY!");
  });

  it("answered twice, or never asked, are ignored", () => {
    scheduler.addInReady();
    call(1);
    answerLast();
    scheduler.take([
      [1, true, 99],
      [77, true, 5],
    ]);
    expect(call(1)).toBe(2);
  });
});
