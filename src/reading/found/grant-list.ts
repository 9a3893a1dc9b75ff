import { columnLetters } from "../../formula";
import { textOf } from "../cell";
import type { Cell } from "../cell";
import type { SheetContent } from "../content";
import { oneForEachHolder, wayOf } from "../sources";
import type { ListedGrant } from "../sources";
import type { RoleSource, Understanding } from "../understanding";
import { nameKey } from "../../model/names";

/**
 * The grants of a list of any shape, each with the cell of its award and what the list says of where it may be spent. A row without a
 * name is named by its cell, and so are grants that a name and a holder do not tell apart.
 */
export function grantList(table: Understanding, sheet: SheetContent): readonly ListedGrant[] {
  const { lines, roles, data } = table;
  const cellIn = (row: number, column: number): Cell =>
    sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
  const { permitted, agency } = roles;
  const columns = columnsIn(permitted).map((column) => {
    const cells = Array.from({ length: data.rows }, (_, at) => cellIn(data.row + at, column));
    const heading = table.headings[column - table.box.column] ?? "";
    const isOne = permitted?.from !== "headings" && columnsIn(permitted).length === 1;
    return { column, heading, way: wayOf(heading, cells, { isOne, services: [] }) };
  });
  const held = agency?.from === "column" ? (agency.columns[0] ?? null) : null;
  const named = lines.map(({ row, column, service }) => ({
    grant: service ?? `Not named (${columnLetters(column)}${row + 1})`,
    holder: held === null ? "" : textOf(cellIn(row, held)),
  }));
  const names = toldApart(oneForEachHolder(named), (at) => {
    const { row, column } = lines[at]!;
    return `${columnLetters(column)}${row + 1}`;
  });
  const more = permitted?.from === "group" ? rowsBesides(table, cellIn) : new Map<number, number[]>();
  return lines.map(({ row, column, amount }, at) => {
    const award = cellIn(row, column);
    return {
      name: names[at]!,
      amount,
      cell: { row, column, rows: 1, columns: 1 },
      typed: typeof award === "number" || award === "" ? null : amount,
      said: [row, ...(more.get(at) ?? [])].flatMap((each) =>
        columns.map(({ column: said, heading, way }) => ({ cell: cellIn(each, said), heading, way })),
      ),
    };
  });
}

function columnsIn(source: RoleSource | undefined): readonly number[] {
  if (source?.from === "group") return [source.column];
  return source?.from === "column" || source?.from === "headings" ? source.columns : [];
}

/** By the place of a line the rows that name its grant, its holder and its year once more, for another service. */
function rowsBesides(
  { lines, data, roles: { grant, agency, year, date } }: Understanding,
  cellIn: (row: number, column: number) => Cell,
): ReadonlyMap<number, readonly number[]> {
  const named = [grant, agency, year, date].flatMap(columnsIn);
  const keyOf = (row: number) => JSON.stringify(named.map((column) => nameKey(textOf(cellIn(row, column)))));
  const lineOf = new Map(lines.map(({ row }, at) => [keyOf(row), at]));
  const own = new Set(lines.map(({ row }) => row));
  const besides = new Map<number, number[]>();
  for (let row = data.row; row < data.row + data.rows; row += 1) {
    const at = own.has(row) ? undefined : lineOf.get(keyOf(row));
    if (at !== undefined) besides.set(at, [...(besides.get(at) ?? []), row]);
  }
  return besides;
}

/** Names that still come again have their cell behind them. */
function toldApart(names: readonly string[], cellOf: (at: number) => string): readonly string[] {
  return oneForEachHolder(names.map((grant, at) => ({ grant, holder: cellOf(at) })));
}
