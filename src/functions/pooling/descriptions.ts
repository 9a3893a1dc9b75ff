import { notNegative } from "../ranges";

/** What is said of the arguments that several functions over grants and services have. */

export const awards = {
  meaning: "The award of each grant, a column with one row for each grant. An empty cell is 0.",
  unit: "pounds",
  range: notNegative,
  toThePenny: true,
  presence: "given",
} as const;

export const needed = {
  meaning: "What each service could use, a row with one column for each service. An empty cell is 0.",
  unit: "pounds",
  range: notNegative,
  toThePenny: true,
  presence: "given",
} as const;

export const permitted = {
  meaning:
    "Whether the grant (row) may be spent on the service (column). Yes is TRUE, yes, y, x, a tick (✓) or any number but 0, so a table of amounts is all yes; no is FALSE, no, n, 0, a dash or an empty cell.",
  rows: "grants",
  columns: "needs",
} as const;

export const freed = {
  meaning:
    "TRUE for each grant whose ring-fence is removed, so that it may be spent on every service: a column beside grants, or one TRUE for all.",
  rows: "grants",
} as const;

export const noGrant = { value: false, words: "no grant" } as const;

export const worth = {
  meaning: "What a pound is worth on each service, a row below needs. An empty cell is 1.",
  unit: "value for each pound",
  whenLeftOut: { value: 1, note: " for every service" },
  range: { least: 0, words: "a value of 0 or more for each pound" },
} as const;

export const minimums = {
  meaning: "The statutory minimum of each service, a row below needs. An empty cell is 0.",
  unit: "pounds",
  whenLeftOut: { value: 0, words: "no minimum" },
  range: notNegative,
  toThePenny: true,
} as const;

export const none = { value: 0, note: " (none of it)" } as const;
