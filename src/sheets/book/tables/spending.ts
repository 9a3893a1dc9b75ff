import type { Book, SourceFacts } from "../../../model/book";
import { agenciesNamed, factsOf } from "../../../reading";
import type { CountLayout } from "../../count";
import { range } from "../cells";
import { inPlaceUnit } from "./conversions";
import type { VisibleConversion } from "./conversions";

/** Spending, live from the Count sheet, in the unit of the place. */
export interface Spending {
  readonly count: CountLayout;
  /** What the spend table calls an agency of the book; "" where it names none that is it. */
  readonly nameOf: (agency: string) => string;
  /** What an agency spends on a service, as a formula; the cells hold names of the spend table. Nothing where it has no such names. */
  readonly by: (agencyCell: string, serviceCell: string) => string;
  /** What all agencies spend on a service, as a formula. */
  readonly on: (serviceCell: string) => string;
}

export function spendingFrom(
  { place }: Book,
  facts: SourceFacts,
  count: CountLayout,
  conversion: VisibleConversion | null,
): Spending {
  const idOf = agenciesNamed(place.agencies, factsOf(facts, "spend").names.agency ?? []);
  const named = new Map([...idOf].map(([name, id]) => [id, name]));
  const { services, agencies, body, serviceTotals } = count;
  // Names are compared as they are: in MATCH the signs ~, * and ? of a name would mean other than themselves.
  const isMine = (cell: string): string => `(${range(services)}=${cell})`;
  return {
    count,
    nameOf: (agency) => named.get(agency) ?? "",
    by: (agency, service) =>
      inPlaceUnit(`SUMPRODUCT(${isMine(service)}*(${range(agencies)}=${agency})*${range(body)})`, conversion),
    on: (service) => inPlaceUnit(`SUMPRODUCT(${isMine(service)}*${range(serviceTotals)})`, conversion),
  };
}
