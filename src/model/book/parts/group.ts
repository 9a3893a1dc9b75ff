import { NAME, numberIn, optional, orNull, record, required, YEAR } from "../../fields";
import type { Fields, Kind } from "../../fields";

/** Proposals that act on the same money. */
export interface Group {
  readonly id: string;
  /** What is spent a year on what its proposals reduce. */
  readonly base: number;
  /** Null: the place's price year. */
  readonly priceYear: number | null;
}

export const GROUP_FIELDS: Fields<Group> = {
  id: required(NAME, "the name by which proposals refer to the group"),
  base: required(numberIn({ above: 0 }), "what is spent a year on what the group's proposals reduce", {
    label: "Spending a year that they reduce",
    hint: "Together its proposals can never save more.",
    as: "amount",
  }),
  priceYear: optional(
    orNull(YEAR),
    null,
    "the prices the base is in; the place's price year where it is not given",
    { label: "In prices of", hint: "Empty: the place's price year.", as: "year" },
  ),
};

export const GROUP: Kind<Group> = record<Group>(GROUP_FIELDS, { notes: true });
