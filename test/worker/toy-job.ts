import { fault, invalid } from "../../src/model/problem";
import { CANCELLED } from "../../src/worker/job";
import type { JobKind } from "../../src/worker/job";

/** Adds the whole numbers up to one, in as many pieces of work, and reports after each. */
const adding: JobKind<{ readonly upTo: number }, { readonly added: number }, number> = {
  takesLess: "A smaller number takes less time.",
  run: async ({ upTo }, { progress, isCancelled }) => {
    if (upTo < 0) throw invalid("up_to", "The number is below 0. Enter one that is 0 or more.", { row: 1 });
    let sum = 0;
    for (let added = 1; added <= upTo; added++) {
      if (await isCancelled()) return CANCELLED;
      sum += added;
      progress({ added });
    }
    return sum;
  },
};

/** Never ends by itself and never listens, as a call of WebAssembly in a loop. */
const deaf: JobKind<null, never, never> = {
  takesLess: "Ask something less.",
  run: () => new Promise<never>(() => undefined),
};

/** Throws what no question is to blame for. */
const broken: JobKind<null, never, never> = {
  takesLess: "Ask something less.",
  run: () => {
    throw new Error("out of memory");
  },
};

/** Finds its own answer wrong. */
const unproved: JobKind<null, never, never> = {
  takesLess: "Ask something less.",
  run: () => {
    throw fault("The answer could not be proved, so it is not shown.");
  },
};

/** Its answer cannot be copied from the worker to the page. */
const uncopied: JobKind<null, never, () => void> = {
  takesLess: "Ask something less.",
  run: () => () => undefined,
};

export const toys = { adding, deaf, broken, unproved, uncopied };
export type Toys = typeof toys;
