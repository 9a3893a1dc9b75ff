import { catalogue } from "../../src/functions";
import type { CellArgument, FunctionEntry } from "../../src/functions";
import { called } from "./blocks";
import { EMPTY, openProxy } from "./proxy";
import type { FunctionProxy } from "./proxy";
import { median, medianOf } from "./stopwatch";
import type { Milliseconds } from "./stopwatch";

/** What one function costs on the arguments of its first example. */
export interface FunctionResult {
  readonly id: string;
  /** One call. */
  readonly one: Milliseconds;
  readonly many: Milliseconds;
  /** Copying the arguments as JSON as many times: the least any add-in pays to be handed them. */
  readonly copying: Milliseconds;
  /** One call through Office.js, its own wait of 50 ms included. */
  readonly proxiedOne: Milliseconds;
  readonly proxiedMany: Milliseconds;
}

export interface FunctionResults {
  readonly functions: readonly FunctionResult[];
  /** The empty function through Office.js. */
  readonly empty: { readonly one: Milliseconds; readonly many: Milliseconds };
}

export const CALLS = 10_000;
const SINGLE_RUNS = 301;
const RUNS = 5;
const PROXIED_RUNS = 3;

/** Times every function of the catalogue, in process and through Office.js. */
export async function timeEachFunction(say: (what: string) => void): Promise<FunctionResults> {
  const proxy = await openProxy();
  try {
    say("the empty function");
    const empty = {
      one: await proxied(proxy, EMPTY, [], 1),
      many: await proxied(proxy, EMPTY, [], CALLS),
    };
    const functions: FunctionResult[] = [];
    for (const entry of catalogue) {
      say(entry.id);
      functions.push(await timeFunction(proxy, entry));
    }
    return { functions, empty };
  } finally {
    proxy.close();
  }
}

async function timeFunction(proxy: FunctionProxy, entry: FunctionEntry): Promise<FunctionResult> {
  const { id } = entry;
  const args = asPassed(entry);
  const repeat = (work: () => unknown) => () => {
    for (let call = 0; call < CALLS; call++) work();
  };
  return {
    id,
    one: medianOf(SINGLE_RUNS, () => called(id, args)),
    many: medianOf(
      RUNS,
      repeat(() => called(id, args)),
    ),
    copying: medianOf(
      RUNS,
      repeat(() => JSON.parse(JSON.stringify(args))),
    ),
    proxiedOne: await proxied(proxy, id, args, 1),
    proxiedMany: await proxied(proxy, id, args, CALLS),
  };
}

async function proxied(proxy: FunctionProxy, id: string, args: readonly unknown[], count: number) {
  const times: Milliseconds[] = [];
  for (let run = 0; run < PROXIED_RUNS; run++) times.push(await proxy.call(id, args, count));
  return median(times);
}

/** The first example's arguments as Excel passes them: a block even for one cell, null for what is left out. */
function asPassed({ parameters, examples }: FunctionEntry): CellArgument[] {
  const { args } = examples[0];
  return parameters.map(({ shape }, index): CellArgument => {
    const argument = args[index] ?? null;
    if (argument === null || Array.isArray(argument) || shape === "single") return argument;
    return [[argument as Exclude<CellArgument, readonly unknown[]>]];
  });
}
