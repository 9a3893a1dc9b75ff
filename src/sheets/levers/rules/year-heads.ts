import { literalText } from "../../../formula";
import { showYear } from "../../../model/calendar";
import { figures } from "../../cells";
import type { Heads } from "../../cells";

/** The financial years of the place. */
export function yearHeads({
  place: { firstYear, years },
}: {
  readonly place: { readonly firstYear: number; readonly years: number };
}): Heads {
  return figures(
    ...Array.from({ length: years }, (_, year) =>
      literalText(showYear({ kind: "financial", start: firstYear + year })),
    ),
  );
}
