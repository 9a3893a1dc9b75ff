import { alongLine, cellsOf, flagOf, lineLength, yesWords } from "../twins";
import { downTo, fixedRange, moving, movingAcross, movingDown, part } from "../../formula";
import type { SheetBox } from "../../formula";
import type { NativeTwin, TablePlaces, TwinCall, TwinTable } from "../twins";

const LIST = "list of spending";
const SIZES = "services by size";
/** Of a penny: totals of the same amounts may differ in their last figures, and are a tie all the same. */
const DECIMALS = 4;
const AGENCY = 0;
const SERVICE = 1;
const AMOUNT = 2;
const AGENCY_NUMBER = 3;
const SERVICE_NUMBER = 4;

/** The list with its names tidied and numbered as they first appear; then a sum for each service and agency. */
export const countingMapTwin: NativeTwin = {
  inWords:
    "the sum of amounts where agencies is the heading and services is the name of the row; the largest total first where largest_first is TRUE",
  notChecked: [
    'Names that differ in their apostrophes, hyphens or accents, in signs that cannot be seen, or in "&" for "and", are two names here; the function takes them for one.',
    "A row that lacks a name is left out here, and rows of totals and of headings are counted; the function refuses them.",
  ],
  tables: (call) => [
    listOfSpending(cellsOf(call, "agencies")!, cellsOf(call, "services")!, cellsOf(call, "amounts")!),
    ...(call.given.largest_first === undefined ? [] : [yesWords(), servicesBySize(call)]),
  ],
  cellAt: ({ result, given }, row, column, tables) => {
    const [lastRow, lastColumn] = [result.rows - 1, result.columns - 1];
    if (row === 0 && column === 0) return "Service";
    if (row === 0) return column === lastColumn ? "Total" : nameNumber(column, AGENCY, AGENCY_NUMBER, tables);
    if (column === 0 && row === lastRow) return "Total";
    if (column === 0) {
      return given.largest_first === undefined
        ? nameNumber(row, SERVICE, SERVICE_NUMBER, tables)
        : `=INDEX(${bySize(1, tables)},MATCH(${row},${bySize(3, tables)},0))`;
    }
    const own = { ...result, sheet: "" };
    if (row === lastRow) return `=SUM(${movingAcross(part(own, 1, column, lastRow - 1))})`;
    if (column === lastColumn) return `=SUM(${movingDown(part(own, row, 1, 1, lastColumn - 1))})`;
    const isAgency = `${columnOf(AGENCY, tables)}=${movingAcross(part(own, 0, column))}`;
    const isService = `${columnOf(SERVICE, tables)}=${movingDown(part(own, row, 0))}`;
    return `=SUMPRODUCT((${isAgency})*(${isService}),${columnOf(AMOUNT, tables)})`;
  },
};

function listOfSpending(agencies: SheetBox, services: SheetBox, amounts: SheetBox): TwinTable {
  return {
    kind: "workings",
    name: LIST,
    title: "The list, with its names tidied and numbered as they first appear",
    headings: ["Agency", "Service", "Amount", "Agency number", "Service number"],
    rows: Math.min(...[agencies, services, amounts].map(lineLength)),
    cellAt: (row, column, tables) => {
      if (column === AGENCY) return `=${tidied(moving(alongLine(agencies, row)))}`;
      if (column === SERVICE) return `=${tidied(moving(alongLine(services, row)))}`;
      if (column === AMOUNT) return `=N(${moving(alongLine(amounts, row))})`;
      return numberAtFirst(tables(LIST), row, column, column === AGENCY_NUMBER ? AGENCY : SERVICE);
    },
  };
}

/** Each service with its total, and the row that it has in the table. */
function servicesBySize({ given, result }: TwinCall): TwinTable {
  return {
    kind: "workings",
    name: SIZES,
    title: "The services as they first appear, with their totals and the rows that they have",
    headings: ["Number", "Service", "Total", "Row"],
    rows: result.rows - 2,
    cellAt: (row, column, tables) => {
      const own = tables(SIZES);
      const mine = (at: number): string => moving(part(own, row, at));
      if (column === 0) return row + 1;
      if (column === 1) return nameNumber(row + 1, SERVICE, SERVICE_NUMBER, tables);
      if (column === 2) {
        const amounts = columnOf(AMOUNT, tables);
        return `=ROUND(SUMPRODUCT((${columnOf(SERVICE, tables)}=${mine(1)})*1,${amounts}),${DECIMALS})`;
      }
      const larger = `SUMPRODUCT((${bySize(2, tables)}>${mine(2)})*1)`;
      const sameUpToMe = `SUMPRODUCT((${downTo(part(own, 0, 2, row + 1))}=${mine(2)})*1)`;
      return `=IF(${flagOf(given.largest_first!, tables)},${larger}+${sameUpToMe},${mine(0)})`;
    },
  };
}

function bySize(column: number, tables: TablePlaces): string {
  const own = tables(SIZES);
  return fixedRange(part(own, 0, column, own.rows));
}

/** A number where the name comes first, otherwise nothing. MAX ignores the heading. */
function numberAtFirst(list: SheetBox, row: number, column: number, names: number): string {
  const name = moving(part(list, row, names));
  const soFar = downTo(part(list, 0, names, row + 1));
  const numbersAbove = downTo(part(list, -1, column, row + 1));
  return `=IF(${name}="","",IF(SUMPRODUCT((${soFar}=${name})*1)=1,MAX(${numbersAbove})+1,""))`;
}

/** Spaces that do not break and line breaks are spaces; several are one; a 0 is not a name. */
function tidied(cell: string): string {
  return `IF(${cell}=0,"",TRIM(SUBSTITUTE(SUBSTITUTE(${cell},UNICHAR(160)," "),CHAR(10)," ")))`;
}

function nameNumber(number: number, names: number, numbers: number, tables: TablePlaces): string {
  return `=INDEX(${columnOf(names, tables)},MATCH(${number},${columnOf(numbers, tables)},0))`;
}

function columnOf(column: number, tables: TablePlaces): string {
  const list = tables(LIST);
  return fixedRange(part(list, 0, column, list.rows));
}
