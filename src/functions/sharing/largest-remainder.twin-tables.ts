import { fixed, fixedRange, movingDown, part } from "../../formula";
import type { TablePlaces, TwinTable } from "../twins";

/** The most decimals that a figure is looked through for: 15 digits of one that begins in the sixth decimal. */
const MOST_PLACES = 20;
const PENNY_PLACES = 2;

const UNITS = "units to share";
const PLACES = "decimals";
const SHARES = "shares";

/** What is shared out: formulas without their "=". */
export interface Sharing {
  readonly total: (tables: TablePlaces) => string;
  readonly weights: readonly ((tables: TablePlaces) => string)[];
}

/**
 * The method of largest remainders, set out as a list. Everything is counted in whole units (pence, or the total's own last decimal)
 * and whole weights, so that no rounding creeps in: first the rounds in which every weight gets its whole self, then what is left,
 * whose products stay below the 9,007,199,254,740,992 up to which a cell counts exactly while the whole weights come to less than
 * 94 million together. Beyond that only remainders that differ in their last digits may change places.
 */
export function sharingTables(sharing: Sharing): readonly TwinTable[] {
  return [unitsToShare(sharing.total), decimals(), shareList(sharing.weights)];
}

/** The cell with a share, counted from 0. */
export function shareCell(index: number, tables: TablePlaces): string {
  return fixed(part(tables(SHARES), index, SHARE));
}

/** The lines of the first table. */
const [GIVEN, TOTAL, UNIT_PLACES, ALL_UNITS, WEIGHT_PLACES, ALL_WEIGHTS, ROUNDS, LAST_ROUND, LEFT] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
] as const;

function unitsToShare(total: Sharing["total"]): TwinTable {
  const formulas = (tables: TablePlaces): readonly (readonly [label: string, formula: string])[] => [
    ["Total as given", total(tables)],
    ["Total without the noise of a subtraction", withoutNoise(line(GIVEN, tables))],
    ["Decimals of a unit", `MAX(${PENNY_PLACES},MATCH(0,${columnOf(PLACES, 1, tables)},0)-1)`],
    ["Units to share", `ROUND(ABS(${line(TOTAL, tables)})*10^${line(UNIT_PLACES, tables)},0)`],
    ["Decimals of the weights", `MATCH(0,${columnOf(PLACES, 2, tables)},0)-1`],
    ["Whole weights together", `SUM(${columnOf(SHARES, WHOLE_WEIGHT, tables)})`],
    [
      "Rounds in which each weight gets its whole self",
      `IF(${line(ALL_UNITS, tables)}=0,0,INT(${line(ALL_UNITS, tables)}/${line(ALL_WEIGHTS, tables)}))`,
    ],
    [
      "Units left for the last round",
      `${line(ALL_UNITS, tables)}-${line(ROUNDS, tables)}*${line(ALL_WEIGHTS, tables)}`,
    ],
    [
      "Units left for the largest remainders",
      `${line(LAST_ROUND, tables)}-SUM(${columnOf(SHARES, WHOLE_UNITS, tables)})`,
    ],
  ];
  return {
    kind: "workings",
    name: UNITS,
    title: "What there is to share",
    headings: ["Figure", "Value"],
    rows: LEFT + 1,
    cellAt: (row, column, tables) => {
      const [label, formula] = formulas(tables)[row]!;
      return column === 0 ? label : `=${formula}`;
    },
  };
}

/**
 * As the functions settle an amount: what has up to six decimals is kept; a sum of pence in thousands, in millions or in pounds is taken for
 * that where it is but noise away.
 */
function withoutNoise(total: string): string {
  const settled = [
    [5, `9/10^9`],
    [8, `9/10^12`],
    [2, `9/10^6`],
  ].reduceRight<string>(
    (otherwise, [places, noise]) =>
      `IF(ABS(${total}-ROUND(${total},${places}))<=${noise},ROUND(${total},${places}),${otherwise})`,
    total,
  );
  return `IF(ROUND(${total},6)=${total},${total},${settled})`;
}

/** With how many decimals the total, and every weight, is a whole number of units, read at the 15 digits a cell shows. */
function decimals(): TwinTable {
  return {
    kind: "workings",
    name: PLACES,
    title: "How many figures are not whole when counted in so many decimals",
    headings: ["Decimals", "Total", "Weights"],
    rows: MOST_PLACES + 1,
    cellAt: (row, column, tables) => {
      if (column === 0) return row;
      const figures = column === 1 ? line(TOTAL, tables) : columnOf(SHARES, WEIGHT, tables);
      const counted = `${figures}*10^${movingDown(part(tables(PLACES), row, 0))}`;
      return `=SUMPRODUCT((ABS(${counted}-INT(${counted}+0.5))>ABS(${counted})*1E-15)*1)`;
    },
  };
}

const [NUMBER, WEIGHT, WHOLE_WEIGHT, WHOLE_UNITS, REMAINDER, PLACE, SHARE] = [0, 1, 2, 3, 4, 5, 6] as const;

function shareList(weights: Sharing["weights"]): TwinTable {
  return {
    kind: "workings",
    name: SHARES,
    title: "The shares, one below the other",
    headings: [
      "Number",
      "Weight",
      "Whole weight",
      "Whole units of the last round",
      "Remainder",
      "Place by remainder",
      "Share",
    ],
    rows: weights.length,
    cellAt: (row, column, tables) => {
      const mine = (at: number) => movingDown(part(tables(SHARES), row, at));
      const all = (at: number) => columnOf(SHARES, at, tables);
      const [lastRound, allWeights] = [line(LAST_ROUND, tables), line(ALL_WEIGHTS, tables)];
      switch (column) {
        case NUMBER:
          return row + 1;
        case WEIGHT:
          return `=${weights[row]!(tables)}`;
        case WHOLE_WEIGHT:
          return `=ROUND(${mine(WEIGHT)}*10^${line(WEIGHT_PLACES, tables)},0)`;
        case WHOLE_UNITS:
          return `=IF(${lastRound}=0,0,INT(${lastRound}*${mine(WHOLE_WEIGHT)}/${allWeights}))`;
        case REMAINDER:
          return `=${lastRound}*${mine(WHOLE_WEIGHT)}-${mine(WHOLE_UNITS)}*${allWeights}`;
        case PLACE: {
          const isBefore = `(${all(NUMBER)}<=${mine(NUMBER)})`;
          return `=SUMPRODUCT((${all(REMAINDER)}>${mine(REMAINDER)})+(${all(REMAINDER)}=${mine(REMAINDER)})*${isBefore})`;
        }
        default: {
          const odd = `IF(${mine(PLACE)}<=${line(LEFT, tables)},1,0)`;
          const units = `${line(ROUNDS, tables)}*${mine(WHOLE_WEIGHT)}+${mine(WHOLE_UNITS)}+${odd}`;
          return `=SIGN(${line(TOTAL, tables)})*(${units})/10^${line(UNIT_PLACES, tables)}`;
        }
      }
    },
  };
}

function line(index: number, tables: TablePlaces): string {
  return fixed(part(tables(UNITS), index, 1));
}

function columnOf(name: string, column: number, tables: TablePlaces): string {
  const table = tables(name);
  return fixedRange(part(table, 0, column, table.rows));
}
