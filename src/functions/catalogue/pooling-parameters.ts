import type { Parameter } from "../cells";
import { shareRange } from "./share-range";

const notNegative = { least: 0, words: "an amount of 0 or more" } as const;

const grants: Parameter = {
  name: "grants",
  meaning: "The award of each grant, a column with one row for each grant. An empty cell is 0.",
  kind: "amount",
  shape: "column",
  unit: "pounds",
  range: notNegative,
  toThePenny: true,
};

const needs: Parameter = {
  name: "needs",
  meaning: "What each service could use, a row with one column for each service. An empty cell is 0.",
  kind: "amount",
  shape: "row",
  unit: "pounds",
  range: notNegative,
  toThePenny: true,
};

const allowed: Parameter = {
  name: "allowed",
  meaning:
    "Whether the grant (row) may be spent on the service (column): TRUE, 1, yes or x; empty, FALSE, 0 or no where it may not.",
  kind: "flag",
  shape: "block",
};

const pooled: Parameter = {
  name: "pooled",
  meaning:
    "TRUE for each grant whose ring-fence is removed, so that it may be spent on every service: a column beside grants.",
  kind: "flag",
  shape: "column",
};

const values: Parameter = {
  name: "values",
  meaning: "What a pound is worth on each service, a row below needs. An empty cell is 1.",
  kind: "number",
  shape: "row",
  unit: "value for each pound",
  whenLeftOut: "1 for every service",
  range: { least: 0, words: "a value of 0 or more for each pound" },
};

const floors: Parameter = {
  name: "floors",
  meaning: "The statutory minimum of each service, a row below needs. An empty cell is 0.",
  kind: "amount",
  shape: "row",
  unit: "pounds",
  whenLeftOut: "no minimum",
  range: notNegative,
  toThePenny: true,
};

const caps: Parameter = {
  name: "caps",
  meaning: "The most that the grant (row) may put into the service (column). An empty cell is no limit.",
  kind: "amount",
  shape: "block",
  unit: "pounds",
  whenLeftOut: "no limit",
  range: notNegative,
};

const flexibility: Parameter = {
  name: "flexibility",
  meaning:
    "The share of each award that may be spent outside its permitted services: one share for all grants, or a column with one for each.",
  kind: "share",
  shape: "single or column",
  whenLeftOut: "0 (none of it)",
  range: shareRange,
};

/** The arguments of POOLGAIN, which asks what pooling brings and so must know which grants are pooled. */
export const poolGainParameters: readonly Parameter[] = [
  grants,
  needs,
  allowed,
  pooled,
  values,
  floors,
  caps,
  flexibility,
];

/** The arguments of every other function over grants and services. */
export const poolingParameters: readonly Parameter[] = poolGainParameters.map((parameter) =>
  parameter === pooled ? { ...pooled, whenLeftOut: "no grant" } : parameter,
);
