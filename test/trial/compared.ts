import { NO_CHANGES, openFile, saveCopy } from "../../preview/file";
import type { NewCell, NewSheet, OpenedFile } from "../../preview/file";
import { BOOK_SHEET_NAMES } from "../../src/sheets/book";
import { recalculated } from "./office";

const OURS = /(?<![\w.])PLACE\./i;

/** The sheets that the add-in wrote, by how a trial calls them. */
const WRITTEN = new RegExp(`^(?:${Object.values(BOOK_SHEET_NAMES).join("|")})$| list$| to fill in$`);

/**
 * The formulas of the sheets that the add-in wrote, beside what LibreOffice makes of them when it works everything out anew, our functions'
 * cells given: how many there are, and those that differ.
 */
export async function comparedInOffice(
  copy: Uint8Array,
): Promise<{ readonly formulas: number; readonly different: readonly string[] }> {
  const plain = await withoutPlace("copy.xlsx", copy);
  const [theirs] = await recalculated([{ name: "copy", bytes: plain }]);
  const { content } = await openFile("copy.xlsx", copy);
  const ours = { ...content, sheets: content.sheets.filter(({ name }) => WRITTEN.test(name)) };
  const formulas = ours.sheets.flatMap((sheet) => sheet.formulas.flat()).filter((formula) => formula !== "");
  return { formulas: formulas.length, different: differencesOf(ours, theirs!) };
}

/**
 * The same workbook with the cells that hold our functions as their values: another program, which does not know them, works out all the
 * others from these.
 */
async function withoutPlace(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const { content } = await openFile(name, bytes);
  const sheets = content.sheets
    .filter(({ formulas }) => formulas.some((line) => line.some((formula) => OURS.test(formula))))
    .map((sheet): NewSheet => ({ name: sheet.name, isInPlace: true, cells: valuesForPlace(sheet) }));
  return (await saveCopy(name, bytes, { ...NO_CHANGES, sheets })).bytes;
}

function valuesForPlace({
  row,
  column,
  values,
  formulas,
}: OpenedFile["content"]["sheets"][number]): NewCell[] {
  return values.flatMap((line, down) =>
    line.flatMap((value, across): NewCell[] => {
      const formula = formulas[down]?.[across] ?? "";
      if (value === "" && formula === "") return [];
      const kept = formula === "" || OURS.test(formula) ? {} : { formula };
      return [{ row: row + down, column: column + across, value, ...kept }];
    }),
  );
}

/** Where two programs come to other figures in cells with formulas. */
function differencesOf(ours: OpenedFile["content"], theirs: OpenedFile["content"]): string[] {
  return ours.sheets.flatMap((sheet) => {
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
    return sheet.formulas.flatMap((line, down) =>
      line.flatMap((formula, across) => {
        if (formula === "" || OURS.test(formula)) return [];
        const [row, column] = [sheet.row + down, sheet.column + across];
        const value = sheet.values[down]?.[across] ?? "";
        const found = other?.values[row - other.row]?.[column - other.column] ?? "";
        return isSame(value, found)
          ? []
          : [`${sheet.name} ${row + 1},${column + 1} ${formula}: ${String(value)} is ${String(found)}`];
      }),
    );
  });
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  if (typeof one === "boolean" || typeof other === "boolean") return Number(one) === Number(other);
  return one === other;
}
