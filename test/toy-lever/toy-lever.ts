import { AMOUNT, byName, numberIn, optional, orNull, required, wholeIn } from "../../src/model/fields";
import { asLever } from "../../src/model/book/proposals/lever";

export interface Toy {
  readonly fullYear: number;
  readonly shares: ReadonlyMap<string, number>;
  /** Told, and not reckoned with. */
  readonly desks: number | null;
}

/** What one more lever is made of, from outside `src`: a table of fields, and what it comes to. */
export const toy = asLever<Toy>({
  id: "toy",
  title: "Share a building (toy)",
  hint: "One building in place of two.",
  fields: {
    fullYear: required(AMOUNT, "the rent that ends", {
      label: "Rent that ends",
      as: "amount",
      part: "saving",
    }),
    shares: required(byName(numberIn()), "who paid the rent", {
      label: "Who paid the rent",
      as: "shares by agency",
      part: "saving",
    }),
    desks: optional(orNull(wholeIn({ least: 1, most: 500 })), null, "desks that are given up", {
      label: "Desks given up",
      as: "whole",
      part: "saving",
    }),
  },
  pricesOf: "proposal",
  check: () => undefined,
  fullSaving: ({ fullYear, shares }, { agencies }) => ({
    values: [fullYear],
    shares: agencies.map((agency) => shares.get(agency) ?? 0),
  }),
  frees: () => [],
});
