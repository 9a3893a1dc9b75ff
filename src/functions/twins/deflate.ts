import { defaultVintage, deflators, VINTAGE_NAMES } from "../../model/parameters";
import { isOneCell, numberAt, wordAt } from "./arguments";
import { fixed, fixedRange, moving, movingDown, part, type Reference } from "./reference";
import type { NativeTwin, TablePlaces, TwinCall, TwinTable } from "./twin";

const INDICES = "price indices";
const OWN_INDEX = "own price index";
const YEARS = "years and indices";

/** The columns of the list of years. */
const [FROM, TO, VINTAGE, FROM_INDEX, TO_INDEX] = [0, 1, 2, 3, 4] as const;

/** The amount times the index of the one year, divided by the index of the other; looked up in a list beside. */
export const deflateTwin: NativeTwin = {
  tables: (call) => {
    const own = ownTable(call);
    return [own ? ownIndex(own) : priceIndices(), yearsAndIndices(call, own !== null)];
  },
  cellAt: (call, row, column, tables) => {
    const list = tables(YEARS);
    const line = oneForAll(call) ? 0 : row * call.result.columns + column;
    const [from, to] = [FROM_INDEX, TO_INDEX].map((at) => fixed(part(list, line, at)));
    return `=${numberAt(call, "amount", row, column)}*${to}/${from}`;
  },
};

/** Every published index, one below the other, to be looked up by vintage and year. */
function priceIndices(): TwinTable {
  const rows = VINTAGE_NAMES.flatMap((name) =>
    deflators[name].index.map(([year, index]) => ({ key: `${name} ${year}`, index: Number(index) })),
  );
  return {
    kind: "figures",
    name: INDICES,
    title: "Price indices, by vintage and year",
    source: VINTAGE_NAMES.map((name) => `${name}: ${deflators[name].source}`).join("; "),
    headings: ["Vintage and year", "Index"],
    rows: rows.length,
    cellAt: (row, column) => (column === 0 ? rows[row]!.key : rows[row]!.index),
  };
}

/** A table of the workbook's own, its years written in one way. */
function ownIndex(own: Reference): TwinTable {
  return {
    kind: "workings",
    name: OWN_INDEX,
    title: "The price index given, its years written as 2019-20 or 2019",
    headings: ["Year", "Index"],
    rows: own.rows,
    cellAt: (row, column) =>
      column === 0 ? `=${tidyYear(`TRIM(${moving(part(own, row, 0))})`)}` : `=${moving(part(own, row, 1))}`,
  };
}

function yearsAndIndices(call: TwinCall, own: boolean): TwinTable {
  const { columns } = call.result;
  return {
    kind: "workings",
    name: YEARS,
    title: "The years written as 2019-20 or 2019, and their indices",
    headings: ["From year", "To year", "Vintage", "Index, from", "Index, to"],
    rows: oneForAll(call) ? 1 : call.result.rows * columns,
    cellAt: (line, at, tables) => {
      const [row, column] = [Math.floor(line / columns), line % columns];
      const mine = (other: number) => movingDown(part(tables(YEARS), line, other));
      switch (at) {
        case FROM:
          return `=${tidyYear(wordAt(call, "from_year", row, column))}`;
        case TO:
          return `=${tidyYear(wordAt(call, "to_year", row, column))}`;
        case VINTAGE: {
          if (own) return "own index";
          const { calendar, financial } = defaultVintage;
          return `=${wordAt(call, "vintage", row, column, `IF(LEN(${mine(FROM)})=4,"${calendar}","${financial}")`)}`;
        }
        default:
          return `=${indexOf(mine(at === FROM_INDEX ? FROM : TO), own ? null : mine(VINTAGE), tables)}`;
      }
    },
  };
}

/** A year that is not there gives #N/A: nothing is filled in. */
function indexOf(year: string, vintage: string | null, tables: TablePlaces): string {
  const table = tables(vintage === null ? OWN_INDEX : INDICES);
  const [keys, indices] = [0, 1].map((at) => fixedRange(part(table, 0, at, table.rows)));
  const key = vintage === null ? year : `${vintage}&" "&${year}`;
  return `INDEX(${indices},MATCH(${key},${keys},0))`;
}

/** 2019/20, 2019-2020 and 2019 to 2020 become 2019-20; a calendar year stays as it is, as a text. */
function tidyYear(year: string): string {
  return `IF(LEN(${year})<=4,${year}&"",LEFT(${year},4)&"-"&RIGHT(${year},2))`;
}

/** A vintage of more than one cell is a table: years and their indices. */
function ownTable(call: TwinCall): Reference | null {
  const vintage = call.given["vintage"];
  return vintage?.kind === "cells" && !isOneCell(vintage.cells) ? vintage.cells : null;
}

/** Whether one pair of years holds for every amount. */
function oneForAll({ given }: TwinCall): boolean {
  return ["from_year", "to_year"].every((name) => {
    const argument = given[name];
    return argument?.kind !== "cells" || isOneCell(argument.cells);
  });
}
