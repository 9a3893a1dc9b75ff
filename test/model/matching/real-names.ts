import { distance } from "fastest-levenshtein";
import Papa from "papaparse";

/** The payments whose suppliers are real names, in ../shared/data. */
export const PAYMENT_FILES = ["manchester", "salford"].flatMap((council) =>
  ["07", "08", "09"].map((month) => `place-greater-manchester/payments/${council}-2020-${month}.csv`),
);

const FORM = /\b(ltd|limited|llp|plc|cic)\.?$/i;

/**
 * The different companies among the suppliers of payment files. Of names that two ledgers write nearly the same, or of which one begins
 * with the other, the first is kept; no more than `most`: nobody knows whether they are one company, so they can be neither right nor wrong.
 */
export function realCompanies(files: readonly string[], most = Infinity): string[] {
  const kept = new Map<string, string>();
  for (const file of files) {
    const [headings = [], ...rows] = Papa.parse<string[]>(file).data;
    const at = headings.findIndex((heading) => /supplier name|vendor name/i.test(heading));
    for (const row of rows) {
      const name = (row[at] ?? "").trim();
      const key = keyOf(name);
      if (
        kept.size < most &&
        FORM.test(name) &&
        !kept.has(key) &&
        ![...kept.keys()].some((other) => areClose(key, other))
      )
        kept.set(key, name);
    }
  }
  return [...kept.values()];
}

/** Letters and figures alone. */
export function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\([^)]*\)?/g, "")
    .replace(/m\/cr?/g, "manchester")
    .replace(/\b(ltd|limited|llp|plc|cic|uk|co|company|the|and)\b/g, "")
    .replace(/[^a-z0-9]/g, "");
}

function areClose(one: string, other: string): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return true;
  return one.length > 6 && Math.abs(one.length - other.length) <= 2 && distance(one, other) <= 2;
}
