import { filledIn, textAt } from "../grid";
import type { Grid, Span } from "../grid";

/** "£000", "£m", "No.": a text that says in what figures are and names nothing. */
export function isUnitAlone(text: string): boolean {
  return UNIT_ONLY.test(text);
}

const UNIT_ONLY =
  /^\(?(£|gbp|(us)?\$|€|usd|eur|(us)?[$€]\s*['’]?(000'?s?|k|mn?|bn|thousands?|millions?|billions?)|%|£?\s*[,'’]?000['’]?s?|£?\s*(k|m|mn|bn)|£?\s*(thousand|million|billion)s?|£\s*\(?['’]?(000|m|k|bn|thousands?|millions?)\)?|no\.?|fte|wte|pence|p)\)?$/i;

/** Whether the headings of a row go on in the row of labels, in small letters: "Partner" over "organisation", "Gross" over "cost". */
export function goesOn(
  grid: Grid,
  row: number,
  labels: number,
  span: Span,
  figures: readonly number[],
): boolean {
  if (isCodes(grid, row, figures) || grid.merged.some((box) => box.row === row)) return false;
  const small = filledIn(grid, labels, span).filter((column) => {
    const text = textAt(grid, labels, column);
    return /^\p{Ll}/u.test(text) && !isUnitAlone(text);
  });
  const isBegun = (column: number) =>
    grid.classAt(row, column) !== "blank" && !isUnitAlone(textAt(grid, row, column));
  return small.length > 0 && small.every(isBegun);
}

/** Whether a row of units names columns that the rows above it do not: "Directorate", "£000" under "", "Budget". */
export function namesMore(grid: Grid, row: number, span: Span, figures: readonly number[]): boolean {
  return filledIn(grid, row, span).some(
    (column) => !figures.includes(column) && grid.classAt(row - 1, column) === "blank",
  );
}

/** Short marks without spaces, in small letters or with digits: "edu", "E01". */
export function isCodes(grid: Grid, row: number, figures: readonly number[]): boolean {
  const filled = figures.filter((column) => grid.classAt(row, column) !== "blank");
  return (
    filled.length > 0 &&
    filled.every(
      (column) =>
        grid.classAt(row, column) === "text" &&
        /^(\([a-z]{1,2}\)|[a-z_]{1,8}|[a-z]{0,4}[-_.]?\d[\w.-]{0,8})$/.test(textAt(grid, row, column)),
    )
  );
}
