import { address as cellsOf, readableAddress } from "../../formula";
import type { Place } from "../../model/book";
import { isBlank } from "../cell";
import type { BookContent, SheetContent } from "../content";
import { noRows } from "../findings";
import { placeLabel } from "../table";
import type { FoundTable } from "./found-table";

/** Excel tables with headings and nothing below them: to be filled, not found by their figures. */
export function emptyTables(
  book: BookContent,
  sheets: ReadonlyMap<string, SheetContent>,
): readonly FoundTable[] {
  return book.declared.flatMap(({ kind, name, sheet, box, hasHeadings }): FoundTable[] => {
    const content = sheets.get(sheet);
    if (kind !== "table" || !hasHeadings || content === undefined) return [];
    const lines = content.values
      .slice(box.row - content.row, box.row - content.row + box.rows)
      .map((line) => line.slice(box.column - content.column, box.column - content.column + box.columns));
    const [headings = [], ...rows] = lines;
    if (!rows.every((row) => row.every(isBlank))) return [];
    const place: Place = { kind, reference: name };
    const label = placeLabel(place, sheet);
    return [
      {
        key: name,
        place,
        label: `${label}, ${cellsOf(box)}`,
        sheet,
        isHidden: content.isHidden,
        title: "",
        address: readableAddress(sheet, box),
        headings: headings.map(String),
        rowCount: 0,
        proposals: {},
        ifChosen: {},
        findings: [noRows(label)],
        toSetOut: null,
        understood: null,
        pieces: [],
        groups: [],
        use: null,
      },
    ];
  });
}
