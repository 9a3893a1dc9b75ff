import { formulasOn } from "../../checks";
import { asksOfPooling } from "../../tables";
import type { LeverSheet } from "../lever";
import { readBackPooling } from "./as-typed";
import { checksOfPooling } from "./checks";
import { headlinesOfPooling } from "./headlines";
import { writePooling } from "./write";

/** What removing ring-fences of grants would bring. It is in no saving. */
export const pooling: LeverSheet = {
  key: "pooling",
  title: "Pooling",
  hasInputs: true,
  begin: (name, { book, tables }) => {
    const { pooling: part } = book;
    if (part === null || !asksOfPooling(book)) return null;
    return {
      saving: null,
      finish: ({ scenarios, matching }) => {
        const { sheet, cells } = writePooling(name, book, part, { scenarios, matching, tables });
        return {
          sheet,
          cells: { pooling: cells },
          formulas: [formulasOn(sheet)],
          checks: checksOfPooling(cells, book, tables.grants),
          headlines: headlinesOfPooling(cells, book.place.unit),
          readBack: (reading, seen) => readBackPooling(cells, reading, seen),
        };
      },
    };
  },
};
