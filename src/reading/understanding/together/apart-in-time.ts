import { nameKey } from "../../../model/names";
import type { Finding } from "../../findings";
import { LEAST_NAMES, sumsOf } from "./amounts-by-name";
import { isMonth, withoutTableWords } from "../words";
import type { Ask, Understanding } from "../understanding";

/** Why a table is not added to others under the same headings, and how a person is told. */
export interface Apart {
  readonly asks: readonly Ask[];
  readonly findings: readonly Finding[];
}

const TO_DATE = /\b(cumulative|to date|ytd|year-to-date)\b/i;
/** So many periods, and names in each, must only grow for the amounts to be taken as gathered. */
const LEAST_GROWING = 3;

/** Amounts to date, sheet by sheet: each holds those before it, and the last one is taken. */
export function cumulative(group: readonly Understanding[]): ReadonlyMap<Understanding, Apart> | null {
  const isSaid = group.every(({ title, headings }) =>
    [title, ...headings].some((text) => TO_DATE.test(text)),
  );
  const bodies = group.map(({ roles: { agency } }) => (agency?.from === "fixed" ? agency.value : null));
  const areBodies =
    group.every(({ roles }) => roles.agency?.from === "sheet" || roles.service?.from === "sheet") ||
    (!bodies.includes(null) && new Set(bodies).size > 1);
  if ((!isSaid || areBodies) && !areGrowing(group)) return null;
  const last = group.reduce((most, table) => ((table.total ?? 0) > (most.total ?? 0) ? table : most));
  const others = group.filter((table) => table !== last).map(({ sheet }) => sheet);
  const ask: Ask = { role: "date", first: last.sheet, others };
  return new Map(group.map((table) => [table, { asks: [ask], findings: [] }]));
}

/** Sheets of periods whose every amount is at least what it was before. */
function areGrowing(group: readonly Understanding[]): boolean {
  if (group.length < LEAST_GROWING || !group.every(({ sheet, title }) => isMonth(sheet) || isMonth(title)))
    return false;
  const sums = group.map((table) => sumsOf(table));
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
/** What a body has several of, each with amounts of its own. */
const PART =
  /\b(teams?|units?|divisions?|departments?|services?|offices?|schools?|centres?|hubs?|stations?|wards?|areas?|localit(y|ies)|branch(es)?)$/i;
const EVERY_VERSION = new RegExp(VERSION.source, "gi");
const LIKELIEST = /\b(final|approved|adopted|latest|revised|new)\b/i;
/** Amounts of two versions of one table differ by less than this part. */
const NEAR = 0.1;

/** The same table drafted and made final; or with nearly the same amounts for every name, under names of sheets that tell nothing apart. */
export function versions(group: readonly Understanding[]): ReadonlyMap<Understanding, Apart> | null {
  const called = group.map(({ sheet, title }) => `${sheet} ${title}`);
  const sheets = group.map(({ sheet }) => sheet);
  if (!areOfOneThing(sheets) && sheets.every((sheet) => PART.test(sheet))) return null;
  const isSaid =
    called.some((text) => VERSION.test(text)) &&
    new Set(called).size > 1 &&
    [sheets, group.map(({ title }) => title)].every(areOfOneThing);
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

/** Whether names differ in nothing but the version and what tells of a table: "Final accounts team" and "Draft plan team" are two teams. */
function areOfOneThing(names: readonly string[]): boolean {
  const rests = names.map((name) => nameKey(name.replace(EVERY_VERSION, " ")));
  return new Set(rests).size === 1 || rests.every((rest) => withoutTableWords(rest) === "");
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
