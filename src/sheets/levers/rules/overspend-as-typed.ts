import { number, numberOfEach, partOf, rowsCalled, tableNow, takeRow } from "../../as-typed";
import type { Part, Reading, Seen } from "../../as-typed";
import type { RulesCells } from "./cells";
import { OVERSPEND_ASKED } from "./overspend";

/** What is supposed of an overspend, and who bears it. */
export function readOverspend({ overspend }: RulesCells, part: Part, reading: Reading, sheet: Seen): void {
  if (overspend === null) return;
  const { was, findings } = reading;
  const { given, shares, bodies } = overspend;
  const of = partOf(part, "overspend");
  const labels = { ...given, column: 0, columns: 1 };
  const table = tableNow(sheet, labels, [given], findings);
  if (table !== null) {
    OVERSPEND_ASKED.forEach((field, at) => {
      const row = table.rows.find(({ key }) => key === field.ask.label);
      if (row === undefined) return;
      const line = { written: given.row + at, now: row.row, part: of };
      takeRow(sheet, table, line, [[given, number(field.name)]], findings);
    });
  }
  const byBody = tableNow(sheet, bodies, [shares], findings);
  if (byBody === null) return;
  const names = was.place.agencies.map(({ id }) => id);
  const before = was.pooling!.overspend!.shares;
  const one = names.map((id): Part => ({ shares: before.has(id) ? { [id]: before.get(id)! } : {} }));
  const called = { names, firstRow: bodies.row, what: "agency" };
  for (const { at, row } of rowsCalled(sheet, byBody, called, findings)) {
    const line = { written: bodies.row + at, now: row, part: one[at]! };
    takeRow(sheet, byBody, line, [[shares, numberOfEach("shares", [names[at]!])]], findings);
  }
  const now = Object.assign({}, ...one.map((each) => each.shares)) as Part;
  const isGiven = Object.keys(now).length > 0 || of.shares !== undefined;
  if (isGiven) of.shares = now as Part["shares"] & object;
}
