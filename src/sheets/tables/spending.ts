import { quotedText } from "../../formula";
import type { SheetBox } from "../../formula";
import { spendByService } from "../../model/book";
import type { Book, PoolingPart, SourceFacts } from "../../model/book";
import { agenciesNamed, factsOf } from "../../reading";
import type { PlannedSheet } from "../draft";
import type { CountLayout } from "./count";
import { range } from "../cells";
import { inPlaceUnit } from "./conversions";
import type { VisibleConversion } from "./conversions";

/** Spending, live from the Count sheet, in the unit of the place. */
export interface Spending {
  /** The Count sheet. */
  readonly sheet: PlannedSheet;
  readonly count: CountLayout;
  /** The names of the count, with room for more. */
  readonly services: SheetBox;
  readonly agencies: SheetBox;
  /** What the spend table calls an agency of the book; "" where it names none that is it. */
  readonly nameOf: (agency: string) => string;
  /** What an agency spends on a service, as a formula; the cells hold names of the spend table. Nothing where it has no such names. */
  readonly by: (agencyCell: string, serviceCell: string) => string;
  /** Whether a need is what is spent now: the book says nothing else of it, and has that amount. */
  readonly isNow: (need: PoolingPart["needs"][number]) => boolean;
  /** What all agencies spend on a service, as a formula. */
  readonly on: (serviceCell: string) => string;
}

/** Rows and columns that the count may grow by before a name of the book is no longer found: nothing is below or beside it. */
const MORE_SERVICES = 50;
const MORE_AGENCIES = 10;

export function spendingFrom(
  book: Book,
  facts: SourceFacts,
  { sheet, layout: count }: { readonly sheet: PlannedSheet; readonly layout: CountLayout },
  conversion: VisibleConversion | null,
): Spending {
  const idOf = agenciesNamed(book.place.agencies, factsOf(facts, "spend").names.agency ?? []);
  const named = new Map([...idOf].map(([name, id]) => [id, name]));
  const all = spendByService(book).services;
  const services = { ...count.services, rows: count.services.rows + MORE_SERVICES };
  const agencies = { ...count.agencies, columns: count.agencies.columns + MORE_AGENCIES };
  const body = range({ ...count.body, rows: services.rows, columns: agencies.columns });
  // Names are compared as they are: in MATCH the signs ~, * and ? of a name would mean other than themselves.
  const isMine = (service: string): string => `(${range(services)}=${service})`;
  const sum = (service: string, isCounted: string): string =>
    inPlaceUnit(`SUMPRODUCT(${isMine(service)}*(${range(agencies)}${isCounted})*${body})`, conversion);
  return {
    sheet,
    count,
    services,
    agencies,
    nameOf: (agency) => named.get(agency) ?? "",
    by: (agency, service) => sum(service, `=${agency}`),
    isNow: ({ id, amount, basis }) => {
      const spent = all.get(id);
      if (basis !== "" || spent === undefined || typeof amount !== "number") return false;
      const sum = Math.max(
        0,
        spent.reduce((total, each) => total + each, 0),
      );
      return Math.abs(amount - sum) <= NOISE * Math.max(1, sum);
    },
    on: (service) => sum(service, `<>${quotedText(TOTAL)}`),
  };
}

/** Two sums of the same amounts may differ in their last figures. */
const NOISE = 1e-9;

/** What the count calls its totals. */
const TOTAL = "Total";
