import { formulasOn } from "../../checks";
import type { LeverSheet } from "../lever";
import { readBackDuplication } from "./as-typed";
import { writeDuplication } from "./write";

/** Where several agencies carry the fixed cost of one service: what ends, and what those that stop pay the body that stays. */
export const duplication: LeverSheet = {
  key: "duplication",
  title: "Duplication",
  hasInputs: true,
  reads: ({ proposals }) => (proposals.some(({ lever }) => lever === "duplication") ? ["spend"] : []),
  begin: (name, { book, place, tables }) => {
    const begun = writeDuplication(name, book, place, tables.spending);
    if (begun === null) return null;
    const { cells, finished } = begun;
    const { ids, saved, total } = cells;
    return {
      saving: { lever: "duplication", ids, saved, total, priceYear: book.spend?.priceYear ?? null },
      finish: ({ costs }) => {
        const sheet = finished(costs);
        return {
          sheet,
          cells: { duplication: cells },
          formulas: [formulasOn(sheet)],
          checks: [],
          headlines: [],
          readBack: (reading, seen) => readBackDuplication(cells, reading, seen),
        };
      },
    };
  },
};
