import { PROPOSAL_LEVERS } from "../../../model/book";
import { range } from "../../cells";
import { formulasOn, isAsMuch } from "../../checks";
import { draftSheet } from "../../draft";
import type { LeverSheet } from "../lever";
import { readBackLines } from "./as-typed";
import { layOut } from "./lay-out";
import type { LinesSheet, SheetGiven } from "./spec";
import { putSums } from "./sums";
import { fill } from "./write";

/** The sheet of a lever by lines: a table of its proposals, and one of the lines of each list. */
export function linesSheet(spec: LinesSheet): LeverSheet {
  const { lever, notes, besides, sums = [] } = spec;
  const { title, hint } = PROPOSAL_LEVERS.find(({ id }) => id === lever)!;
  return {
    key: lever,
    title,
    hasInputs: true,
    reads: () => [],
    begin: (name, { book, place }) => {
      const proposals = book.proposals.filter((each) => each.lever === lever);
      if (proposals.length === 0) return null;
      const given: SheetGiven = { book, proposals };
      // Filled as the tables are laid out.
      const widths: number[] = [];
      const draft = draftSheet({
        key: lever,
        name,
        purpose: hint.replace(/\.$/, ""),
        title,
        opening: notes.map((note) => ["note", note] as const),
        widths,
        frozen: { rows: 1, columns: 2 },
      });
      const tables = layOut(draft, spec, given, widths);
      fill(draft, spec, given, tables, place);
      const sumsHold = sums.map((each) => putSums(draft, each, given, tables, widths));
      besides?.(draft, given, tables);
      const { ids, saved, total } = tables.proposals;
      return {
        saving: {
          lever,
          ids: ids!,
          saved: saved!,
          total: total!,
          ...(tables.when !== null && { byYear: tables.when.byYear! }),
        },
        finish: () => {
          const sheet = draft.finished();
          const lines = Object.values(tables.lists).flatMap(({ cells: { saved: each } }) =>
            each ? `SUM(${range(each)})` : [],
          );
          return {
            sheet,
            cells: {},
            formulas: [formulasOn(sheet)],
            checks: [
              {
                label: `Every line of the sheet ${name} is of a body and a proposal`,
                formula: isAsMuch(`SUM(${range(total!)})`, `(${lines.join("+")})`, book.place.unit),
                advice: `Look for a proposal or a body that is not of the book in the lines of the sheet ${name}.`,
              },
              ...sumsHold,
            ],
            headlines: [],
            readBack: (reading, seen) => readBackLines(lever, tables, reading, seen),
          };
        },
      };
    },
  };
}
