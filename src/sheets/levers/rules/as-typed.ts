import type { SheetBox } from "../../../formula";
import { FORMS } from "../../../model/book";
import { partOf, partsOf, put, rowsCalled, tableNow, takeRow, takes } from "../../as-typed";
import type { Field, Part, Reading, Seen, Taking } from "../../as-typed";
import { takeByYear } from "./by-year";
import type { RulesCells, YearRows } from "./cells";
import { OFFER } from "./fill";
import { COLUMN_RULES, fieldOf } from "./layout";
import { readCaps, readEarmarks } from "./lists-as-typed";
import type { Called } from "./lists-as-typed";
import { namesIn } from "./names-in";
import { readOverspend } from "./overspend-as-typed";

/** The rules of grants and services, and their sums by year, as they are typed on the sheet. */
export function readBackRules(cells: RulesCells, reading: Reading, sheet: Seen): void {
  const { was, book } = reading;
  if (was.pooling === null) return;
  const part = partOf(book, "pooling");
  const grants = {
    names: was.pooling.grants.map(({ id }) => id),
    parts: partsOf(part, "grants"),
    what: "grant",
  };
  const needs = {
    names: was.pooling.needs.map(({ id }) => id),
    parts: partsOf(part, "needs"),
    what: "service",
  };
  const years = (rows: YearRows | null, of: Called, name: string, isRequired = false) => {
    if (rows !== null) readYears(rows, of, { name, isRequired }, reading, sheet);
  };
  years({ name: cells.grant, years: cells.award }, grants, "award", true);
  years(cells.administration, grants, "administration");
  if (cells.poolAdministration !== null) {
    years(
      cells.poolAdministration,
      { names: ["All that is pooled"], parts: [part], what: "line" },
      "poolAdministration",
    );
  }
  years(cells.need, needs, "amount", true);
  years(cells.other, needs, "other");
  readFloors(cells.floor, part, needs, reading, sheet);
  readColumns(cells.ruled, rulesOf(cells), grants, reading, sheet);
  const ofServices = (["theme", "money", "receiptsMayPay"] as const).map((name): Field => [
    cells.services[name],
    takes(FORMS.need.find((field) => field.name === name)!),
  ]);
  readColumns(cells.services.service, ofServices, needs, reading, sheet);
  readCaps(cells, grants, reading, sheet);
  readEarmarks(cells, grants, reading, sheet);
  readOverspend(cells, part, reading, sheet);
}

function readYears(
  { name: keys, years }: YearRows,
  { names, parts, what }: Called,
  field: { readonly name: string; readonly isRequired: boolean },
  { findings }: Reading,
  sheet: Seen,
): void {
  const table = tableNow(sheet, keys, [years], findings);
  if (table === null) return;
  for (const { at, row } of rowsCalled(sheet, table, { names, firstRow: keys.row, what }, findings)) {
    const taken = { box: years, written: keys.row + at, now: row, part: parts[at]!, ...field };
    const isTyped = sheet.written(taken.written, years.column) === null;
    if (takeByYear(sheet, table, taken, findings) && field.name === "amount" && isTyped) {
      if (parts[at]!.basis === undefined) put(parts[at]!, "basis", "Typed on the sheet Grant rules");
    }
  }
}

/** Floors are a list beside the needs. */
function readFloors(rows: YearRows | null, part: Part, needs: Called, reading: Reading, sheet: Seen): void {
  if (rows === null) return;
  const floors = (part.floors ?? []) as readonly never[];
  const each = needs.names.map((_, at): Part => ({ floor: floors[at] ?? 0 }));
  readYears(rows, { ...needs, parts: each }, { name: "floor", isRequired: false }, reading, sheet);
  part.floors = each.map(({ floor }) => floor ?? 0);
}

function rulesOf({ rules }: RulesCells): readonly Field[] {
  return [
    ...COLUMN_RULES.map((name): Field => [rules[name]!, takes(fieldOf(name))]),
    [rules["freedom"]!, freedomOf],
    [rules["match"]!, matchOf],
  ];
}

const freedomOf: Taking = (part, [cell, theme]) => {
  const said = String(cell).trim();
  const isOffer = said === OFFER || (said === "" && theme !== "");
  put(part, "freedom", isOffer ? { innovativePolicyOffer: String(theme) } : said === "" ? undefined : said);
  return null;
};

const matchOf: Taking = (part, [ratio, from]) => {
  if (ratio === "" && from === "") {
    put(part, "match", undefined);
    return null;
  }
  if (ratio !== "" && typeof ratio !== "number") return "which is not a number";
  put(part, "match", { ...(ratio !== "" && { ratio: ratio! }), from: [...namesIn(String(from))] });
  return null;
};

function readColumns(
  keys: SheetBox,
  fields: readonly Field[],
  { names, parts, what }: Called,
  { findings }: Reading,
  sheet: Seen,
): void {
  const boxes = fields.map(([box]) => box);
  const table = tableNow(sheet, keys, boxes, findings);
  if (table === null) return;
  for (const { at, row } of rowsCalled(sheet, table, { names, firstRow: keys.row, what }, findings)) {
    takeRow(sheet, table, { written: keys.row + at, now: row, part: parts[at]! }, fields, findings);
  }
}
