import { quotedText } from "../../formula";
import type { SheetBox } from "../../formula";
import { range } from "../cells";
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

/** What the count calls its totals. */
const TOTAL = quotedText("Total");

export function countSums(count: CountLayout, conversion: VisibleConversion | null): CountSums {
  const services = { ...count.services, rows: count.services.rows + MORE_SERVICES };
  const agencies = { ...count.agencies, columns: count.agencies.columns + MORE_AGENCIES };
  const body = range({ ...count.body, rows: services.rows, columns: agencies.columns });
  // Names are compared as they are: in MATCH the signs ~, * and ? of a name would mean other than themselves.
  const sum = (ofService: string, ofAgency: string): string =>
    inPlaceUnit(
      `SUMPRODUCT((${range(services)}${ofService})*(${range(agencies)}${ofAgency})*${body})`,
      conversion,
    );
  return {
    services,
    agencies,
    by: (agency, service) => sum(`=${service}`, `=${agency}`),
    of: (agency) => sum(`<>${TOTAL}`, `=${agency}`),
    on: (service) => sum(`=${service}`, `<>${TOTAL}`),
  };
}
