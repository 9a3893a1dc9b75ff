/*
 * How the name of a sheet is written before its cells. A sheet without a name is the formula's own.
 *
 * There are two ways. Formulas that go into cells quote every sheet: that is right for any name, and Excel itself drops the quotation
 * marks that are not needed. What people read or type (an address in a sentence, a worked example) has them only where Excel shows
 * them: around a name that begins with a digit, holds a space or a sign, or would pass for a cell or a truth value.
 */

/** 'Plan Count'! */
export function quotedSheet(sheet: string): string {
  return sheet === "" ? "" : `'${sheet.replaceAll("'", "''")}'!`;
}

/** 'Plan Count'!, but Count! */
export function readableSheet(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !readsAsOther(sheet);
  return plain ? `${sheet}!` : quotedSheet(sheet);
}

/** A formula as it is typed on a sheet, where that sheet's own cells need not be named with it. Texts in it stay as they are. */
export function onSheet(sheet: string, formula: string): string {
  const own = [quotedSheet(sheet), readableSheet(sheet)];
  return formula.replace(TEXTS_COLUMNS_AND_SHEETS, (found) => (own.includes(found) ? "" : found));
}

/** A formula as Excel makes it where sheets are given other names; `renamed` has the new name of each by the old one. Texts stay. */
export function withSheetsRenamed(formula: string, renamed: ReadonlyMap<string, string>): string {
  const named = new Map(
    [...renamed].flatMap(([from, to]) =>
      [quotedSheet(from), readableSheet(from)].map((each) => [each, quotedSheet(to)]),
    ),
  );
  return formula.replace(TEXTS_COLUMNS_AND_SHEETS, (found) => named.get(found) ?? found);
}

/** The sheets that a formula names, each as it is called. */
export function sheetsNamed(formula: string): readonly string[] {
  const found = formula.match(TEXTS_COLUMNS_AND_SHEETS) ?? [];
  return found.flatMap((part) => {
    if (!part.endsWith("!") || part.startsWith("#") || part.startsWith("[")) return [];
    return [part.startsWith("'") ? part.slice(1, -2).replaceAll("''", "'") : part.slice(0, -1)];
  });
}

/** "a text", [column of a table] (where ' lets the next character stand for itself) or [workbook]sheet!, #REF! and the like, 'sheet'! and sheet! */
const TEXTS_COLUMNS_AND_SHEETS =
  /"(?:[^"]|"")*"|#(?:REF|VALUE|NUM|NULL|DIV\/0)!|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\](?:[\p{L}\p{N}_.]+!)?|'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!/gsu;

/** Whether a sheet's name would pass for a cell (A1 or R1C1) or a truth value. */
function readsAsOther(sheet: string): boolean {
  return /^[A-Z]{1,3}\d+$|^R\d*(C\d*)?$|^C\d*$|^(true|false)$/i.test(sheet);
}
