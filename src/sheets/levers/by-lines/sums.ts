import { figures, inRow, putFigures, putLabels, putNames, range, text, words } from "../../cells";
import { isAsMuch, CREATE_AGAIN } from "../../checks";
import type { Check } from "../../checks";
import { moneyFormat } from "../../draft";
import type { SheetDraft } from "../../draft";
import { layTable } from "./lay-out";
import type { SheetGiven, SumsBy, Tables } from "./spec";

/** What lines save, by proposal and by something else that they say; answers with the check that nothing is missing. */
export function putSums(
  draft: SheetDraft,
  { title, note, by, list }: SumsBy,
  { book }: SheetGiven,
  { lists }: Tables,
  widths: number[],
): Check {
  const { lines, cells } = lists[list]!;
  const keys = new Set(lines.map(({ id, line }) => JSON.stringify([id, line[by]])));
  const rows = [...keys].map((key) => JSON.parse(key) as readonly [id: string, of: string]);
  const [REFERENCE, FIGURE] = [90, 110];
  const table = layTable(
    draft,
    {
      title,
      note,
      rows: rows.length,
      columns: [
        ["ids", text("Proposal"), REFERENCE],
        ["of", text(title), REFERENCE],
        ["saved", figures("Saved in a full year"), FIGURE],
      ],
    },
    widths,
  );
  putNames(
    draft,
    table.ids!,
    rows.map(([id]) => id),
  );
  putLabels(
    draft,
    table.of!,
    rows.map(([, of]) => words(of)),
  );
  const is = (column: string, cell: string): string => `(${range(cells[column]!)}=${cell})`;
  const saved = range(cells.saved!);
  putFigures(
    draft,
    table.saved!,
    moneyFormat(book.place.unit),
    (at) => `SUMPRODUCT(${is("ids", inRow(table.ids!, at))}*${is(by, inRow(table.of!, at))}*${saved})`,
  );
  return {
    label: `${title}: adds up to the lines`,
    formula: isAsMuch(`SUM(${range(table.saved!)})`, `SUM(${saved})`, book.place.unit),
    advice: CREATE_AGAIN,
  };
}
