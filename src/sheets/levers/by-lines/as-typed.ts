import { linesNow, partsOf, tableNow, takeRow, takes } from "../../as-typed";
import type { Field, Reading, Seen } from "../../as-typed";
import type { ListTable, Tables } from "./spec";

/** Takes what was typed: what each proposal is asked, and the lines of every list. */
export function readBackLines(
  lever: string,
  { asked, proposals, lists }: Tables,
  reading: Reading,
  sheet: Seen,
): void {
  const fields = asked.map((field): Field => [proposals[field.name]!, takes(field)]);
  const { was, book, findings } = reading;
  const boxes = fields.map(([box]) => box);
  const table = boxes.length === 0 ? null : tableNow(sheet, proposals.ids!, boxes, findings);
  const written = was.proposals.filter((each) => each.lever === lever).map(({ id }) => id.trim());
  for (const { key, row } of table?.rows ?? []) {
    const part = partsOf(book, "proposals").find(({ id }) => String(id).trim() === key);
    const at = written.indexOf(key);
    if (part === undefined || at < 0) continue;
    takeRow(sheet, table!, { written: proposals.ids!.row + at, now: row, part }, fields, findings);
  }
  for (const list of Object.values(lists)) readBackList(lever, list, reading, sheet);
}

function readBackList(
  lever: string,
  { field, cells, lines }: ListTable,
  reading: Reading,
  sheet: Seen,
): void {
  // A line is called by the first thing that it says.
  const called = field.lines[0]!.name;
  const ids = [...new Set(lines.map(({ id }) => id))];
  linesNow(reading, sheet, {
    list: field.name,
    what: "line",
    proposal: cells.ids!,
    name: cells[called]!,
    fields: field.lines.map((each): Field => [cells[each.name]!, takes(each)]),
    mayHave: (part) => part.lever === lever,
    written: ids.map((id) => [
      id,
      lines.filter((each) => each.id === id).map(({ line }) => String(line[called] ?? "")),
    ]),
  });
}
