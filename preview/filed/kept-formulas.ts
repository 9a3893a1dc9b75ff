import { aboutNoResults } from "../file/no-results";
import type { Engine, FiledFormula } from "../host";

/** What became of the formulas of the user's when a file was opened. */
export interface KeptFormulas {
  readonly count: number;
  /** Those that keep the file's values whatever changes: of a workbook with too many, or with something that the engine does not know. */
  readonly kept: readonly FiledFormula[];
  /** The functions that the engine does not know, in capitals. */
  readonly unknown: readonly string[];
  /** How many show nothing: the file has no result of them, and they are not worked out here. */
  readonly withoutResults: number;
}

export const NO_FORMULAS: KeptFormulas = { count: 0, kept: [], unknown: [], withoutResults: 0 };

const MOST_NAMED = 5;

/** What a person has to know of them, in sentences; "" where there is nothing to know. */
export function aboutFormulas(formulas: KeptFormulas): string {
  const { count, kept, unknown, withoutResults } = formulas;
  if (withoutResults > 0) return `${aboutNoResults(withoutResults)}${why(unknown)}`;
  if (count === 0) return "";
  if (kept.length === 0)
    return `The file's ${told(count)} ${count === 1 ? "shows" : "show"} its values until a cell that they read changes.`;
  if (kept.length === count)
    return `The file's ${told(count)} ${count === 1 ? "keeps its value and is" : "keep its values and are"} not worked out here.${why(unknown)}`;
  const some = kept.length === 1 ? "1 formula" : told(kept.length);
  const keeps = kept.length === 1 ? "keeps its value and is" : "keep their values and are";
  return `${some} of the file's ${count.toLocaleString("en-GB")} ${keeps} not worked out here.${why(unknown)} The rest show the file's values until a cell that they read changes.`;
}

/** The formula of the file whose value a cell keeps; "" where it has none, or another is there now. */
export function keptFormulaAt(
  { kept }: KeptFormulas,
  engine: Engine,
  sheet: string,
  row: number,
  column: number,
): string {
  const found = kept.find((one) => one.sheet === sheet && one.row === row && one.column === column);
  if (!found) return "";
  const now = engine.formulas(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0];
  return now === found.formula ? found.formula : "";
}

function told(count: number): string {
  return count === 1 ? "formula" : `${count.toLocaleString("en-GB")} formulas`;
}

function why(unknown: readonly string[]): string {
  if (unknown.length === 0) return "";
  const more = unknown.length > MOST_NAMED ? ` and ${unknown.length - MOST_NAMED} more` : "";
  return ` Not known here: ${unknown.slice(0, MOST_NAMED).join(", ")}${more}.`;
}
