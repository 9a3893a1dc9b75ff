import { describe, expect, it } from "vitest";
import { drawnCases, workedExamples } from "./cases";
import type { ShownValue, ShownValues, SpreadsheetEngine } from "./engines/engine";
import { ironcalc } from "./engines/ironcalc";
import { libreOffice } from "./engines/libreoffice";
import { writeCases, type WrittenCase } from "./workbook";

const RELATIVE = 1e-12;
/** In pounds, where the figure is near 0: a penny in a million times a thousand. */
const NEAR_NOUGHT = 1e-9;

const { cells, written } = writeCases([...workedExamples(), ...drawnCases()]);

describe.each<SpreadsheetEngine>([ironcalc, libreOffice])("native twins in $name", (engine) => {
  const skipped = engine.unavailable === null ? "" : ` (skipped: ${engine.unavailable})`;
  let values: ShownValues | null = null;

  describe.skipIf(engine.unavailable !== null).each([...new Set(written.map(({ id }) => id))])(
    `%s${skipped}`,
    (id) => {
      it.each(written.filter((each) => each.id === id))("gives the function's figures: $name", (each) => {
        values ??= engine.workOut(cells);
        expect(differences(each, values)).toEqual([]);
      });
    },
  );
});

function differences({ result, expected }: WrittenCase, values: ShownValues): string[] {
  return expected.flatMap((row, down) =>
    row.flatMap((wanted, across) => {
      const got = values(result.sheet, result.row + down, result.column + across);
      return isSame(got, wanted)
        ? []
        : [`row ${down + 1}, column ${across + 1}: ${got}, but ${wanted} is right`];
    }),
  );
}

function isSame(got: ShownValue, wanted: ShownValue): boolean {
  if (typeof got !== "number" || typeof wanted !== "number") return got === wanted;
  return Math.abs(got - wanted) <= Math.max(NEAR_NOUGHT, RELATIVE * Math.abs(wanted));
}
