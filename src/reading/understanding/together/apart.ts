import { readableAddress } from "../../../formula";
import { nameKey } from "../../../model/names";
import { note } from "../../findings";
import { cumulative, versions } from "./apart-in-time";
import { LEAST_NAMES, sumsOf } from "./amounts-by-name";
import type { Apart } from "./apart-in-time";
import type { Ask, Understanding } from "../understanding";
import { isMeasure, isMonth } from "../words";
import { yearOfTable } from "./year-of-table";
import { COSTS, PAYMENTS, SPENDING, anyOf } from "../../vocabulary";

/** How far from a thousand or a million a ratio may be, where one table is the other in another unit. */
const AROUND = 2;
const GOES_OUT = anyOf(SPENDING, COSTS, PAYMENTS);

/**
 * Of tables under the same headings those that must not be added to the others: a copy, another year,
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
  const byYear = new Map(years.map((year) => [sameYear(year ?? ""), year ?? ""]));
  if (years.every((year) => year !== null) && byYear.size > 1) {
    const [latest = "", ...others] = [...byYear.values()].sort().reverse();
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
  // "Q1" and "Month 4" are times, and no ways to measure.
  if (
    measures.every((sheet) => isMeasure(sheet) && !isMonth(sheet)) &&
    new Set(measures.map(nameKey)).size > 1
  ) {
    const [first = "", ...others] = measures;
    const ask: Ask = { role: "amount", first, others };
    return new Map(group.map((table) => [table, { asks: [ask], findings: [] }]));
  }
  return null;
}

/** "2024/25" and "2024-25" are one year. */
function sameYear(year: string): string {
  return year.replace(/[^a-z\d]+/gi, "-").toLowerCase();
}

/** Whether a title is of what comes in or of what goes out. */
function sideOf(title: string): "income" | "spending" | null {
  if (/\b(income|receipts|funding|revenue streams?|sources)\b/i.test(title)) return "income";
  return GOES_OUT.test(title) ? "spending" : null;
}

/** The first of them and those that hold the same in another unit. */
function byAmounts([first, ...others]: readonly Understanding[]): ReadonlyMap<Understanding, Apart> {
  const scaled = others.filter((table) => first !== undefined && unitBetween(first, table) !== null);
  if (first === undefined || scaled.length === 0) return new Map();
  return new Map([first, ...scaled].map((each) => [each, { asks: [unitAsked(each)], findings: [] }]));
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

/** Where a table is, as a person reads it. */
export function placeOf({ sheet, box }: Understanding): string {
  return readableAddress(sheet, box);
}

function isCopy(one: Understanding, other: Understanding): boolean {
  if (one.lines.length !== other.lines.length || one.total !== other.total) return false;
  return one.lines.every((line, at) => {
    const there = other.lines[at]!;
    return line.amount === there.amount && line.service === there.service && line.agency === there.agency;
  });
}
