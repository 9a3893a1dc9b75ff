import type { CellPosition, CellValue, FunctionArgument } from "../engine";
import { bindArguments } from "./arguments";
import type { Passed } from "./arguments";
import type { FunctionMetadata } from "./metadata";
import { readResult } from "./results";
import type { CallResult, WireResult } from "./results";

/** One call on its way to the add-in. */
export interface Invocation {
  readonly id: number;
  readonly functionId: string;
  readonly args: readonly Passed[];
}

export interface SchedulerHost {
  /** Hands a batch of calls to the add-in. */
  send(batch: readonly Invocation[]): void;
  /** Works out again the formulas in these cells and what depends on them. */
  recalculate(cells: readonly CellPosition[]): void;
}

/**
 * Calls custom functions as Excel does: a cell shows #BUSY! at once, all calls of one pass of the sums go to the add-in
 * in one batch, and when the batch is back the cells that waited are worked out again, from what is remembered.
 */
export interface Scheduler {
  call(
    metadata: FunctionMetadata,
    args: readonly FunctionArgument[],
    caller: CellPosition,
  ): CallResult["value"];
  /** The add-in is there and can be called. Calls that were under way with an earlier page of it are sent again. */
  addInReady(): void;
  /** The add-in's page has gone; calls wait for the next. */
  addInGone(): void;
  take(results: readonly WireResult[]): void;
  /** The sentence that came with the error a cell shows, if there is one. */
  messageAt(cell: CellPosition): string | null;
  /** Calls are not answered yet. */
  readonly isWaiting: boolean;
  readonly isReady: boolean;
  /** Resolves when the add-in is there. */
  whenReady(): Promise<void>;
  /** Resolves when answers come; at once where the add-in is not there to give any. */
  nextAnswers(): Promise<void>;
}

interface Pending extends Invocation {
  readonly key: string;
  readonly callers: Map<string, CellPosition>;
}

/** Answers remembered at most; the oldest are forgotten first, and asked for again when they are needed. */
const REMEMBERED = 4_000;
const BUSY: CellValue = "#BUSY!";

/** Answers of custom functions, by the call. */
export type RememberedAnswers = Map<string, CallResult>;

export function createScheduler(host: SchedulerHost, answers: RememberedAnswers = new Map()): Scheduler {
  const pending = new Map<string, Pending>();
  const messages = new Map<string, string>();
  const listeners: (() => void)[] = [];
  const readyListeners: (() => void)[] = [];
  let batch: Pending[] = [];
  let isReady = false;
  let isFlushing = false;
  let lastId = 0;

  const flushSoon = () => {
    if (isFlushing || !isReady) return;
    isFlushing = true;
    setTimeout(() => {
      isFlushing = false;
      const calls = batch;
      batch = [];
      if (calls.length === 0) return;
      if (isReady) host.send(calls.map(({ id, functionId, args }) => ({ id, functionId, args })));
      else batch = calls;
    }, 0);
  };

  const remember = (key: string, result: CallResult) => {
    answers.delete(key);
    answers.set(key, result);
    const oldest = answers.keys().next().value;
    if (answers.size > REMEMBERED && oldest !== undefined) answers.delete(oldest);
  };

  const note = (cell: CellPosition, message: string | null) => {
    if (message === null) messages.delete(keyOf(cell));
    else messages.set(keyOf(cell), message);
  };

  return {
    call: (metadata, args, caller) => {
      const bound = bindArguments(metadata, args);
      if ("error" in bound) {
        note(caller, null);
        return bound.error;
      }
      const key = `${metadata.id} ${JSON.stringify(bound.passed)}`;
      const known = answers.get(key);
      if (known) {
        note(caller, known.message);
        return known.value;
      }
      note(caller, null);
      const underWay = pending.get(key);
      if (underWay) {
        underWay.callers.set(keyOf(caller), caller);
        return BUSY;
      }
      const call: Pending = {
        id: (lastId += 1),
        functionId: metadata.id,
        args: bound.passed,
        key,
        callers: new Map([[keyOf(caller), caller]]),
      };
      pending.set(key, call);
      batch.push(call);
      flushSoon();
      return BUSY;
    },
    addInReady: () => {
      isReady = true;
      batch = [...pending.values()];
      for (const tell of readyListeners.splice(0)) tell();
      flushSoon();
    },
    addInGone: () => {
      isReady = false;
      for (const tell of listeners.splice(0)) tell();
    },
    take: (results) => {
      const byId = new Map([...pending.values()].map((call) => [call.id, call]));
      const waiting: CellPosition[] = [];
      for (const result of results) {
        const call = byId.get(result[0]);
        if (!call) continue;
        pending.delete(call.key);
        remember(call.key, readResult(result));
        waiting.push(...call.callers.values());
      }
      if (waiting.length > 0) host.recalculate(waiting);
      for (const tell of listeners.splice(0)) tell();
    },
    get isWaiting() {
      return pending.size > 0;
    },
    get isReady() {
      return isReady;
    },
    whenReady: () =>
      isReady ? Promise.resolve() : new Promise((resolve) => void readyListeners.push(resolve)),
    nextAnswers: () => (isReady ? new Promise((resolve) => void listeners.push(resolve)) : Promise.resolve()),
    messageAt: (cell) => messages.get(keyOf(cell)) ?? null,
  };
}

function keyOf({ sheet, row, column }: CellPosition): string {
  return `${sheet} ${row} ${column}`;
}
