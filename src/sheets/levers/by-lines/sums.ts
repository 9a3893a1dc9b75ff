import { figures, inRow, putFigures, putLabels, putNames, range, text, words } from "../../cells";
import { isAsMuch, WRITE_AGAIN } from "../../checks";
import type { Check } from "../../checks";
import { moneyFormat } from "../../draft";
import type { SheetDraft } from "../../draft";
import { layTable } from "./lay-out";
import type { Tables } from "./lay-out";
import type { SheetGiven, SumsBy } from "./spec";

/** What the lines save, by proposal and by something else that they say; answers with the check that nothing is missing. */
export function putSums(
  draft: SheetDraft,
  { title, note, by, lists: names }: SumsBy,
  { book }: SheetGiven,
  { lists }: Tables,
  widths: number[],
): Check {
  const lines = names.flatMap((name) => lists[name]!.lines);
  const rows = [
    ...new Map(
      lines.map(({ id, line }) => [JSON.stringify([id, line[by]]), { id, of: String(line[by]) }]),
    ).values(),
  ];
  const { ask } = lists[names[0]!]!.field.lines.find(({ name }) => name === by)!;
  const [REFERENCE, FIGURE] = [90, 110];
  const table = layTable(
    draft,
    {
      title,
      note,
      rows: rows.length,
      columns: [
        ["ids", text("Proposal"), REFERENCE],
        ["of", text(ask.label), REFERENCE],
        ["saved", figures("Saved in a full year"), FIGURE],
      ],
    },
    widths,
  );
  putNames(
    draft,
    table.ids!,
    rows.map(({ id }) => id),
  );
  putLabels(
    draft,
    table.of!,
    rows.map(({ of }) => words(of)),
  );
  putFigures(draft, table.saved!, moneyFormat(book.place.unit), (at) =>
    names
      .map((name) => {
        const { ids, [by]: named, saved } = lists[name]!.cells;
        return `SUMPRODUCT((${range(ids!)}=${inRow(table.ids!, at)})*(${range(named!)}=${inRow(table.of!, at)})*${range(saved!)})`;
      })
      .join("+"),
  );
  const all = names.map((name) => `SUM(${range(lists[name]!.cells.saved!)})`).join("+");
  return {
    label: `${title}: adds up to the lines`,
    formula: isAsMuch(`SUM(${range(table.saved!)})`, `(${all})`, book.place.unit),
    advice: WRITE_AGAIN,
  };
}
