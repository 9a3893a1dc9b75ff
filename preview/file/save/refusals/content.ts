import { cannotBeStored } from "../sheet/formula";

const [LONGEST_TEXT, LONGEST_FORMULA, LAST_ROW, LAST_COLUMN] = [32_767, 8192, 1_048_575, 16_383];

/** What of a cell no file can hold, as a sentence; null where all of it can be. `here` is where it is. */
export function contentRefusal(
  here: string,
  row: number,
  column: number,
  value: unknown,
  formula: string,
): string | null {
  if (row > LAST_ROW || column > LAST_COLUMN) return `${here} is outside what a sheet holds.`;
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    return `${here} has a text of ${value.length.toLocaleString("en-GB")} characters; a cell holds ${LONGEST_TEXT.toLocaleString("en-GB")}.`;
  }
  if (typeof value === "number" && !Number.isFinite(value))
    return `${here} has a figure that no cell can hold.`;
  if (formula.length > LONGEST_FORMULA) {
    return `${here} has a formula of ${formula.length.toLocaleString("en-GB")} characters; Excel takes ${LONGEST_FORMULA.toLocaleString("en-GB")}.`;
  }
  const named = cannotBeStored(formula);
  return named === null
    ? null
    : `${here} has a formula with ${named}, whose names only Excel can store: type it in Excel.`;
}
