import { beforeAll, describe, expect, it } from "vitest";
import { drawnCases, workedExamples } from "./cases";
import type { ShownValue, ShownValues, SpreadsheetEngine } from "./engines/engine";
import { ironcalc } from "./engines/ironcalc";
import { libreOffice } from "./engines/libreoffice";
import { writeCases } from "./workbook";
import type { WrittenCase } from "./workbook";

const RELATIVE = 1e-12;
/** Shares must be right to the penny however large they are: to the last of the 15 digits a cell shows. */
const RELATIVE_OF_SHARES = 1e-14;
/** Milliseconds for starting another program and working all cells out, on a machine that does more besides. */
const LONGEST_WORK = 120_000;
/** In pounds, for what is left of a difference of sums: a spreadsheet's arithmetic is as exact as the sums, not as what is left. */
const LEFT_OVER = 1e-9;
/** The functions in which sums are taken off one another. */
const WITH_DIFFERENCES = new Set(["APPRAISE", "PRESENTVALUE", "COUNTINGMAP", "CONVERGENCESAVING"]);

const { cells, written } = writeCases([...workedExamples(), ...drawnCases()]);
const ids = [...new Set(written.map(({ id }) => id))];

describe.each<SpreadsheetEngine>([ironcalc, libreOffice])("native twins in $name", (engine) => {
  const skipped = engine.unavailable === null ? "" : ` (skipped: ${engine.unavailable})`;
  let found: ShownValues;
  beforeAll(() => {
    if (engine.unavailable === null) found = engine.workOut(cells);
  }, LONGEST_WORK);

  describe.skipIf(engine.unavailable !== null).each(ids)(`%s${skipped}`, (id) => {
    const ofFunction = written.filter((each) => each.id === id);
    const examples = ofFunction.filter(({ drawn }) => !drawn);
    const drawn = ofFunction.filter((each) => each.drawn);

    if (examples.length > 0) {
      it.each(examples)("gives the function's worked example: $name", (each) => {
        expect(differences(each, found)).toEqual([]);
      });
    }

    it(`gives the function's figures in ${drawn.length} random calls`, () => {
      expect(drawn.flatMap((each) => differences(each, found))).toEqual([]);
    });
  });
});

function differences({ id, name, result, expected }: WrittenCase, values: ShownValues): string[] {
  const relative = id === "SHARE" || id === "PHASE" ? RELATIVE_OF_SHARES : RELATIVE;
  const leftOver = WITH_DIFFERENCES.has(id) ? LEFT_OVER : 0;
  const isSame = (got: ShownValue, wanted: ShownValue) =>
    typeof got === "number" && typeof wanted === "number"
      ? Math.abs(got - wanted) <= Math.max(leftOver, relative * Math.abs(wanted))
      : // An empty text comes back from a saved file as an empty cell.
        got === wanted || (wanted === "" && got === null);
  return expected.flatMap((row, down) =>
    row.flatMap((wanted, across) => {
      const got = values(result.sheet, result.row + down, result.column + across);
      return isSame(got, wanted)
        ? []
        : [`${name}, row ${down + 1}, column ${across + 1}: ${got}, but ${wanted} is right`];
    }),
  );
}
