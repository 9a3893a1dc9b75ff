import { proposalForm } from "../../model/book";
import { listNow, partsOf, put, tableNow, takes, words } from "../as-typed";
import type { Field, Part, Taking, Reading, Seen } from "../as-typed";
import type { RegisterCells } from "../proposals";

/** A register has a column for each field of a proposal of typed figures, and for those that every proposal has. */
const FORM = proposalForm("typed").filter(({ ask }) => ask.as !== "lines");

/** The register of proposals. */
export function register({ was, cells, book, findings }: Reading, sheet: Seen): void {
  const own = cells.proposals;
  const agencies = was.place.agencies.map(({ id }) => id);
  const fields: readonly Field[] = [
    [own.lever, words("lever")],
    ...FORM.map((field): Field => {
      const take = takes(field, agencies);
      return [own[field.name as keyof RegisterCells], field.name === "priceYear" ? ofTyped(take) : take];
    }),
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
