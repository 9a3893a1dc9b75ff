import { readableAddress } from "../../formula";
import { nameKey } from "../../model/names";
import { note } from "../findings";
import type { Finding } from "../findings";
import type { Ask, Understanding } from "./understanding";
import { isMeasure } from "./money-words";
import { isMonth, yearIn } from "./name-words";

/** Why a table is not added to others under the same headings, and how a person is told. */
export interface Apart {
  readonly asks: readonly Ask[];
  readonly findings: readonly Finding[];
}

/** Parts of a unit by which sums of binary fractions may differ. */
const RELATIVE = 1e-9;
const ABSOLUTE = 0.011;
/** How far from a thousand or a million a ratio may be, where one table is the other in another unit. */
const AROUND = 2;
const LEAST_NAMES = 2;

/**
 * Of tables under the same headings those that must not be added to the others: one that adds the others up, a copy, another year,
 * budget beside actual, the same in another unit.
 */
export function apartFrom(group: readonly Understanding[]): ReadonlyMap<Understanding, Apart> {
  const copies = copiesIn(group);
  const rest = group.filter((table) => !copies.has(table));
  if (rest.length < 2) return copies;
  return new Map([...copies, ...(byName(rest) ?? cumulative(rest) ?? versions(rest) ?? byAmounts(rest))]);
}

/** Tables that hold what one before them holds. */
function copiesIn(group: readonly Understanding[]): ReadonlyMap<Understanding, Apart> {
  const copies = new Map<Understanding, Apart>();
  const byTotal = new Map<number | null, Understanding>();
  for (const table of group) {
    const first = byTotal.get(table.total);
    if (first === undefined) byTotal.set(table.total, table);
    else if (isCopy(table, first))
      copies.set(table, said(table, `holds the same amounts as ${placeOf(first)}`));
  }
  return copies;
}

const TO_DATE = /\b(cumulative|to date|ytd|year-to-date)\b/i;
/** So many periods, and names in each, must only grow for the amounts to be taken as gathered. */
const LEAST_GROWING = 3;

/** Amounts to date, sheet by sheet: each holds those before it, and the last one is taken. */
function cumulative(group: readonly Understanding[]): ReadonlyMap<Understanding, Apart> | null {
  const isSaid = group.every(({ title, headings }) =>
    [title, ...headings].some((text) => TO_DATE.test(text)),
  );
  if (!isSaid && !areGrowing(group)) return null;
  const last = group.reduce((most, table) => ((table.total ?? 0) > (most.total ?? 0) ? table : most));
  const others = group.filter((table) => table !== last).map(({ sheet }) => sheet);
  const ask: Ask = { role: "date", first: last.sheet, others };
  return new Map(group.map((table) => [table, { asks: [ask], findings: [] }]));
}

/** Sheets of periods whose every amount is at least what it was before. */
function areGrowing(group: readonly Understanding[]): boolean {
  if (group.length < LEAST_GROWING || !group.every(({ sheet, title }) => isMonth(sheet) || isMonth(title)))
    return false;
  const sums = group.map(sumsOf);
  return sums.every((own, at) => {
    const before = sums[at - 1];
    return (
      own.size >= LEAST_GROWING &&
      (before === undefined || [...before].every(([key, amount]) => (own.get(key) ?? -Infinity) >= amount))
    );
  });
}

const VERSION =
  /\b(draft|final|approved|adopted|proposed|revised|original|latest|previous|superseded|old|new|version|v\d+(\.\d+)?)\b/i;
const LIKELIEST = /\b(final|approved|adopted|latest|revised|new)\b/i;
/** Amounts of two versions of one table differ by less than this part. */
const NEAR = 0.1;

/** The same table drafted and made final; or with nearly the same amounts for every name, under names of sheets that tell nothing apart. */
function versions(group: readonly Understanding[]): ReadonlyMap<Understanding, Apart> | null {
  const called = group.map(({ sheet, title }) => `${sheet} ${title}`);
  const isSaid = called.some((text) => VERSION.test(text)) && new Set(called).size > 1;
  const [first, ...rest] = group;
  const isPeriod = group.some(
    ({ sheet, title, roles }) =>
      roles.date?.from === "sheet" ||
      roles.agency?.from === "sheet" ||
      roles.service?.from === "sheet" ||
      isMonth(sheet) ||
      isMonth(title),
  );
  if (isPeriod && !isSaid) return null;
  if (first === undefined || !rest.every((table) => areNear(first, table, isSaid ? 1 : NEAR))) return null;
  const likeliest = group.find((_, at) => LIKELIEST.test(called[at]!)) ?? group.at(-1)!;
  const name = (table: Understanding) =>
    new Set(group.map(({ sheet }) => sheet)).size > 1 ? table.sheet : table.title;
  const others = group.filter((table) => table !== likeliest).map(name);
  const ask: Ask = { role: "amount", first: name(likeliest), others };
  return new Map(group.map((table) => [table, { asks: [ask], findings: [] }]));
}

/** The same names, most with amounts that differ by no more than a part. */
function areNear(one: Understanding, other: Understanding, part: number): boolean {
  const [sums, others] = [sumsOf(one), sumsOf(other)];
  const shared = [...sums].filter(([key]) => others.has(key));
  if (sums.size < LEAST_NAMES || shared.length < Math.max(sums.size, others.size) * 0.8) return false;
  const near = shared.filter(
    ([key, amount]) => Math.abs(others.get(key)! - amount) <= part * Math.max(Math.abs(amount), 1),
  );
  return near.length >= shared.length * 0.8;
}

/** The same names with amounts about a thousand or a million times as large; null where the two do not differ so. */
function unitBetween(one: Understanding, other: Understanding): number | null {
  const [sums, others] = [sumsOf(one), sumsOf(other)];
  const ratios = [...sums].flatMap(([key, amount]) => {
    const there = others.get(key);
    return there === undefined || amount === 0 || there === 0 ? [] : [there / amount];
  });
  if (ratios.length < LEAST_NAMES) return null;
  for (const scale of [1e3, 1e6, 1e-3, 1e-6]) {
    const near = ratios.filter((ratio) => ratio > scale / AROUND && ratio < scale * AROUND);
    if (near.length >= ratios.length * 0.8) return scale;
  }
  return null;
}

/** Tables whose sheets or titles name different years, or budget and actual. */
function byName(group: readonly Understanding[]): ReadonlyMap<Understanding, Apart> | null {
  const years = group.map(yearOfTable);
  if (years.every((year) => year !== null) && new Set(years).size > 1) {
    const [latest = "", ...others] = [...new Set(years)].sort().reverse();
    const ask: Ask = { role: "year", first: latest, others };
    return new Map(group.map((table) => [table, { asks: [ask], findings: [] }]));
  }
  const sides = group.map(({ title }) => sideOf(title));
  if (sides.includes("income") && sides.includes("spending")) {
    const titles = group.map(({ title }) => title);
    const first = titles[sides.indexOf("spending")]!;
    const ask: Ask = { role: "amount", first, others: titles.filter((title) => title !== first) };
    return new Map(group.map((table) => [table, { asks: [ask], findings: [] }]));
  }
  const measures = group.map(({ sheet }) => sheet);
  if (measures.every(isMeasure) && new Set(measures.map(nameKey)).size > 1) {
    const [first = "", ...others] = measures;
    const ask: Ask = { role: "amount", first, others };
    return new Map(group.map((table) => [table, { asks: [ask], findings: [] }]));
  }
  return null;
}

/** Whether a title is of what comes in or of what goes out. */
function sideOf(title: string): "income" | "spending" | null {
  if (/\b(income|receipts|funding|revenue streams?|sources)\b/i.test(title)) return "income";
  return /\b(expen(ses|diture)|spend(ing)?|costs?|payments)\b/i.test(title) ? "spending" : null;
}

/** The financial year that a table's sheet or title names; null where it names a month, or none. */
function yearOfTable({ sheet, title }: Understanding): string | null {
  const isOfMonth = sheet.split(/[\s_-]+/).some(isMonth) || title.split(/[\s_-]+/).some(isMonth);
  if (isOfMonth) return null;
  const [found = null] = [sheet, title].flatMap((text) => {
    const year = /(?:fy\s*)?(?:19|20)\d\d(?:\s*[-/–]\s*(?:\d\d){1,2})?/i.exec(text)?.[0];
    return year !== undefined && yearIn(year) !== null ? [year] : [];
  });
  return found;
}

function byAmounts(group: readonly Understanding[]): ReadonlyMap<Understanding, Apart> {
  const apart = new Map<Understanding, Apart>();
  const all = group.reduce((sum, { total }) => sum + (total ?? 0), 0);
  const [first] = group;
  for (const table of group) {
    const others = group.filter((other) => other !== table);
    if (others.length > 1 && isSame(all - (table.total ?? 0), table.total ?? 0) && isSumOf(table, others))
      apart.set(table, said(table, `adds up the ${others.length} other tables under the same headings`));
    else if (first !== undefined && first !== table && unitBetween(first, table) !== null)
      for (const each of [first, table]) apart.set(each, { asks: [unitAsked(each)], findings: [] });
  }
  return apart;
}

/** A question in which unit a table is. */
export function unitAsked({ unit }: Pick<Understanding, "unit">, first: string | null = unit): Ask {
  const units = ["£", "£ thousand", "£ million"];
  return { role: "unit", first, others: units.filter((each) => each !== first) };
}

function said(table: Understanding, what: string): Apart {
  const where = placeOf(table);
  return { asks: [], findings: [note(`${where} ${what}. It is not counted together with them.`, where)] };
}

function placeOf({ sheet, box }: Understanding): string {
  return readableAddress(sheet, box);
}

function isCopy(one: Understanding, other: Understanding): boolean {
  if (one.lines.length !== other.lines.length || one.total !== other.total) return false;
  return one.lines.every((line, at) => {
    const there = other.lines[at]!;
    return line.amount === there.amount && line.service === there.service && line.agency === there.agency;
  });
}

function isSumOf(table: Understanding, others: readonly Understanding[]): boolean {
  const sums = new Map<string, number>();
  for (const other of others) {
    for (const [key, amount] of sumsOf(other)) sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  const own = sumsOf(table);
  return own.size === sums.size && [...own].every(([key, amount]) => isSame(amount, sums.get(key) ?? NaN));
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(ABSOLUTE, RELATIVE * Math.abs(one));
}

/** The amounts of each pair of agency and service. */
function sumsOf({ lines }: Understanding): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { agency, service, amount } of lines) {
    const key = JSON.stringify([nameKey(agency ?? ""), nameKey(service ?? "")]);
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return sums;
}
