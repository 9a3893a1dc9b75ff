import { describe, expect, it } from "vitest";
import { defectCells, engineDefects } from "./engines/defects";
import { ironcalc } from "./engines/ironcalc";
import { libreOffice } from "./engines/libreoffice";

/** Below the cells that the formulas refer to. */
const FIRST_ROW = 9;

const cells = [
  ...defectCells,
  ...engineDefects.map(({ formula }, index) => ({
    sheet: "Defects",
    row: FIRST_ROW + index,
    column: 0,
    content: formula,
  })),
];

describe.each([ironcalc, libreOffice])("what is known to be wrong in $name", (engine) => {
  const skipped = engine.unavailable === null ? "" : ` (skipped: ${engine.unavailable})`;
  const ofEngine = engineDefects.filter((defect) => defect.engine === engine.name);

  it.skipIf(engine.unavailable !== null).each(ofEngine)(
    `$formula shows $shows, not $excelShows${skipped}`,
    (defect) => {
      const shown = engine.workOut(cells)("Defects", FIRST_ROW + engineDefects.indexOf(defect), 0);
      expect(shown, "no longer so: change the list").toBe(defect.shows);
      expect(shown).not.toBe(defect.excelShows);
    },
  );
});
