import type { FunctionEntry } from "./entry";

/** Functions that belong together, in the order of the help. */
export interface Theme {
  readonly title: string;
  readonly about: string;
  readonly functions: readonly FunctionEntry[];
}
