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
    "Whether the grant (row) may be spent on the service (column). Yes is TRUE, yes, y, x, a tick (✓) or any number but 0, so a table of amounts is all yes; no is FALSE, no, n, 0 or an empty cell.",
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

const noWorseOff: Parameter = {
  name: "no_worse_off",
  meaning:
    "TRUE so that pooling leaves no service with less than it has with every ring-fence in place: free where every pound is worth the same, " +
    "else perhaps at some value. No effect where a statutory minimum is short before.",
  kind: "flag",
  shape: "single",
  whenLeftOut: "FALSE",
};

/** A place: its grants, its services and their conditions. */
const placeParameters: readonly Parameter[] = [
  grants,
  needs,
  allowed,
  pooled,
  values,
  floors,
  caps,
  flexibility,
];

const grantNames: Parameter = {
  name: "grant_names",
  meaning: "The name of each grant, a column beside grants.",
  kind: "name",
  shape: "column",
};

const serviceNames: Parameter = {
  name: "service_names",
  meaning: "The name of each service, a row above needs.",
  kind: "name",
  shape: "row",
};

const keep: Parameter = {
  name: "keep",
  meaning:
    "The share of what is left of a grant that the area may keep, 0 where it is clawed back: one share for all grants, or a column with one for each.",
  kind: "share",
  shape: "single or column",
  range: shareRange,
};

const awardsByYear: Parameter = {
  ...grants,
  meaning:
    "The award of each grant in each year: a row for each grant, a column for each year. An empty cell is 0.",
  shape: "block",
};

const needsByYear: Parameter = {
  ...needs,
  meaning:
    "What each service could use in each year: SERVICES RUN DOWN, years across, not as in the other functions. An empty cell is 0.",
  shape: "block",
};

const valuesDown: Parameter = {
  ...values,
  meaning:
    "What a pound is worth on each service: a COLUMN beside needs, the same in every year. An empty cell is 1.",
  shape: "column",
};

const floorsByYear: Parameter = {
  ...floors,
  meaning:
    "The statutory minimum of each service in each year: services run down, years across, as in needs. An empty cell is 0.",
  shape: "block",
};

const carry: Parameter = {
  name: "carry",
  meaning:
    "The share of each year's award that may be carried into the next year: one share for all grants, or a column with one for each. The rest is clawed back.",
  kind: "share",
  shape: "single or column",
  whenLeftOut: "0 (none of it)",
  range: shareRange,
};

/** The arguments of POOLGAIN, which asks what pooling brings and so must know which grants are pooled. */
export const poolGainParameters: readonly Parameter[] = [...placeParameters, noWorseOff];

const mayBePooled: Parameter = { ...pooled, whenLeftOut: "no grant" };

/** The arguments of every function that asks about one best use of the grants. */
export const poolingParameters: readonly Parameter[] = poolGainParameters.map((parameter) =>
  parameter === pooled ? mayBePooled : parameter,
);

/** The same, where those marked are the ring-fences that could be removed. */
export const removalParameters: readonly Parameter[] = poolGainParameters.map((parameter) =>
  parameter === pooled
    ? {
        ...pooled,
        meaning: "TRUE for each grant whose ring-fence could be removed: a column beside grants.",
        whenLeftOut: "every grant",
      }
    : parameter,
);

/** The arguments of POOLCASH: what pooling brings, to those who may keep what is left. */
export const poolCashParameters: readonly Parameter[] = [
  ...placeParameters.slice(0, 4),
  keep,
  ...placeParameters.slice(4),
];

/** The arguments of POOLEXPLAIN: what pooling brings, with names to say it in words. */
export const poolExplainParameters: readonly Parameter[] = [grantNames, serviceNames, ...placeParameters];

/** The arguments of POOLYEARS, whose years run across. */
export const poolYearsParameters: readonly Parameter[] = [
  awardsByYear,
  needsByYear,
  allowed,
  { ...mayBePooled, meaning: `${pooled.meaning} In every year.` },
  valuesDown,
  floorsByYear,
  carry,
];
