import { quotedText, reference } from "../../formula";
import { columnPlaying } from "../../model/book";
import { factsOf } from "../../reading";
import { WRITE_AGAIN } from "../findings";
import { hasAsMany } from "../grants";
import { converted, GRANTS_SHAPES, headlineOfGrants } from "../inputs";
import type { SheetSource } from "./source";

export const grants: SheetSource = {
  kind: "grants",
  holds: "grants",
  headline: ({ facts: { unit }, inputs: { grants } }) => grants && headlineOfGrants(unit, grants),
  shapes: ({ facts, inputs: { grants: cells } }) => {
    if (cells === null) return [];
    const table = factsOf(facts, "grants");
    const [shape, conditions] = GRANTS_SHAPES;
    return [
      {
        key: shape,
        label: "The grants table still has as many grants as these sheets were written for",
        formula: hasAsMany(table, `ROWS(${reference(cells.grants)})`),
        advice: quotedText(`Grants were added or removed. ${WRITE_AGAIN}`),
      },
      {
        key: conditions,
        label: "The grants table still has the conditions these sheets were written for",
        formula: `AND(${reference(cells.conditionsHold)})`,
        advice: quotedText(
          `What a grant may be spent on was changed in ${table.label}; see the last column of sheet ${cells.conditions.sheet}. ${WRITE_AGAIN}`,
        ),
      },
    ];
  },
  totals: ({ facts, inputs: { grants: cells, tolerance } }) => {
    if (cells === null) return [];
    const table = factsOf(facts, "grants");
    const awards = `SUM(${columnPlaying(table, "award").formula})${converted(table, cells)}`;
    return [
      {
        key: "grantsTotal",
        label: "The awards add up to the grants table",
        formula: `ABS(SUM(${reference(cells.awards)})-${awards})<=${reference(tolerance)}`,
        advice: quotedText(
          `An award was typed over on sheet ${cells.awards.sheet}, or ${table.label} was changed.`,
        ),
      },
    ];
  },
};
