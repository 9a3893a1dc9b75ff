import { amount, block, column, flag, name, number, one, oneOrColumn, readBy, row, share } from "../define";
import type { Cells, Given } from "../define";
import { messages } from "../messages";
import { awards, needed, permitted, freed, noGrant, worth, minimums, none } from "./descriptions";
import { notNegative, shareRange } from "../ranges";

/** A place: its grants, its services and what may be spent on what. */
const place = {
  grants: column(amount, awards),
  needs: row(amount, needed),
  allowed: block(flag, permitted),
} as const;

/** What the services are worth and must get, and how far conditions bend. */
const limits = {
  values: row(number, { ...worth, columns: "needs" }),
  floors: row(amount, { ...minimums, columns: "needs" }),
  caps: block(amount, {
    meaning: "The most that the grant (row) may put into the service (column). An empty cell means no limit.",
    unit: "pounds",
    whenLeftOut: { value: null, words: "no limit" },
    range: notNegative,
    rows: "grants",
    columns: "needs",
  }),
  flexibility: oneOrColumn(share, {
    meaning:
      "The share of each award that may be spent outside its permitted services, rounded down to the penny: one share for all grants, or a column with one for each.",
    whenLeftOut: none,
    range: shareRange,
    rows: "grants",
  }),
} as const;

const noWorseOff = {
  no_worse_off: one(flag, {
    meaning:
      "TRUE so that pooling leaves no service with less than it has with every ring-fence in place: free where every pound is worth the same, " +
      "otherwise it may cost some value. It has no effect where a statutory minimum is short before pooling.",
    whenLeftOut: false,
  }),
} as const;

const serviceNames = {
  service_names: readBy(
    "row",
    name,
    {
      meaning:
        "The name of each service, a row above needs: two more columns then say which statutory minimums are met better, and by how much.",
      columns: "needs",
      whenLeftOut: { words: "without these columns" },
    },
    (names) => names,
  ),
} as const;

/** The arguments of POOLGAIN, which asks what pooling brings and so must know which grants are freed. */
export const poolGainParameters = { ...place, pooled: oneOrColumn(flag, freed), ...limits, ...noWorseOff };

/** The arguments of every function that asks about one best use of the grants. */
export const poolingParameters = {
  ...place,
  pooled: oneOrColumn(flag, { ...freed, whenLeftOut: noGrant }),
  ...limits,
  ...noWorseOff,
};

/** The same, where minimums can be told of by name. */
export const ringFenceParameters = { ...poolingParameters, ...serviceNames };

/** The same, where those marked are the ring-fences that could be removed. */
export const removalParameters = {
  ...place,
  pooled: oneOrColumn(flag, {
    ...freed,
    meaning:
      "TRUE for each grant whose ring-fence could be removed: a column beside grants, or one TRUE for all.",
    whenLeftOut: { words: "every grant" },
  }),
  ...limits,
  ...noWorseOff,
  ...serviceNames,
};

/** The arguments of POOLCASH: what pooling brings, to those who may keep what is left. */
export const poolCashParameters = {
  ...place,
  pooled: oneOrColumn(flag, freed),
  keep: oneOrColumn(share, {
    meaning:
      "The share of what is left of a grant that the area may keep, 0 where it is clawed back: one share for all grants, or a column with one for each.",
    range: shareRange,
    rows: "grants",
  }),
  ...limits,
};

/** The arguments of POOLEXPLAIN: what pooling brings, with names to say it in words. */
export const poolExplainParameters = {
  grant_names: readBy(
    "column",
    name,
    { meaning: "The name of each grant, a column beside grants.", rows: "grants" },
    // Which names may be missing depends on the figures beside them.
    (names) => names,
  ),
  service_names: readBy(
    "row",
    name,
    { meaning: "The name of each service, a row above needs.", columns: "needs" },
    (names) => names,
  ),
  ...place,
  pooled: oneOrColumn(flag, freed),
  ...limits,
};

/** The arguments of POOLYEARS, whose years run across. */
export const poolYearsParameters = {
  grants: block(amount, {
    ...awards,
    meaning:
      "The award of each grant in each year: a row for each grant, a column for each year. An empty cell is 0.",
  }),
  needs: block(amount, {
    ...needed,
    meaning:
      "What each service could use in each year: SERVICES RUN DOWN, years across, not as in the other functions. An empty cell is 0.",
    columns: "grants",
  }),
  allowed: block(flag, {
    ...permitted,
    columns: { rowsOf: "needs", beyond: messages.servicesRunDown, missing: messages.servicesMissing },
  }),
  pooled: oneOrColumn(flag, { ...freed, meaning: `${freed.meaning} In every year.`, whenLeftOut: noGrant }),
  values: column(number, {
    ...worth,
    meaning:
      "What a pound is worth on each service: a COLUMN beside needs, the same in every year. An empty cell is 1.",
    rows: "needs",
  }),
  floors: block(amount, {
    ...minimums,
    meaning:
      "The statutory minimum of each service in each year: services run down, years across, as in needs. An empty cell is 0.",
    rows: "needs",
    columns: "grants",
  }),
  carry: oneOrColumn(share, {
    meaning:
      "The share of each year's award that may be carried into the next year, rounded down to the penny: one share for all grants, or a column with one for each. The rest is clawed back.",
    whenLeftOut: none,
    range: shareRange,
    rows: "grants",
  }),
};

type Place = Given<typeof place & typeof limits>;

/** What every function about grants and services is given; `pooled` is null where it is left out and means something of its own. */
export interface GivenPlace extends Place {
  readonly pooled: readonly boolean[] | null;
}

/** The same with the last argument of most of them. */
export type GivenQuestion = GivenPlace & Given<typeof noWorseOff>;

export type PlaceCells = Cells<keyof GivenPlace>;
export type QuestionCells = Cells<keyof GivenQuestion>;

/** What distinguishes one question from another. */
export const questionNames = Object.keys(poolingParameters) as readonly (keyof typeof poolingParameters)[];
