import { columnNumber } from "../../src/formula";
import { withoutTexts } from "./formulas-of";

/** A formula with its cells named as seen from its own: R[0]C[-2] for a cell two to the left, R5C3 for one that stays. */
export function asR1C1(formula: string, row: number, column: number): string {
  return withoutTexts(formula).replace(
    /(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b/g,
    (_, stays: string, letters: string, staysDown: string, digits: string) => {
      const down = staysDown === "" ? `[${Number(digits) - 1 - row}]` : digits;
      const across = stays === "" ? `[${columnNumber(letters) - column}]` : String(columnNumber(letters) + 1);
      return `R${down}C${across}`;
    },
  );
}
