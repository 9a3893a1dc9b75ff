import type { BookJson } from "../../model/book";
import { put, recordAt, recordsAt, textAt, without } from "../../model/json";
import { settledAmount, toCell } from "../../model/money";
import { convert } from "../../model/wording";
import type { SpendReading } from "../sources";
import { agenciesNamed } from "./agencies-named";
import { withAgency } from "./agency";
import { transfersIn } from "./transfers";
import { conversionInto } from "./unit";

/**
 * What each agency spends on each service, a row each where it is anything, and what of it passes between them; agencies that the book does
 * not have are added.
 */
export function withSpending(book: BookJson, { count, unit }: SpendReading): BookJson {
  const known = agenciesNamed(agenciesOf(book), count.agencies);
  const all = count.agencies.filter((name) => !known.has(name)).reduce(withAgency, book);
  const idOf = agenciesNamed(agenciesOf(all), count.agencies);
  const conversion = conversionInto(textAt(book, ["place", "unit"]), unit);
  const rows = count.services.flatMap((service, row) =>
    count.agencies.flatMap((agency, column) => {
      const amount = count.amounts[row]![column]!;
      const inUnit = toCell(settledAmount(convert(toCell(amount), conversion)));
      return amount.isZero() ? [] : [[idOf.get(agency) ?? agency, service, inUnit]];
    }),
  );
  const transfers = transfersIn(all, count, idOf, conversion);
  const before = without(recordAt(book, ["spend"]), "transfers");
  return put(all, ["spend"], { ...before, rows, ...(transfers.length > 0 && { transfers }) });
}

function agenciesOf(book: BookJson): { readonly id: string; readonly name: string }[] {
  return recordsAt(book, ["place", "agencies"]).map((agency) => ({
    id: textAt(agency, ["id"]),
    name: textAt(agency, ["name"]),
  }));
}
