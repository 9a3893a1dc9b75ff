import { CARRIED_FIELDS } from "../../model/book";
import {
  names,
  neededNumber,
  number,
  numberOfEach,
  numbers,
  put,
  takes,
  words,
  yesOrNo,
  listNow,
  partsOf,
  tableNow,
} from "../as-typed";
import type { Field, Part, Taking, Reading, Seen } from "../as-typed";

/** The register of proposals. */
export function register({ was, cells, book, findings }: Reading, sheet: Seen): void {
  const own = cells.proposals;
  const agencies = was.place.agencies.map(({ id }) => id);
  const fields: readonly Field[] = [
    [own.name, words("name")],
    [own.lever, words("lever")],
    [own.start, neededNumber("start")],
    [own.earliest, number("earliest")],
    [own.actor, words("actor")],
    [own.recurring, yesOrNo("recurring")],
    [own.lasts, number("lasts")],
    [own.priceYear, ofTyped(number("priceYear"))],
    [own.index, words("index")],
    [own.optimism, number("optimism")],
    [own.grade, number("grade")],
    [own.achievable, number("achievable")],
    [own.cashable, number("cashable")],
    [own.step, number("step")],
    [own.inPlan, number("inPlan")],
    [own.group, words("group")],
    [own.order, number("order")],
    [own.requires, names("requires")],
    [own.excludes, names("excludes")],
    ...CARRIED_FIELDS.map((field): Field => [own[field.name], takes(field)]),
    [own.ramp, numbers("ramp")],
    [own.amounts, numbers("amounts")],
    [own.fullYear, number("fullYear")],
    [own.shares, numberOfEach("shares", agencies)],
  ];
  const table = tableNow(
    sheet,
    own.id,
    fields.map(([box]) => box),
    findings,
  );
  if (table === null) return;
  const parts = partsOf(book, "proposals");
  const fresh = (id: string): Part => ({ id });
  const now = listNow(
    sheet,
    { table, parts, firstRow: own.id.row, fields, what: "proposal", fresh },
    findings,
  );
  keepOrder(parts, now);
  book.proposals = [...now];
}

/** What duplication saves is in the prices of spending, which the register shows and does not ask. */
function ofTyped(take: Taking): Taking {
  return (part, given) =>
    part.lever === "duplication"
      ? "but what duplication saves is in the prices of spending"
      : take(part, given);
}

/** Who comes first in overlap is by the rows as they were written, where no order is given: it stays so when rows are moved. */
function keepOrder(before: readonly Part[], now: readonly Part[]): void {
  if (before.every((part, at) => now[at] === part)) return;
  const orderOf = (part: Part) => (typeof part.order === "number" ? part.order : before.indexOf(part));
  const last = Math.max(...before.map(orderOf));
  now.forEach((part, at) => {
    put(
      part,
      "order",
      before.includes(part) ? orderOf(part) : typeof part.order === "number" ? part.order : last + 1 + at,
    );
  });
}
