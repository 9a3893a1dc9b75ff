import { note } from "../../../reading";
import type { PoolingLayout } from "./layout";
import { SPENDING_NOW } from "./question";
import {
  neededNumber,
  number,
  put,
  saidYes,
  takeRow,
  partOf,
  partsOf,
  rowsCalled,
  tableNow,
} from "../../as-typed";
import type { Field, Taking, Reading, Seen } from "../../as-typed";

/** What is needed and what each grant brings and permits, as they are typed on the sheet. */
export function readBackPooling(layout: PoolingLayout, reading: Reading, sheet: Seen): void {
  readBackNeeds(layout, reading, sheet);
  readBackGrants(layout, reading, sheet);
}

/** Awards and conditions where they are typed; those of a table of the workbook are that table's. */
function readBackGrants(
  { grants: { grant, award, allowed }, isLive }: PoolingLayout,
  { was, book, findings }: Reading,
  sheet: Seen,
): void {
  if (was.pooling === null || isLive) return;
  const table = tableNow(sheet, grant, [award, allowed], findings);
  if (table === null) return;
  const part = partOf(book, "pooling");
  const names = was.pooling.grants.map(({ id }) => id);
  for (const { at, row } of rowsCalled(
    sheet,
    table,
    { names, firstRow: grant.row, what: "grant" },
    findings,
  )) {
    const line = { written: grant.row + at, now: row };
    takeRow(
      sheet,
      table,
      { ...line, part: partsOf(part, "grants")[at]! },
      [[award, neededNumber("award")]],
      findings,
    );
    takeRow(sheet, table, { ...line, part }, [[allowed, conditionsOf(at)]], findings);
  }
}

/** What one grant permits; an empty cell says no. */
function conditionsOf(at: number): Taking {
  return (part, cells) => {
    const said = cells.map((cell) => (cell === "" ? false : saidYes(cell)));
    if (said.includes(null)) return "which is neither TRUE nor FALSE";
    const before = part.allowed as readonly (readonly boolean[])[];
    part.allowed = before.map((row, grant) => (grant === at ? (said as boolean[]) : row));
    return null;
  };
}

/** What is needed, what else pays for it, and what a pound is worth on it; a row a service. */
function readBackNeeds(
  { needs: { service, amount, other, value, floor, basis }, limits }: PoolingLayout,
  { was, book, findings }: Reading,
  sheet: Seen,
): void {
  if (was.pooling === null) return;
  const table = tableNow(sheet, service, [amount, other, value, floor, basis], findings);
  if (table === null) return;
  const part = partOf(book, "pooling");
  const names = was.pooling.needs.map(({ id }) => id);
  const called = { names, firstRow: service.row, what: "service" };
  for (const { at, row } of rowsCalled(sheet, table, called, findings)) {
    const need = partsOf(part, "needs")[at]!;
    const line = { written: service.row + at, now: row };
    takeRow(
      sheet,
      table,
      { ...line, part: need },
      [
        [other, number("other")],
        [basis, ofBasis],
      ],
      findings,
    );
    // A need that is spending now may be a formula, which is not read until something is typed over it or it is said to be something else.
    const isWorkedOut = sheet.written(line.written, amount.column) === null;
    const amountNow = table.columnAt(amount.column);
    // With rules it is that of the sheet Grant rules.
    const isElsewhere = limits !== null;
    if (isWorkedOut && !isElsewhere && need.basis === undefined && amountNow !== null) {
      const typed = sheet.now(row, amountNow);
      if (sheet.isTyped(row, amountNow) && typeof typed === "number") {
        put(need, "basis", GIVEN_HERE);
        const what = `A need of ${String(typed)} was typed over the spending of "${names[at]!}".`;
        findings.push(
          note(
            `${what} It is taken as given, and follows the spend table no more.`,
            sheet.address(row, amountNow),
          ),
        );
      }
    }
    if (!isElsewhere && (!isWorkedOut || need.basis !== undefined)) {
      const written = isWorkedOut ? null : line.written;
      takeRow(sheet, table, { ...line, written, part: need }, [[amount, neededNumber("amount")]], findings);
    }
    const weights: readonly Field[] = [
      [value, inList("values", at, names.length, 1)],
      [floor, inList("floors", at, names.length, 0)],
    ];
    takeRow(sheet, table, { ...line, part }, weights, findings);
  }
}

/** What a need is that was typed over its formula, where nothing else is said of it. */
const GIVEN_HERE = "Typed on the sheet Pooling";

const ofBasis: Taking = (need, [cell]) => {
  put(need, "basis", cell === "" || cell === SPENDING_NOW ? undefined : String(cell));
  return null;
};

/** A figure in a list that has one for each need; nothing typed is what holds where none is given. */
function inList(name: "values" | "floors", at: number, needs: number, otherwise: number): Taking {
  return (part, [cell]) => {
    if (cell !== "" && typeof cell !== "number") return "which is not a number";
    const before =
      (part[name] as readonly number[] | null | undefined) ?? Array<number>(needs).fill(otherwise);
    part[name] = before.map((each, position) => (position === at ? (cell === "" ? otherwise : cell!) : each));
    return null;
  };
}
