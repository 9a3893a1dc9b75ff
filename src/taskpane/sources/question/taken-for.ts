import { address, columnLetters } from "../../../formula";
import type { RoleSource, Understanding } from "../../../reading";
import { texts } from "../../texts";
import type { Part } from "../../tables";

/** Names in the order in which a column that could be two things is called. */
const NAMED = ["agency", "service", "year", "date", "supplier"] as const;

/** What a column of the sheet is taken for, in a few words. */
export function takenFor(
  { roles, filters, leftOut, columnTotals, box }: Understanding,
  column: number,
): string {
  const words = texts.understood;
  const plays = (source: RoleSource | undefined) => columnsOf(source).includes(column);
  if (plays(roles.amount)) {
    for (const role of ["agency", "service"] as const) {
      if (roles[role]?.from === "headings" && plays(roles[role])) return words.headingsOf[role];
    }
    return words.amountOf;
  }
  const named = NAMED.find((role) => roles[role]?.from !== "headings" && plays(roles[role]));
  if (named !== undefined) return words.namesOf[named];
  if (plays(roles.income)) return words.income;
  if (filters.some((filter) => filter.column === column && filter.chosen !== null)) return words.rowsBy;
  const left = leftOut.find(
    (cells) => cells.box.column === column && cells.box.columns === 1 && cells.box.rows > 1,
  );
  if (left !== undefined) return `${words.notCounted}: ${left.why}`;
  return columnTotals[column - box.column] === null ? "" : words.notCounted;
}

/** Where a part of a table is, in a few words: "column B", "row 3, in the headings". */
export function placeOf({ box, data, roles }: Understanding, part: Part): string {
  const words = texts.understood;
  if (part === "headings") return words.rows(box.row + 1, data.row);
  if (part === "data") return address(data);
  const source = roles[part];
  if (source === undefined) return words.none;
  switch (source.from) {
    case "fixed":
      return words.fixed(source.value);
    case "sheet":
      return words.bySheet(source.value);
    case "headings":
      return words.inHeadings(source.row + 1);
    case "group":
      return source.rows.length > 0 ? words.inSections : words.inColumns([columnLetters(source.column)]);
    case "column":
      return words.inColumns(source.columns.map(columnLetters));
  }
}

function columnsOf(source: RoleSource | undefined): readonly number[] {
  if (source?.from === "column" || source?.from === "headings") return source.columns;
  return source?.from === "group" ? [source.column] : [];
}
