import { figures, inRow, layColumns, putFigures, putLabels, putNames, range, text, words } from "../../cells";
import { isAsMuch, CREATE_AGAIN } from "../../checks";
import type { Check } from "../../checks";
import { moneyFormat } from "../../draft";
import type { SheetDraft } from "../../draft";
import type { SheetGiven, SumsBy, Tables } from "./spec";

/** What the lines save, by proposal and by something else that they say; answers with the check that nothing is missing. */
export function putSums(
  draft: SheetDraft,
  { title, note, by, lists: names }: SumsBy,
  { book }: SheetGiven,
  { lists }: Tables,
): Check {
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
  const all = names.map((name) => `SUM(${range(lists[name]!.cells.saved!)})`).join("+");
  return {
    label: `What is saved ${lower(title)} adds up`,
    formula: isAsMuch(`SUM(${range(table.saved)})`, `(${all})`, book.place.unit),
    advice: CREATE_AGAIN,
  };
}

function lower(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
