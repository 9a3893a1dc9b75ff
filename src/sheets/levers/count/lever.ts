import { columnPlaying } from "../../../model/book";
import { factsOf } from "../../../reading";
import { oneCell } from "../../cells";
import { isAsMuch } from "../../checks";
import type { LeverSheet } from "../lever";

/** Who spends what on which service, as the spend table has it. It saves nothing itself: others look up in it. */
export const count: LeverSheet = {
  key: "count",
  title: "Count",
  hasInputs: false,
  // It is there where another lever reads spending.
  reads: () => [],
  begin: (_, { tables: { facts, spending } }) => {
    if (facts === null || spending === null) return null;
    const { sheet, count: layout } = spending;
    const spend = factsOf(facts, "spend");
    const amounts = columnPlaying(spend, "amount");
    return {
      saving: null,
      finish: () => ({
        sheet,
        cells: { count: layout },
        // It is one answer, of which no cell can be typed over unseen.
        formulas: [],
        checks: [
          {
            label: "The count adds up to the spend table",
            formula: isAsMuch(oneCell(layout.total), `SUM(${amounts.formula})`, facts.unit),
            advice: `A cell under ${amounts.heading} in ${spend.label} holds a text or an error where an amount belongs: correct it there. Otherwise compare the sheet ${sheet.name} with it.`,
          },
        ],
        headlines: [],
        readBack: () => undefined,
      }),
    };
  },
};
