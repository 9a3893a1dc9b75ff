import { areUnderSameHeadings } from "../../reading";
import type { FoundTable, RoleSource, Roles, TableAnswers, Understanding } from "../../reading";
import { saidOf, saying } from "./said";
import { sourceAnswer } from "./answers";
import type { Answers } from "./answers";

/** What is said of a table, said of those that are read together with it under the same headings. */
export function sayingToPieces(
  answers: Answers,
  table: FoundTable,
  tables: readonly FoundTable[],
  said: TableAnswers,
): Answers {
  const together = Object.keys(answers.sources).flatMap((kind) => {
    const { reference, together: keys = [] } = sourceAnswer(answers, kind);
    return reference === table.place.reference ? keys : [];
  });
  return tables
    .filter(({ key }) => together.includes(key))
    .filter((piece) => isPieceOf(piece, table))
    .reduce(
      (before, piece) => {
        if (table.understood === null || piece.understood === null) return before;
        const own = saidOf(before, piece.key).roles?.agency;
        return saying(before, piece.key, moved(said, table.understood, piece.understood, own));
      },
      saying(answers, table.key, said),
    );
}

/** Whether a table is counted together with another, and under the same headings: what is said of one is said of both. */
export function isPieceOf(piece: FoundTable, table: FoundTable): boolean {
  if (!table.pieces.includes(piece.key) || table.understood === null || piece.understood === null)
    return false;
  return areUnderSameHeadings(table.understood, piece.understood);
}

/** The same answers where the piece is. Its rows of headings and its agency are its own. */
function moved(
  said: TableAnswers,
  from: Understanding,
  to: Understanding,
  agency: RoleSource | undefined,
): TableAnswers {
  const { roles, rows, preferred, unit, income, kind } = said;
  const [down, across] = [to.headingRow - from.headingRow, to.box.column - from.box.column];
  const entries = Object.entries(roles ?? {})
    .filter(([role, source]) => role !== "agency" || source.from !== "fixed")
    .map(([role, source]) => [role, movedRole(source, down, across)] as const);
  const placed: Roles = { ...Object.fromEntries(entries), ...(agency?.from === "fixed" ? { agency } : {}) };
  return {
    ...(preferred === undefined ? {} : { preferred }),
    ...(unit === undefined ? {} : { unit }),
    ...(income === undefined ? {} : { income }),
    ...(kind === undefined ? {} : { kind }),
    ...(Object.keys(placed).length > 0 ? { roles: placed } : {}),
    ...(rows === undefined ? {} : { rows: rows.map((row) => ({ ...row, column: row.column + across })) }),
  };
}

function movedRole(source: RoleSource, down: number, across: number): RoleSource {
  const there = (columns: readonly number[]) => columns.map((column) => column + across);
  switch (source.from) {
    case "column":
      return { ...source, columns: there(source.columns) };
    case "headings":
      return { ...source, columns: there(source.columns), row: source.row + down };
    case "group":
      return { ...source, column: source.column + across, rows: source.rows.map((row) => row + down) };
    case "fixed":
    case "sheet":
      return source;
  }
}
