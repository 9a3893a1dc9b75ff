/**
 * How arguments are read. Every function keeps these rules.
 *
 * - Left out, null, an empty cell and a range of empty cells are alike: the default, or a message where there is none. But one empty
 *   cell where an amount belongs is 0 (`requireAmounts`). An empty cell inside a range is 0 for an amount, no for a flag, the default for a value, and no limit for a cap.
 * - Trailing empty rows and columns are ignored. Arguments that are side by side keep their alignment (`alignedLength`).
 * - One cell is as good as a range of one cell. A line may be given the other way round, but not grants and needs both: with a
 *   table between them that would be another question (`readPoolingProblem`). One share may be given for all.
 * - A number is read without the noise of binary arithmetic: 99.99999999999818, which =16453.35-16353.35 leaves in a cell, is 100, and
 *   -5.7e-15 is 0. Amounts are settled to the penny, shares and other numbers where their bits show it (`settledAmount`,
 *   `settledNumber`); what was typed with up to six decimals is kept, and so are the 15 digits Excel shows of anything else. Text where a number belongs is refused, "100" too: Excel's own SUM passes
 *   over such a cell, so a reader would never see that it was missing. So are TRUE and FALSE where a number belongs.
 * - Yes is TRUE, any number but 0, and the marks that mean yes and nothing else: yes, y, x, a tick; no is FALSE, 0, no, n, a dash and an empty cell (`markOf`).
 * - A name may be a number. A number 0 is not, since older Excel passes 0 for an empty cell. How many spaces a name or a word
 *   holds, its capitals, its kind of apostrophe or hyphen and "&" for "and" do not matter (`nameKey`).
 * - A year of prices may be a text (2019-20) or a number (2019). Dates arrive as their serial numbers; nothing here takes a date.
 * - Functions that work cell by cell take one cell for all, or ranges of one size (`cellByCell`).
 * - A published table's name may be given, or a table of two columns in its place (`isTable`).
 * - An Excel error anywhere comes back as that error, before anything else is looked at; but in a table in which rows are looked up it
 *   is the answer only where its row is asked for (`errorsByRow`).
 */
export { alignedLength } from "./alignment";
export { errorAt, layOut, refuseErrors } from "./argument";
export type { Argument } from "./argument";
export { isBlank } from "./cell";
export type { Cell, CellArgument, CellValue, ErrorCell } from "./cell";
export { copiedCells, sameCells } from "./copy";
export type { CopiedCells } from "./copy";
export { excelErrorIn } from "./excel-error";
export { isOptional } from "./parameter";
export type { NumberRange, Parameter, ParameterShape } from "./parameter";
export { CellProblem, refused, shownProblem } from "./problem";
export { cellByCell, emptyAt, filledAt, valueAt } from "./cell-by-cell";
export type { Spot } from "./cell-by-cell";
export { isTable, tableRows } from "./table";
export {
  asChoice,
  asDecimal,
  asFlag,
  asName,
  asWhole,
  asYear,
  block,
  filled,
  line,
  NOUGHT,
  requireAmounts,
  requireContent,
  requireGiven,
  single,
} from "./read";
export type { ReadCell } from "./read";
