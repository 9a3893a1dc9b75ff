import type { BookJson, JsonRecord } from "../../../model/book";
import { listAt, recordsAt, textAt } from "../../../model/json";
import { needsOf } from "./needs";
import { agencyName } from "./place";

/** The grants as they are typed. */
export function grantRecords(book: BookJson): readonly JsonRecord[] {
  return recordsAt(book, ["pooling", "grants"]);
}

/** Who holds a grant, by the one name that a body has everywhere; "" where nobody is said. */
export function holderOf(book: BookJson, grant: JsonRecord | undefined): string {
  return agencyName(book, textAt(grant, ["holder"]).trim());
}

/** The names of the services that grants may be needed for. */
export function servicesPaidFor(book: BookJson): readonly string[] {
  return needsOf(book).map((need) => textAt(need, ["id"]));
}

/** The names of the services that a grant may pay for. */
export function permittedTo(book: BookJson, grant: number): readonly string[] {
  const row = listAt(book, ["pooling", "allowed", grant]);
  return needsOf(book).flatMap((need, service) => (row[service] === true ? [textAt(need, ["id"])] : []));
}
