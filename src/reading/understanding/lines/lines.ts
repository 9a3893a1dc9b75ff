import { columnLetters } from "../../../formula";
import type { Box } from "../../../formula";
import { settledAmount, toCell } from "../../../model/money";
import { figureIn } from "../../figures";
import { lastBefore, wholeTextAt, textAt, amountAt } from "../../shape";
import type { Grid } from "../../shape";
import type { Arrangement, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { withoutOneYear } from "../columns";
import { inPounds } from "../scales";
import { isGroupColumn } from "./group-column";
import { unitsApart } from "../units";
import type { CellsLeftOut, Line, RoleSource } from "../understanding";

/** The amounts of a table, line by line, and the cells that hold none. */
export interface LinesRead {
  readonly lines: readonly Line[];
  readonly leftOut: readonly CellsLeftOut[];
  /** Rows of which at least one amount was read. */
  readonly rows: number;
  /** Empty cells counted as 0, of rows that have names; on the sheet. */
  readonly empty: readonly Box[];
  /** Rows whose agency or service has no name, though others have one. */
  readonly unnamed: readonly { readonly role: "agency" | "service"; readonly row: number }[];
  /** Cells whose figure is typed as text. */
  readonly asText: number;
  /** Cells that say that their figure is not exact ("c. 100"). */
  readonly rough: readonly Box[];
}

/** A name of a column of labels, row by row; where it is given once for its group, it holds until the next. */
export type Names = (row: number) => string | null;

/** Reads every amount of the rows counted. */
export function readLines(seen: Seen, arrangement: Arrangement): LinesRead {
  const { roles, amounts, takenOff = [], creditRows, kind } = arrangement;
  const { grid, rows } = seen;
  const agency = namesOf(seen, kind === "grants" ? undefined : roles.agency);
  const service = namesOf(seen, kind === "grants" ? roles.grant : roles.service);
  const lines: Line[] = [];
  const leftOut: CellsLeftOut[] = [];
  const empty: Box[] = [];
  const rough: Box[] = [];
  const unnamed: { role: "agency" | "service"; row: number }[] = [];
  let [rowsRead, asText] = [0, 0];
  const across = headingNames(seen, roles.agency, amounts);
  const acrossServices = headingNames(seen, kind === "grants" ? roles.grant : roles.service, amounts);
  const apart = unitsApart(seen, amounts);
  const amountOf = (amount: number, row: number, column: ColumnSeen) => {
    const isTakenOff = takenOff.includes(column) !== (creditRows?.has(row) ?? false);
    const settled = toCell(settledAmount(isTakenOff ? 0 - amount : amount));
    return apart === null ? settled : inPounds(settled, apart.unitOf(row, column));
  };
  for (const row of rows) {
    let isRead = false;
    const names = { agency: agency?.(row) ?? null, service: service?.(row) ?? null };
    for (const column of amounts) {
      const found = amountIn(grid, row, column.column);
      const at = boxAt(grid, row, column.column);
      if (found.why !== null) {
        leftOut.push({ box: at, why: found.why, amount: null });
        continue;
      }
      if (found.isEmpty && amounts.length === 1) empty.push(at);
      if (found.isText) asText += 1;
      if (found.isRough) rough.push(at);
      isRead = true;
      lines.push({
        row: row + grid.sheet.row,
        column: column.column + grid.sheet.column,
        agency: across?.get(column) ?? names.agency,
        service: acrossServices?.get(column) ?? names.service,
        amount: amountOf(found.amount, row, column),
      });
    }
    if (!isRead) continue;
    rowsRead += 1;
    if (agency !== null && names.agency === null) unnamed.push({ role: "agency", row });
    if (service !== null && names.service === null && kind !== "grants")
      unnamed.push({ role: "service", row });
  }
  leftOut.push(...marksBeside(seen, arrangement));
  return { lines, leftOut, rows: rowsRead, empty, unnamed, asText, rough };
}

/** "tbc" in a column of the amounts across that holds no amount at all. */
function marksBeside(
  { grid, rows, columns, totals }: Seen,
  { amounts, orientation }: Arrangement,
): readonly CellsLeftOut[] {
  if (orientation !== "services-across" && orientation !== "agencies-across") return [];
  const across = [...amounts, ...totals].map(({ column }) => column);
  const [first, last] = [Math.min(...across) - 1, Math.max(...across) + 1];
  return columns
    .filter(({ column, heading, holds }) => {
      const isBeside = column >= first && column <= last;
      return isBeside && holds === "nothing" && heading !== "";
    })
    .flatMap(({ column }) =>
      rows.flatMap((row) => {
        const { why } = amountIn(grid, row, column);
        return why === null ? [] : [{ box: boxAt(grid, row, column), why, amount: null }];
      }),
    );
}

/** The names that a source gives the rows; null where it gives them none. */
export function namesOf(seen: Seen, source: RoleSource | undefined): Names | null {
  const { grid } = seen;
  if (source === undefined || source.from === "headings") return null;
  if (source.from === "fixed" || source.from === "sheet") return () => source.value;
  if (source.from === "group" && source.rows.length > 0) {
    const sections = source.rows;
    return (row) => {
      const section = lastBefore(sections, row, (each) => each);
      return section === undefined ? null : wholeTextAt(grid, section, source.column);
    };
  }
  return namesIn(seen, source.from === "group" ? source.column : source.columns[0]!);
}

/** The names of a column, row by row. */
export function namesIn(seen: Seen, column: number): Names {
  const { grid, block } = seen;
  const nameIn = (row: number) => wholeTextAt(grid, row, column) || null;
  if (!isGroupColumn(seen, column)) return nameIn;
  const carried = new Map<number, string | null>();
  let last: string | null = null;
  for (let row = block.headings.last + 1; row <= block.last; row += 1) {
    last = nameIn(row) ?? last;
    carried.set(row, last);
  }
  return (row) => carried.get(row) ?? null;
}

function headingNames(
  { block }: Seen,
  source: RoleSource | undefined,
  amounts: readonly ColumnSeen[],
): ReadonlyMap<ColumnSeen, string> | null {
  if (source?.from !== "headings") return null;
  const level = block.headings.groups.indexOf(source.row);
  const names = amounts.map(
    (column) =>
      column.levels[level] || column.heading || column.groups[0] || `column ${columnLetters(column.column)}`,
  );
  const plain = withoutOneYear(names) ?? names;
  return new Map(amounts.map((column, at) => [column, plain[at]!]));
}

interface AmountFound {
  readonly amount: number;
  /** Why there is none; null where there is one. */
  readonly why: string | null;
  readonly isEmpty: boolean;
  readonly isText: boolean;
  /** The text says that the figure is not exact. */
  readonly isRough: boolean;
}

const NOTHING: AmountFound = { amount: 0, why: null, isEmpty: false, isText: false, isRough: false };

function amountIn(grid: Grid, row: number, column: number): AmountFound {
  const cell = grid.cell(row, column);
  const found = grid.classAt(row, column);
  const none = (why: string): AmountFound => ({ ...NOTHING, why });
  if (found === "blank") return { ...NOTHING, isEmpty: true };
  if (found === "error") return none(`shows ${String(cell)}`);
  if (found === "percent") return none("holds a percentage");
  if (found === "date") return none("holds a date");
  if (found === "logical") return none(`holds ${String(cell).toUpperCase()}`);
  const amount = amountAt(grid, row, column);
  if (amount === null) return none(`"${textAt(grid, row, column)}" is no amount`);
  const isText = typeof cell === "string" && found !== "nil";
  const read = isText ? figureIn(cell) : null;
  return { ...NOTHING, amount, isText, isRough: read?.kind === "figure" && read.isRough };
}

function boxAt({ sheet }: Grid, row: number, column: number): Box {
  return { row: row + sheet.row, column: column + sheet.column, rows: 1, columns: 1 };
}
