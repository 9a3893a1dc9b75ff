import type { Box } from "../formula";
import { nameKey } from "../model/names";
import { poundsIn, unitOf } from "../model/wording";
import type { Unit } from "../model/wording";
import type { SheetContent } from "./content";
import { lastBefore } from "./shape";
import type { Line, Understanding } from "./understanding";

/** A table of spending of any shape as a list of one row for each amount, which everything else can be worked out from. */
export interface PlainList {
  readonly rows: readonly PlainRow[];
  readonly unit: Unit | null;
  /** Whether the income shown apart is all there is ("gross"), or only that which outweighs its spending. */
  readonly income: Understanding["income"];
  /** All amounts, income taken off. */
  readonly total: number;
}

export interface PlainRow {
  readonly agency: string;
  readonly service: string;
  /** Who is paid; "" where the table does not say. */
  readonly recipient: string;
  /** The cell that holds the amount, on the source's sheet. */
  readonly cell: Box;
  /** The amount, where its cell does not hold it as a number. */
  readonly typed: number | null;
  /** Its cell holds it with the other sign: a credit in a column of its own. */
  readonly isReversed: boolean;
  /** The heading of the section that its row is in; "" where there are none, or where they name the agency or the service. */
  readonly section: string;
  /**
   * Of an agency that earns more on the service than it spends, or any income where it is not taken off: shown apart, and not counted as
   * spending.
   */
  readonly isNetIncome: boolean;
}

/** What stands for a name that the table does not give. */
const UNNAMED = "Not named";

/**
 * Whether a table is a plain list already, so that formulas may read its columns as they are: one column for each of the parts that it
 * must have, a number in every row, no total or section among the rows, no income that is shown apart, and a unit that the heading of
 * the amounts says.
 */
export function isPlainList(
  table: Understanding,
  { row, column, values }: SheetContent,
  needed: readonly string[],
): boolean {
  const { roles, lines, leftOut, headingRow, data } = table;
  const sources = Object.entries(roles)
    .filter(([role]) => needed.includes(role))
    .map(([, source]) => source);
  const areColumns =
    sources.length === needed.length &&
    sources.every((source) => source.from === "column" && source.columns.length === 1);
  if (table.orientation !== "long" || !areColumns || lines.length === 0) return false;
  const last = lines.at(-1)!.row;
  const isWhole = headingRow === data.row - 1 && last - data.row + 1 === lines.length;
  const isCut = leftOut.some(({ box }) => box.row <= last && box.row >= data.row);
  if (!isWhole || isCut) return false;
  const holdsNumber = lines.every((line) => {
    const cell = values[line.row - row]?.[line.column - column];
    return typeof cell === "number" || cell === "";
  });
  const isNamed = lines.every(
    ({ agency, service }) => service !== null && (agency !== null || !needed.includes("agency")),
  );
  return holdsNumber && isNamed && saysUnit(table) && !lines.some(apartIn(table, incomePairs([table])));
}

/** A table, and the cells of its sheet. */
export interface TableOnSheet {
  readonly table: Understanding;
  readonly content: SheetContent;
}

/** Tables as plain lists that are added up together: whether a pair of agency and service comes to less than nothing, all of them tell. */
export function plainLists(tables: readonly TableOnSheet[]): readonly PlainList[] {
  const pairs = incomePairs(tables.map(({ table }) => table));
  return tables.map(({ table, content: { row, column, values } }) => {
    const isApart = apartIn(table, pairs);
    const sectionAt = sectionOf(table);
    const payee = table.roles.supplier?.from === "column" ? table.roles.supplier.columns[0] : undefined;
    return {
      rows: table.lines.map((line) => {
        const cell = values[line.row - row]?.[line.column - column];
        return {
          agency: line.agency ?? UNNAMED,
          service: line.service ?? UNNAMED,
          recipient: payee === undefined ? "" : String(values[line.row - row]?.[payee - column] ?? "").trim(),
          cell: { row: line.row, column: line.column, rows: 1, columns: 1 },
          typed: cell === line.amount || cell === -line.amount || cell === "" ? null : line.amount,
          isReversed: line.amount !== 0 && cell === -line.amount,
          section: sectionAt(line.row),
          isNetIncome: isApart(line),
        };
      }),
      unit: table.unit,
      income: table.income,
      total: table.total ?? 0,
    };
  });
}

/** Whether a pair of agency and service comes to less than nothing in the tables together, so that its income is a choice. */
export function hasNetIncome(tables: readonly Understanding[]): boolean {
  return incomePairs(tables).size > 0;
}

/** The heading of the amounts says the unit that the reader found, so that formulas take them for what they are. */
function saysUnit({ roles, headings, box, unit }: Understanding): boolean {
  const source = roles.amount ?? roles.award;
  const column = source?.from === "column" ? source.columns[0] : undefined;
  return column === undefined || unitOf(headings[column - box.column] ?? "") === (unit ?? "£");
}

/** Which lines are shown apart: gross all income, net that of a pair that comes to less than nothing. */
function apartIn(table: Understanding, pairs: ReadonlySet<string>): (line: Line) => boolean {
  return table.income === "gross" ? ({ amount }) => amount < 0 : (line) => pairs.has(pairOf(line));
}

function sectionOf({ sections, roles }: Understanding): (row: number) => string {
  const isRole = roles.service?.from === "group" || roles.agency?.from === "group";
  if (sections.length < 2 || isRole) return () => "";
  return (row) => lastBefore(sections, row, (section) => section.row)?.name ?? "";
}

/** The pairs of agency and service that come to less than nothing. */
function incomePairs(tables: readonly Understanding[]): ReadonlySet<string> {
  const LEAST = 0.005;
  const sums = new Map<string, number>();
  for (const { lines, unit } of tables) {
    const pounds = poundsIn(unit ?? "£");
    for (const line of lines) {
      const key = pairOf(line);
      sums.set(key, (sums.get(key) ?? 0) + line.amount * pounds);
    }
  }
  return new Set([...sums].filter(([, sum]) => sum < -LEAST).map(([key]) => key));
}

function pairOf({ agency, service }: Line): string {
  return JSON.stringify([nameKey(agency ?? UNNAMED), nameKey(service ?? UNNAMED)]);
}
