import { draftSheet, HEAD_ROWS, moneyFormat } from "../draft";
import { cellAt, FIRST_YEAR_COLUMN, putYears } from "../cells";
import type { ValueCells } from "../value";
import type { Sources, WorkingsCells } from "../workings";
import { putChosen } from "./chosen";
import type { Sheet } from "./sheet";

/** Begins the sheet: its years, and the scenarios that were chosen. */
export function beginYears(
  name: string,
  sources: Sources,
  workings: WorkingsCells,
  value: ValueCells,
): Sheet {
  const { place } = sources.book;
  const draft = draftSheet({
    key: "years",
    name,
    purpose: "One scenario by body, fund and year, beside another",
    title: "Years",
    opening: [
      [
        "note",
        "Both scenarios are chosen on the sheet Scenarios. Sums are in cash where they are not called real.",
      ],
      ["note", "A saving in one body's budget closes no other's gap."],
    ],
    widths: [250, 100, 90],
    frozen: { rows: HEAD_ROWS + 1, columns: 1 },
  });
  const years = putYears(draft, FIRST_YEAR_COLUMN, 1 + place.years, (year) =>
    cellAt(workings.years, 0, year),
  );
  const { shown, compared } = putChosen(draft, sources, workings, value);
  return { draft, sources, workings, years, shown, compared, money: moneyFormat(place.unit) };
}
