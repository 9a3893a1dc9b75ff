import { hasRules } from "../../../model/book";
import type { Book } from "../../../model/book";
import { formulasOn } from "../../checks";
import { draftSheet } from "../../draft";
import { askedGiven } from "../../place";
import type { LeverSheet } from "../lever";
import { readBackRules } from "./as-typed";
import { checksOfRules } from "./checks";
import { fill } from "./fill";
import { layOut } from "./layout";
import { fillOverspend } from "./overspend";

/** What grants are under beyond award, need and conditions, and their sums by year. A book without any such rule has no such sheet. */
export const rules: LeverSheet = {
  key: "rules",
  title: "Grant rules",
  hasInputs: true,
  reads: () => [],
  begin: (name, { book, place, tables }) => {
    const { pooling } = book;
    if (pooling === null || !isUnderRules(book)) return null;
    const draft = draftSheet({
      key: "rules",
      name,
      purpose: "The rules of grants and services, and their sums by year",
      title: "Grant rules",
      opening: [
        [
          "note",
          "Inputs. What a grant may be spent on is ticked on the sheet Pooling, whose figures are of the first year.",
        ],
        [
          "note",
          'Several names in a cell have semicolons between them; a name with a semicolon itself stands in quotation marks: "Parks; open spaces"; Roads.',
        ],
      ],
      widths: [240, 130, 110, 110, 110, 110, 110, 120, 150, 130, 130, 190, 110],
      frozen: { rows: 1, columns: 1 },
    });
    const cells = layOut(draft, book, pooling);
    fill(draft, book, pooling, cells, tables, askedGiven(book, place));
    fillOverspend(draft, book, pooling, cells, place.firstYear);
    const sheet = draft.finished();
    return {
      saving: null,
      cells: { rules: cells },
      finish: () => ({
        sheet,
        cells: { rules: cells },
        formulas: [formulasOn(sheet)],
        checks: checksOfRules(cells),
        headlines: [],
        readBack: (reading, seen) => readBackRules(cells, reading, seen),
      }),
    };
  },
};

/** Whether there is anything beyond one question of one year. */
function isUnderRules({ pooling }: Book): boolean {
  if (pooling === null || pooling.grants.length === 0 || pooling.needs.length === 0) return false;
  return hasRules(pooling) || pooling.worked !== null;
}
