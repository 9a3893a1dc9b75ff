import type { BookJson, JsonRecord } from "../../../model/book";
import type { Filled } from "./filled";
import {
  at,
  isJsonList,
  isJsonRecord,
  numberAt,
  put,
  recordAt,
  recordsAt,
  textAt,
  without,
} from "../../../model/json";

/** The ids of the agencies, in order. */
export function agenciesOf(book: BookJson): readonly string[] {
  return recordsAt(book, ["place", "agencies"]).map((agency) => textAt(agency, ["id"]));
}

/** What an agency is called. */
export function agencyName(book: BookJson, id: string): string {
  const agency = recordsAt(book, ["place", "agencies"]).find((each) => each.id === id);
  return textAt(agency, ["name"]) || id;
}

/** The years of the model; none while the first or their number is not known. */
export function yearsOf(book: BookJson): readonly number[] {
  const [first, years] = [numberAt(book, ["place", "firstYear"]), numberAt(book, ["place", "years"])];
  const MOST = 60;
  if (first === null || years === null || !Number.isInteger(first) || years < 1 || years > MOST) return [];
  return Array.from({ length: Math.floor(years) }, (_, year) => first + year);
}

/** Without an agency, and without what refers to it. */
export function withoutAgency<Draft extends Filled>(draft: Draft, id: string): Draft {
  const { book, baseBudget } = draft;
  const agencies = recordsAt(book, ["place", "agencies"]).filter((agency) => agency.id !== id);
  const place = {
    ...recordAt(book, ["place"]),
    agencies,
    gap: without(recordAt(book, ["place", "gap"]), id),
  };
  const proposals = recordsAt(book, ["proposals"]).map((proposal) => {
    const costs = recordsAt(proposal, ["costs"]).map((cost) => withoutShare(cost, "pays", id));
    const own = withoutShare(proposal, "shares", id);
    return withoutLinesOf(proposal.costs === undefined ? own : { ...own, costs }, id);
  });
  const overspend = ["pooling", "overspend"];
  const others = { ...book, place, proposals };
  return {
    ...draft,
    book: isJsonRecord(at(book, overspend))
      ? put(others, overspend, withoutShare(recordAt(book, overspend), "shares", id))
      : others,
    baseBudget: baseBudget.filter(({ agency }) => agency !== id),
  };
}

/** Without the lines that are of an agency, whatever lists a proposal has. */
function withoutLinesOf(proposal: JsonRecord, id: string): JsonRecord {
  const lists = Object.entries(proposal).map(([name, list]) => [
    name,
    isJsonList(list) ? list.filter((line) => textAt(line, ["body"]) !== id) : list,
  ]);
  return Object.fromEntries(lists) as JsonRecord;
}

function withoutShare(record: JsonRecord, name: string, id: string): JsonRecord {
  const shares = record[name];
  return isJsonRecord(shares) ? { ...record, [name]: without(shares, id) } : record;
}
