import { literalText } from "../../../formula";
import type { Book } from "../../../model/book";
import { showYear } from "../../../model/calendar";
import { figures } from "../../cells";
import type { Heads } from "../../cells";

/** The financial years of the place. */
export function yearHeads({ place: { firstYear, years } }: Pick<Book, "place">): Heads {
  return figures(
    ...Array.from({ length: years }, (_, year) =>
      literalText(showYear({ kind: "financial", start: firstYear + year })),
    ),
  );
}
