import type { Box } from "../formula";
import { nameKey } from "../model/names";
import type { Unit } from "../model/wording";
import type { SheetContent } from "./content";
import type { Understanding } from "./understanding";

/** A table of spending of any shape as a list of one row for each amount, which everything else can be worked out from. */
export interface PlainList {
  readonly rows: readonly PlainRow[];
  readonly unit: Unit | null;
  /** All amounts, income taken off. */
  readonly total: number;
}

export interface PlainRow {
  readonly agency: string;
  readonly service: string;
  /** The cell that holds the amount, on the source's sheet. */
  readonly cell: Box;
  /** The amount, where its cell does not hold it as a number. */
  readonly typed: number | null;
  /** The heading of the section that its row is in; "" where there are none, or where they name the agency or the service. */
  readonly section: string;
  /** Of an agency that earns more on the service than it spends: shown apart, and not counted as spending. */
  readonly isNetIncome: boolean;
}

/** What stands for a name that the table does not give. */
const UNNAMED = "Not named";

/**
 * Whether a table is a plain list already, so that formulas may read its columns as they are: one column for each of the parts that it
 * must have, a number in every row, no total or section among the rows, and no income that outweighs the spending it is on.
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
  return holdsNumber && isNamed && incomePairs(table, null).size === 0;
}

/** The table as a plain list; `agency` is whose spending it all is, where the table does not say. */
export function plainList(
  table: Understanding,
  { row, column, values }: SheetContent,
  agency: string | null,
): PlainList {
  const income = incomePairs(table, agency);
  const sectionAt = sectionOf(table);
  return {
    rows: table.lines.map((line) => {
      const cell = values[line.row - row]?.[line.column - column];
      const named = { agency: line.agency ?? agency ?? UNNAMED, service: line.service ?? UNNAMED };
      return {
        ...named,
        cell: { row: line.row, column: line.column, rows: 1, columns: 1 },
        typed: cell === line.amount || cell === "" ? null : line.amount,
        section: sectionAt(line.row),
        isNetIncome: income.has(pairKey(named.agency, named.service)),
      };
    }),
    unit: table.unit,
    total: table.total ?? 0,
  };
}

function sectionOf({ sections, roles }: Understanding): (row: number) => string {
  const isRole = roles.service?.from === "group" || roles.agency?.from === "group";
  if (sections.length < 2 || isRole) return () => "";
  return (row) => sections.findLast((section) => section.row < row)?.name ?? "";
}

/** The pairs of agency and service that come to less than nothing. */
function incomePairs({ lines }: Understanding, agency: string | null): ReadonlySet<string> {
  const LEAST = 0.005;
  const sums = new Map<string, number>();
  for (const line of lines) {
    const key = pairKey(line.agency ?? agency ?? UNNAMED, line.service ?? UNNAMED);
    sums.set(key, (sums.get(key) ?? 0) + line.amount);
  }
  return new Set([...sums].filter(([, sum]) => sum < -LEAST).map(([key]) => key));
}

function pairKey(agency: string, service: string): string {
  return JSON.stringify([nameKey(agency), nameKey(service)]);
}
