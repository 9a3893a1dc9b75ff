import { figures, inRow, layColumns, putFigures, putLabels, putNames, range, text, words } from "../../cells";
import { moneyFormat } from "../../draft";
import type { SheetDraft } from "../../draft";
import type { Tables } from "./lay-out";
import type { SheetGiven, SumsBy } from "./spec";

/** What the lines save, by proposal and by something else that they say. */
export function putSums(
  draft: SheetDraft,
  { title, note, by, lists: names }: SumsBy,
  { book }: SheetGiven,
  { lists }: Tables,
): void {
  const lines = names.flatMap((name) => lists[name]!.lines);
  const rows = [
    ...new Map(
      lines.map(({ id, line }) => [JSON.stringify([id, line[by]]), { id, of: String(line[by]) }]),
    ).values(),
  ];
  const { ask } = lists[names[0]!]!.field.lines.find(({ name }) => name === by)!;
  draft.titled(title);
  const table = layColumns(draft, rows.length, {
    ids: text("Proposal"),
    of: text(ask.label),
    saved: figures("Saved in a full year"),
  });
  draft.put({ row: table.ids.row - 2, column: 2 }, [[note]], { style: "note" });
  putNames(
    draft,
    table.ids,
    rows.map(({ id }) => id),
  );
  putLabels(
    draft,
    table.of,
    rows.map(({ of }) => words(of)),
  );
  putFigures(draft, table.saved, moneyFormat(book.place.unit), (at) =>
    names
      .map((name) => {
        const { ids, [by]: named, saved } = lists[name]!.cells;
        return `SUMPRODUCT((${range(ids!)}=${inRow(table.ids, at)})*(${range(named!)}=${inRow(table.of, at)})*${range(saved!)})`;
      })
      .join("+"),
  );
}
