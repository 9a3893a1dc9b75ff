import type { Box } from "../../formula";
import type { SheetContent } from "../content";
import type { Roles, RoleSource } from "./understanding";
import { ROLES } from "./vocabulary";

/** A block that the grid counts, where it is on the sheet. */
export function onSheet({ row, column }: SheetContent, box: Box): Box {
  return { ...box, row: box.row + row, column: box.column + column };
}

/** The roles in the order of their list, with places on the sheet. */
export function rolesOnSheet(sheet: SheetContent, roles: Roles): Roles {
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const source = roles[role];
      return source === undefined ? [] : [[role, sourceOnSheet(sheet, source)]];
    }),
  );
}

function sourceOnSheet({ row, column }: SheetContent, source: RoleSource): RoleSource {
  const there = (columns: readonly number[]) => columns.map((each) => each + column);
  switch (source.from) {
    case "column":
      return { ...source, columns: there(source.columns) };
    case "headings":
      return { ...source, columns: there(source.columns), row: source.row + row };
    case "group":
      return { ...source, column: source.column + column, rows: source.rows.map((each) => each + row) };
    case "fixed":
    case "sheet":
      return source;
  }
}
