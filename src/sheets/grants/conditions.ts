import { cellOf, literalText, quotedText, reference } from "../../formula";
import type { SheetBox } from "../../formula";
import { CONDITIONS_JOINT } from "../../reading";
import type { GrantsFacts } from "../../reading";
import type { CellContent } from "../draft";
import { conditionsNow } from "./in-row";

/** What the grants table said of each grant's services when sheets were written, beside whether it still does. */
export interface Conditions {
  /** A line a grant. */
  readonly then: readonly (readonly CellContent[])[];
  /** A line a grant, as formulas; `then` is where what was said stands. */
  readonly still: (then: SheetBox) => readonly (readonly string[])[];
}

/** The headings of both on a sheet: one column of each, or several where a table has a column for each of many services. */
export function conditionHeadings(
  table: GrantsFacts,
  sheet: string,
): { readonly then: readonly string[]; readonly still: readonly string[] } {
  const pieces = piecesOf(table, sheet);
  const headed = (title: string) =>
    pieces.map((_, piece) => (piece === 0 ? title : `${title} (${piece + 1})`));
  return { then: headed("Conditions when this was written"), still: headed("Still so") };
}

/** The conditions of all grants of a table; `names` are the cells of their names, one below the other. */
export function conditionsOf(table: GrantsFacts, names: SheetBox): Conditions {
  const pieces = piecesOf(table, names.sheet);
  return {
    then: table.list.map(({ conditions }) =>
      pieces.map(({ from, to }) => literalText(conditions.slice(from, to).join(CONDITIONS_JOINT))),
    ),
    still: (then) =>
      table.list.map((grant, row) => {
        const now = conditionsNow(grant, cellOf(names, row, 0), table);
        return pieces.map(({ from, to }, piece) => {
          const was = reference(cellOf(then, row, piece));
          return `=IFERROR(EXACT(${joined(now.slice(from, to))},${was}),FALSE)`;
        });
      }),
  };
}

/** Columns of conditions that are compared in one formula, the last not included. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Excel takes formulas of 8,192 characters at most; what is around the cells that are joined needs some of them. */
const LONGEST_JOINED = 7_500;
/** Of a sheet, counted from 0. */
const LAST_ROW = 1_048_575;

/** The columns of conditions in as few pieces as formulas can compare: a table with a column for each of many services has several. */
function piecesOf(table: GrantsFacts, sheet: string): readonly Piece[] {
  // Of the longest address: how many pieces there are must be known before the rows are.
  const name = { sheet, row: LAST_ROW, column: 0, rows: 1, columns: 1 };
  const cells = table.list.map((grant) => conditionsNow(grant, name, table));
  const lengths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]!.length + `&${quotedText(CONDITIONS_JOINT)}&`.length)),
  );
  const pieces: { from: number; to: number }[] = [{ from: 0, to: 0 }];
  let length = 0;
  lengths.forEach((more, column) => {
    const piece = pieces.at(-1)!;
    if (length + more > LONGEST_JOINED && piece.to > piece.from) {
      pieces.push({ from: column, to: column + 1 });
      length = more;
    } else {
      piece.to = column + 1;
      length += more;
    }
  });
  return pieces;
}

/** What the cells say, as one text. */
function joined(cells: readonly string[]): string {
  return cells.length === 1 ? `${cells[0]}&""` : cells.join(`&${quotedText(CONDITIONS_JOINT)}&`);
}
