import { oneCell, range } from "../../cells";
import { formulasOn, isAsMuch } from "../../checks";
import { hasOnce } from "../../tables";
import type { LeverSheet } from "../lever";
import { readBackTransfers } from "./as-typed";

/** What passes between bodies of the place, taken out so that money is counted once. It saves nothing itself: others read what is left. */
export const once: LeverSheet = {
  key: "once",
  title: "Counted once",
  hasInputs: true,
  reads: (book) => (hasOnce(book) ? ["spend"] : []),
  begin: (name, { book, tables: { spending } }) => {
    const begun = spending?.once ?? null;
    if (begun === null) return null;
    const { sheet, cells } = begun;
    const asRead = (book.spend?.transfers ?? []).reduce((sum, { amount }) => sum + amount, 0);
    const { unit } = book.place;
    return {
      saving: null,
      finish: () => ({
        sheet,
        cells: { once: cells },
        formulas: [formulasOn(sheet)],
        checks: [
          {
            label: "What is counted and what is taken out come to the spend table",
            formula: isAsMuch(
              `(SUM(${range(cells.countedOf)})+${oneCell(cells.takenOut)})`,
              oneCell(cells.source),
              unit,
            ),
            advice: `Look on the sheet ${name} for a body that the spend table does not have, or a transfer of none.`,
          },
          ...(asRead === 0
            ? []
            : [
                {
                  label: "Transfers between bodies are those that were found in the spend table",
                  formula: isAsMuch(`SUM(${range(cells.amount)})`, String(asRead), unit),
                  advice: `Transfers came to another sum when these sheets were written. Read the book from the sheets and create them again: then they are looked for anew.`,
                },
              ]),
        ],
        headlines: [],
        readBack: (reading, seen) => readBackTransfers(cells, reading, seen),
      }),
    };
  },
};
