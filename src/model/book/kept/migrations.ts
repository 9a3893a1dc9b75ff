import { NO_CHOICES } from "./kept-book";

/** What is kept, as it was found. */
type Found = Readonly<Record<string, unknown>>;

/** A step of the form: from one version to the next. */
type Step = (kept: Found) => Found;

/** The steps from version 1 on, in order. Each has a kept book of the version before it in the tests, written by that version. */
const STEPS: readonly Step[] = [
  // Base budgets, and what is chosen to be shown, are kept.
  (kept) => ({ ...kept, baseBudget: [], choices: NO_CHOICES }),
];

/** The version that is written. */
export const VERSION = STEPS.length + 1;

/** What was kept by a version, as the present one keeps it. */
export function migrated(kept: Found, version: number): Found {
  return STEPS.slice(version - 1).reduce((before, step) => step(before), kept);
}
