import type { BookJson } from "../../../model/book";
import { recordsAt, textAt } from "../../../model/json";

/** The parts that a whole is divided into: a percentage is typed with four decimals. */
const PARTS = 1_000_000;

/** The same share for each body of the place, but for the parts that are left over; parties outside it have none. Together they are the whole. */
export function equalShares(book: BookJson): Readonly<Record<string, number>> {
  const ids = recordsAt(book, ["place", "agencies"])
    .filter(({ outside }) => outside !== true)
    .map((agency) => textAt(agency, ["id"]));
  const each = Math.floor(PARTS / ids.length);
  const left = PARTS - each * ids.length;
  return Object.fromEntries(ids.map((id, at) => [id, (each + (at < left ? 1 : 0)) / PARTS] as const));
}
