import type { FiledFormula, KeptFormula } from "../host/engine";
import { translate } from "../host/structured";
import type { TableBook } from "../host/structured";
import type { CellPatch } from "./cell-content";
import { ENTERED } from "./entered";
import { FILED_FORMULA } from "./filed-sheet";

/** Says of a change of cells that it gives them formulas whose values are there already. */
export const AS_FILED = { trigger: "filed-formulas" } as const;

/**
 * Gives cells that show the file's values their formulas, so that they are worked out once what they read changes. Formulas with a
 * function that the engine does not know stay as they are.
 */
export function adoptFormulas(
  formulas: readonly FiledFormula[],
  book: TableBook,
  isKnown: (name: string) => boolean,
  patch: (sheet: string, cells: Record<number, Record<number, CellPatch>>) => void,
): KeptFormula[] {
  const kept: KeptFormula[] = [];
  const sheets = new Map<string, Record<number, Record<number, CellPatch>>>();
  for (const filed of formulas) {
    const { sheet, row, column, formula } = filed;
    const unknown = [...new Set(functionsIn(formula))].filter((name) => !isKnown(name));
    if (unknown.length > 0 || !isPlain(formula)) {
      kept.push({ ...filed, unknown });
      continue;
    }
    const translated = translate(formula, { sheet, row, column }, book);
    const custom = { [FILED_FORMULA]: formula, ...(translated ? { [ENTERED]: translated } : {}) };
    const cells = sheets.get(sheet) ?? {};
    sheets.set(sheet, cells);
    (cells[row] ??= {})[column] = { f: translated?.plain ?? formula, custom };
  }
  for (const [sheet, cells] of sheets) patch(sheet, cells);
  return kept;
}

/** The functions that a formula calls, in capitals. */
function functionsIn(formula: string): string[] {
  const outsideTexts = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  return (outsideTexts.match(/[A-Za-z_\\][\w.]*(?=\s*\()/g) ?? []).map((name) => name.toUpperCase());
}

/** Whether it reads this workbook only and has nothing that the engine reads in another way. */
function isPlain(formula: string): boolean {
  const outsideTexts = formula.replace(/"(?:[^"]|"")*"/g, "");
  return !/\[\d+\]|\[[^\]]*\.xls|[#{}]|@/i.test(
    outsideTexts.replace(/#(?:N\/A|REF!|This Row|Headers|Totals|All|Data)/gi, ""),
  );
}
