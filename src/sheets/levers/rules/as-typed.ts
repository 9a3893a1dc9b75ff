import type { SheetBox } from "../../../formula";
import { FORMS } from "../../../model/book";
import {
  linesNow,
  number,
  numberOfEach,
  partOf,
  partsOf,
  put,
  rowsCalled,
  tableNow,
  takeRow,
  takes,
  words,
} from "../../as-typed";
import type { Field, Part, Reading, Seen, Taking } from "../../as-typed";
import { takeByYear } from "./by-year";
import type { RulesCells, YearRows } from "./cells";
import { OFFER } from "./fill";
import { COLUMN_RULES, fieldOf } from "./layout";
import { OVERSPEND_ASKED } from "./overspend";

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

interface Called {
  readonly names: readonly string[];
  readonly parts: readonly Part[];
  readonly what: string;
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

function namesIn(cell: string): readonly string[] {
  return cell
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

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

/** Caps are by service in the book, and lines on the sheet. */
function readCaps({ caps }: RulesCells, { parts }: Called, reading: Reading, sheet: Seen): void {
  if (caps === null) return;
  const grants = reading.was.pooling!.grants;
  const lines = parts.map((part, at): Part => ({
    id: grants[at]!.id,
    caps: [...grants[at]!.caps].map(([service, most]) => ({ service, most })),
    of: part,
  }));
  linesNow(reading, sheet, {
    list: "caps",
    what: "line",
    owners: { what: "grant", parts: lines },
    proposal: caps.grant,
    name: caps.service,
    fields: [
      [caps.service, words("service")],
      [caps.most, number("most")],
    ],
    mayHave: () => true,
    written: grants.filter((grant) => grant.caps.size > 0).map((grant) => [grant.id, [...grant.caps.keys()]]),
  });
  lines.forEach((line, at) => {
    const given = partsOf(line, "caps").filter(
      ({ service, most }) => service !== undefined && most !== undefined,
    );
    if (given.length === 0 && parts[at]!.caps === undefined) return;
    put(
      parts[at]!,
      "caps",
      given.length === 0
        ? undefined
        : Object.fromEntries(given.map(({ service, most }) => [String(service), most!])),
    );
  });
}

function readEarmarks({ earmarks }: RulesCells, { parts }: Called, reading: Reading, sheet: Seen): void {
  if (earmarks === null) return;
  const grants = reading.was.pooling!.grants;
  linesNow(reading, sheet, {
    list: "earmarks",
    what: "line",
    owners: { what: "grant", parts },
    proposal: earmarks.grant,
    name: earmarks.services,
    fields: [
      [earmarks.services, servicesOf],
      [earmarks.share, number("share")],
      [earmarks.amount, amountsOf],
    ],
    mayHave: () => true,
    written: grants
      .filter((grant) => grant.earmarks.length > 0)
      .map((grant) => [grant.id, grant.earmarks.map(({ services }) => services.join("; "))]),
  });
}

const servicesOf: Taking = (part, [cell]) => {
  put(part, "services", [...namesIn(String(cell))]);
  return null;
};

/** One amount where all years have the same. */
const amountsOf: Taking = (part, cells) => {
  if (cells.some((cell) => cell !== "" && typeof cell !== "number")) return "which is not a number";
  const sums = cells.map((cell) => (cell === "" ? 0 : (cell as number)));
  const isOne = sums.every((sum) => sum === sums[0]);
  put(part, "amount", cells.every((cell) => cell === "") ? undefined : isOne ? sums[0]! : sums);
  return null;
};

function readOverspend({ overspend }: RulesCells, part: Part, reading: Reading, sheet: Seen): void {
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
