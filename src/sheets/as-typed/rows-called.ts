import { note } from "../../reading";
import type { Finding } from "../../reading";
import type { Seen } from "./seen";
import type { TableNow } from "./table";

/** A table that has a row for each of certain names, and no others. */
export interface Called {
  /** In the order in which they were written, from this row on. */
  readonly names: readonly string[];
  readonly firstRow: number;
  /** What one is called in a sentence: "agency". */
  readonly what: string;
}

/** Where the row of each name is now. A name without a row, and a row without a name of the book, are findings. */
export function rowsCalled(
  sheet: Seen,
  { rows }: TableNow,
  { names, firstRow, what }: Called,
  findings: Finding[],
): readonly { readonly at: number; readonly row: number }[] {
  const known = names.map((name) => name.trim());
  known.forEach((name, at) => {
    if (rows.some(({ key }) => key === name)) return;
    findings.push(
      note(
        `The ${what} "${name}" has no row any more on the sheet ${sheet.name}. What was kept of it stands, and writing puts it back.`,
        sheet.address(firstRow + at, 0),
      ),
    );
  });
  return rows.flatMap(({ key, row }) => {
    const at = known.indexOf(key);
    if (at >= 0) return [{ at, row }];
    findings.push(
      note(
        `The book has no ${what} "${key}", so this row of the sheet ${sheet.name} is not read.`,
        sheet.address(row, 0),
      ),
    );
    return [];
  });
}
