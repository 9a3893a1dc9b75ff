import { AMOUNT, linesOf, NAME, optional, orNull, required, wholeIn } from "../../src/model/fields";
import { BODY, byLines } from "../../src/model/book/proposals/by-lines";

interface Toy {
  readonly rents: readonly Rent[];
}

interface Rent {
  readonly body: string;
  readonly rent: number;
  /** Told, and not reckoned with. */
  readonly desks: number | null;
}

/** What one more lever is made of, from outside `src`: a table of fields, and what each line saves. */
export const toy = byLines<Toy>({
  id: "toy",
  title: "Share a building",
  hint: "One building in place of two.",
  fields: {
    rents: linesOf<Rent>(
      {
        body: required(NAME, "who paid the rent", BODY),
        rent: required(AMOUNT, "the rent that ends", { label: "Rent that ends", as: "amount" }),
        desks: optional(orNull(wholeIn({ least: 1, most: 500 })), null, "desks that are given up", {
          label: "Desks given up",
          as: "whole",
        }),
      },
      1,
      "the rents that end",
      { label: "Rents", line: "a rent", part: "saving" },
    ),
  },
  saves: { rents: ({ rents }) => rents.map(({ rent }) => rent) },
});
