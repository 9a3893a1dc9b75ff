import { linesNow, number, partsOf, put, words } from "../../as-typed";
import type { Part, Reading, Seen, Taking } from "../../as-typed";
import type { RulesCells } from "./cells";
import { namesIn, namesTogether } from "./names-in";

/** Rows that are called by names of the book, and the parts that they are of. */
export interface Called {
  readonly names: readonly string[];
  readonly parts: readonly Part[];
  readonly what: string;
}

/** Caps are by service in the book, and lines on the sheet. */
export function readCaps({ caps }: RulesCells, { parts }: Called, reading: Reading, sheet: Seen): void {
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

export function readEarmarks(
  { earmarks }: RulesCells,
  { parts }: Called,
  reading: Reading,
  sheet: Seen,
): void {
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
      .map((grant) => [grant.id, grant.earmarks.map(({ services }) => namesTogether(services))]),
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
