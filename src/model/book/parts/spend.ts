import { listOf, NAME, numberIn, optional, orNull, record, required, tupleOf, YEAR } from "../../fields";
import type { Fields, Kind } from "../../fields";
import { TRANSFERS } from "./transfer";
import type { Transfer } from "./transfer";

/** What the agencies spend, by service. */
export interface Spend {
  /** Null: the place's price year. */
  readonly priceYear: number | null;
  /** Agency, service, amount. Rows of one agency and service are added up. */
  readonly rows: readonly (readonly [string, string, number])[];
  /** What of it passes between bodies of the place. */
  readonly transfers: readonly Transfer[];
}

export const SPEND_FIELDS: Fields<Spend> = {
  priceYear: optional(
    orNull(YEAR),
    null,
    "the prices of the amounts; the place's price year where it is not given",
    {
      label: "Spending is in prices of",
      hint: "The year of the table, such as 2023-24. Empty: the place's price year.",
      as: "year",
    },
  ),
  rows: required(
    listOf(tupleOf<string, string, number>([NAME, NAME, numberIn()])),
    "body, service and amount; rows of one body and service are added up",
  ),
  transfers: TRANSFERS,
};

export const SPEND: Kind<Spend> = record<Spend>(SPEND_FIELDS, { notes: true });
