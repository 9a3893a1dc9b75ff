import type { PaneState } from "./state";

/** What a scenario or a book begins without, whatever was on the screen before. */
export const cleared = {
  tables: [],
  pointed: [],
  goneTables: [],
  readings: {},
  problems: [],
  review: null,
  overwriteAgreed: false,
  trouble: null,
  notice: null,
  toLose: null,
  result: null,
} as const satisfies Partial<PaneState>;
