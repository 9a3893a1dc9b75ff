import { address as cellsOf, readableAddress } from "../../formula";
import type { Box } from "../../formula";
import { note } from "../findings";
import type { Finding } from "../findings";

export function repeatedHeadings(
  headings: readonly string[],
  { sheet, box }: { readonly sheet: string; readonly box: Box },
): Finding[] {
  const keys = headings.map((heading) => heading.trim().toLowerCase());
  return keys.flatMap((key, position) => {
    const first = keys.indexOf(key);
    if (first === position || key === "") return [];
    const cellIn = (column: number) => ({ row: box.row, column: box.column + column, rows: 1, columns: 1 });
    const [one, two] = [first, position].map((column) => cellsOf(cellIn(column)));
    return [
      note(
        `Two columns are headed "${headings[position]!.trim()}" (${one} and ${two} on sheet ${sheet}). Rename one of them, or choose the columns by their letters.`,
        readableAddress(sheet, cellIn(position)),
      ),
    ];
  });
}
