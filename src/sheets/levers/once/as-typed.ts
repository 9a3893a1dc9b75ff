import { nameKey } from "../../../model/names";
import { note } from "../../../reading";
import { partOf, partsOf, put, saidYes, tableNow, takeRow, words } from "../../as-typed";
import type { Field, Part, Reading, Seen, Taking } from "../../as-typed";
import type { OnceCells } from "../../tables";

/** What a payment is known by: its body, its service and who is paid. */
type Names = readonly string[];

/**
 * Takes what was typed of transfers: whether each is taken out, and with which body it is. A row that is new is one of which somebody says
 * that it is a transfer; one that is gone stands as it was kept.
 */
export function readBackTransfers(cells: OnceCells, { was, book, findings }: Reading, sheet: Seen): void {
  const { agency, other, service, recipient, out } = cells;
  const named = [agency, service, ...(recipient === null ? [] : [recipient])];
  const table = tableNow(sheet, agency, [other, out, ...named.slice(1)], findings);
  if (table === null) return;
  const columns = named.map(({ column }) => table.columnAt(column));
  if (columns.includes(null)) return;
  const parts = partsOf(partOf(book, "spend"), "transfers");
  const written = (was.spend?.transfers ?? []).map(
    (transfer, at): { readonly key: string; readonly row: number; readonly part: Part } => ({
      key: keyOf([transfer.agency, transfer.service, ...(recipient === null ? [] : [transfer.recipient])]),
      row: agency.row + at,
      part: parts[at]!,
    }),
  );
  const fields: readonly Field[] = [
    [other, words("other")],
    [out, isOut],
  ];
  const seen = new Set<string>();
  const now: Part[] = [];
  for (const { row } of table.rows) {
    const names = columns.map((column) => String(sheet.now(row, column!)));
    const key = keyOf(names);
    if (seen.has(key)) continue;
    const line = written.find((each) => each.key === key);
    const isNamed = names.slice(0, 2).every((each) => each !== "");
    const isBody = was.place.agencies.some(({ id }) => id.trim() === names[0]);
    if (!isNamed || !isBody) {
      const at = sheet.address(row, agency.column);
      findings.push(
        note(
          `The transfer in this row of the sheet ${sheet.name} has no body of the book or no service, so it is not read.`,
          at,
        ),
      );
      continue;
    }
    seen.add(key);
    const part = line?.part ?? {
      agency: names[0]!,
      service: names[1]!,
      ...(names[2] !== undefined && names[2] !== "" && { recipient: names[2] }),
      amount: 0,
      said: true,
      why: "You said that this is a transfer.",
    };
    const before = JSON.stringify([part.out, part.other]);
    takeRow(sheet, table, { written: line?.row ?? null, now: row, part }, fields, findings);
    if (JSON.stringify([part.out, part.other]) !== before) part.said = true;
    now.push(part);
  }
  for (const { key, part, row } of written.filter((each) => !seen.has(each.key))) {
    now.push(part);
    findings.push(
      note(
        `The transfer "${String(part.service)}" of ${String(part.agency)} has no row any more on the sheet ${sheet.name}. What was kept of it stands, and writing puts it back: say no there where it is none.`,
        sheet.address(row, agency.column),
      ),
    );
    seen.add(key);
  }
  if (now.length > 0) put(partOf(book, "spend"), "transfers", now as unknown as Part[string]);
}

const isOut: Taking = (part, [cell]) => {
  const said = saidYes(cell!);
  if (said === null) return "which is neither yes nor no";
  put(part, "out", said ? undefined : false);
  return null;
};

function keyOf(names: Names): string {
  return JSON.stringify(names.map(nameKey));
}
