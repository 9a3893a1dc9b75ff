import type { Book } from "../../model/book";
import { draftSheet } from "../draft";
import type { PlannedSheet } from "../draft";
import { putConversions } from "../tables";
import type { Conversions } from "../tables";
import { putActors, putAgencies } from "./agencies";
import type { PlaceCells } from "./cells";
import { putGrades } from "./grades";
import { putGroups } from "./groups";
import { putLevels } from "./prices";
import { putRates } from "./rates";
import { putYears } from "./years";

/** What holds for every proposal and scenario: years, prices, discount rates, agencies, groups of money, who must act. */
export function writePlace(
  name: string,
  book: Book,
  conversions: Conversions,
): { readonly sheet: PlannedSheet; readonly cells: PlaceCells } {
  const draft = draftSheet({
    key: "place",
    name,
    purpose: "Years, prices, discount rates, bodies and the money that proposals share",
    title: book.place.name === "" ? "The place" : book.place.name,
    opening: [
      ["note", "Change the cells that look like the one below; everything else is worked out from them."],
      ["input", "An input"],
    ],
    widths: [260, 110, 90, 90, 200, 70],
    frozen: { rows: 3, columns: 1 },
  });
  const years = putYears(draft, book);
  const levels = putLevels(draft, book, years.priceYear);
  const rates = putRates(draft, book);
  const agencies = putAgencies(draft, book);
  const groups = putGroups(draft, book, levels);
  const actors = putActors(draft, book);
  const grades = putGrades(draft);
  const cells = { ...years, ...levels, ...rates, ...agencies, ...groups, ...actors, grades };
  const visible = putConversions(draft, conversions, book.place.unit);
  return { sheet: draft.finished(), cells: { ...cells, conversions: visible } };
}
