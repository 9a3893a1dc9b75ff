import { amountOrder } from "./amount-order";
import type { Seen } from "../arrangement";
import { isMeasure } from "../words";
import type { Narrowed } from "./narrowed";

/** "Q1 plan", "Apr actual". */
const AFTER_PERIOD =
  /^((?:q[1-4]|quarter [1-4]|[pm]\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)(?:[- ']\d{2,4})?)\s+(\S.*)$/iu;

/**
 * One way to measure of headings that name a service and a way to measure it: "Hostels - Total expenditure", "Hostels - Net expenditure";
 * null where they do not.
 */
export function measuresInHeadings(seen: Seen): Narrowed | null {
  const all = seen.money;
  const parts = all.map((column) => {
    const heading = column.heading.replace(/\(.*?\)/g, " ").trim();
    const [, name = "", measure = ""] =
      /^(.*\S)\s*(?:\s[-–—|/]|:)\s+(\S.*?)$/u.exec(heading) ?? AFTER_PERIOD.exec(heading) ?? [];
    return {
      column,
      name,
      measure: measure
        .replace(/\(.*?\)/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    };
  });
  const names = new Set(parts.map(({ name }) => name));
  const measures = new Map(parts.map(({ column, measure }) => [measure, { ...column, heading: measure }]));
  const isJoint = parts.every(({ name, measure }) => name !== "" && measure !== "" && isMeasure(measure));
  if (!isJoint || names.size < 2 || measures.size < 2 || names.size * measures.size !== all.length)
    return null;
  const [first = "", ...others] = amountOrder(seen, [...measures.values()]).map(({ heading }) => heading);
  return {
    columns: parts
      .filter(({ measure }) => measure === first)
      .map(({ column, name }) => ({ ...column, heading: name })),
    leftOut: parts
      .filter(({ measure }) => measure !== first)
      .map(({ column, measure }) => ({ column, why: `${measure}, not ${first}` })),
    roles: {},
    asks: [{ role: "amount", first, others }],
    isByYear: false,
  };
}
