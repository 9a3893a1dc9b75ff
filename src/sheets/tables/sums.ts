import { quotedText } from "../../formula";
import type { SheetBox } from "../../formula";
import { matchingNames, range } from "../cells";
import { inPlaceUnit } from "./conversions";
import type { VisibleConversion } from "./conversions";
import type { CountLayout } from "./count";

/** Sums of the Count sheet in the unit of the place, as formulas; transfers between bodies are in them. */
export interface CountSums {
  /** The names of the count, with room for more. */
  readonly services: SheetBox;
  readonly agencies: SheetBox;
  /** What an agency spends on a service; the cells hold names of the spend table. */
  readonly by: (agencyCell: string, serviceCell: string) => string;
  /** What an agency spends. */
  readonly of: (agencyCell: string) => string;
  /** What all agencies spend on a service. */
  readonly on: (serviceCell: string) => string;
}

/** Rows and columns that the count may grow by before a name of the book is no longer found: nothing is below or beside it. */
const MORE_SERVICES = 50;
const MORE_AGENCIES = 10;

/** What the count calls its totals, of services and of agencies. */
const TOTAL = quotedText("Total");

/**
 * Each sum is looked up where its service and its agency meet, and a total where the count has it: a place has thousands of such formulas,
 * and each would otherwise go over the whole count. What the count does not have is 0. `names` are those of the spend table.
 */
export function countSums(
  count: CountLayout,
  conversion: VisibleConversion | null,
  names: { readonly services: readonly string[]; readonly agencies: readonly string[] },
): CountSums {
  const services = { ...count.services, rows: count.services.rows + MORE_SERVICES };
  const agencies = { ...count.agencies, columns: count.agencies.columns + MORE_AGENCIES };
  const body = range({ ...count.body, rows: services.rows, columns: agencies.columns });
  const [ofServices, ofAgencies] = [matchingNames(names.services), matchingNames(names.agencies)];
  const by = (agency: string, service: string): string => {
    const [down, across] = [ofServices(service, services), ofAgencies(agency, agencies)];
    return inPlaceUnit(`IFERROR(INDEX(${body},${down},${across}),0)`, conversion);
  };
  return {
    services,
    agencies,
    by,
    of: (agency) => by(agency, TOTAL),
    on: (service) => by(TOTAL, service),
  };
}
