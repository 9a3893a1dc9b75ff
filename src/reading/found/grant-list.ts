import { columnLetters } from "../../formula";
import { textOf } from "../cell";
import type { Cell } from "../cell";
import type { SheetContent } from "../content";
import { oneForEachHolder, wayOf } from "../sources";
import type { ListedGrant } from "../sources";
import type { Understanding } from "../understanding";

/**
 * The grants of a list of any shape, each with the cell of its award and what the list says of where it may be spent. A row without a
 * name is named by its cell, and so are grants that a name and a holder do not tell apart.
 */
export function grantList(table: Understanding, sheet: SheetContent): readonly ListedGrant[] {
  const { lines, roles, data } = table;
  const cellIn = (row: number, column: number): Cell =>
    sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
  const { permitted, agency } = roles;
  const columns =
    permitted?.from === "column" || permitted?.from === "headings"
      ? permitted.columns.map((column) => {
          const cells = Array.from({ length: data.rows }, (_, at) => cellIn(data.row + at, column));
          const heading = table.headings[column - table.box.column] ?? "";
          const isOne = permitted.from === "column" && permitted.columns.length === 1;
          return { column, heading, way: wayOf(heading, cells, { isOne, services: [] }) };
        })
      : [];
  const held = agency?.from === "column" ? (agency.columns[0] ?? null) : null;
  const named = lines.map(({ row, column, service }) => ({
    grant: service ?? `Not named (${columnLetters(column)}${row + 1})`,
    holder: held === null ? "" : textOf(cellIn(row, held)),
  }));
  const names = toldApart(oneForEachHolder(named), (at) => {
    const { row, column } = lines[at]!;
    return `${columnLetters(column)}${row + 1}`;
  });
  return lines.map(({ row, column, amount }, at) => {
    const award = cellIn(row, column);
    return {
      name: names[at]!,
      amount,
      cell: { row, column, rows: 1, columns: 1 },
      typed: typeof award === "number" || award === "" ? null : amount,
      said: columns.map((each) => ({
        cell: cellIn(row, each.column),
        heading: each.heading,
        way: each.way,
      })),
    };
  });
}

/** Names that still come again have their cell behind them. */
function toldApart(names: readonly string[], cellOf: (at: number) => string): readonly string[] {
  return oneForEachHolder(names.map((grant, at) => ({ grant, holder: cellOf(at) })));
}
