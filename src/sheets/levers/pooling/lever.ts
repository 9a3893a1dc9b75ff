import type { Book } from "../../../model/book";
import { formulasOn } from "../../checks";
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
  reads: (book) => (asksOfPooling(book) ? ["spend", "grants"] : []),
  begin: (name, { book, place, tables, before: { rules = null } }) => {
    const { pooling: part } = book;
    if (part === null || !asksOfPooling(book)) return null;
    return {
      saving: null,
      finish: (after) => {
        const { sheet, cells } = writePooling(name, book, part, { place, after, tables, rules });
        return {
          sheet,
          cells: { pooling: cells },
          formulas: [formulasOn(sheet)],
          checks: checksOfPooling(cells, book, tables.grants, rules),
          headlines: headlinesOfPooling(cells, book),
          readBack: (reading, seen) => readBackPooling(cells, reading, seen),
        };
      },
    };
  },
};

/** Whether the book has a question of pooling: grants, and needs for them. */
function asksOfPooling({ pooling: part }: Book): boolean {
  return part !== null && part.grants.length > 0 && part.needs.length > 0;
}
