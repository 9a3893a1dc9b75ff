import { grouped } from "../../../model/wording";
import { textAt } from "../grid";
import type { Wrong } from "../../additive";
import type { LeftOut } from "./counted-rows";
import { columnsOfLines } from "./lines-of-amounts";
import type { Rows } from "./rows";

/** What is said of a total some of whose figures are wrong: what its rows come to, and what it says. "" where none is. */
export function butComesTo(rows: Rows, row: number, wrong: readonly Wrong[]): string {
  const { grid, block, amounts, lines } = rows;
  const columns = columnsOfLines(amounts);
  const own = wrong.filter(({ column }) => column < columns.length);
  const said = own.map(({ column, sum }) => {
    const heading = textAt(grid, block.headings.labels, columns[column]!);
    const under = heading === "" ? "" : ` under "${heading}"`;
    return `${grouped(sum)} and not ${grouped(lines.get(row)![column] ?? 0)}${under}`;
  });
  return said.length === 0 ? "" : `, though that is ${said.join(", ")}`;
}

/** That a person is told of it. */
export function toldWhereWrong(wrong: readonly Wrong[]): Pick<LeftOut, "isSaidThoughSure"> {
  return wrong.length > 0 ? { isSaidThoughSure: true } : {};
}
