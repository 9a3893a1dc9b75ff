import { filedId } from "../engine";
import type { FiledLayout, FiledSheet } from "../engine";
import type { OpenedFile, SheetLayout } from "../file";
import type { Engine } from "../host";
import { styleOf } from "./looks";
import { pointsOf } from "./sizes";

/** A file that is open on the page, with its bytes: a copy is made by changing them. */
export interface FiledBook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly opened: OpenedFile;
}

/** How the add-in's sheets are known: by what it keeps with them. */
const OURS = /^TotalPlace/;

/** Whether a sheet of the file is one that the add-in wrote. */
export function isOurs({ opened: { kept } }: FiledBook, sheet: string): boolean {
  return [...(kept.properties.get(sheet)?.keys() ?? [])].some((name) => OURS.test(name));
}

/** The sheets of a file for the grid. Formulas of the user's keep the values of the file; those of the add-in's sheets are worked out. */
export function filedSheets(file: FiledBook): FiledSheet[] {
  const { content, layout } = file.opened;
  const styles = layout.styles.map(({ format, look }) => ({ format, style: styleOf(look) }));
  return content.sheets.map((sheet) => {
    const laidOut = layout.sheets.get(sheet.name);
    return {
      ...sheet,
      isWorkedOut: isOurs(file, sheet.name),
      ...(laidOut ? { layout: filedLayout(laidOut, styles) } : {}),
    };
  });
}

function filedLayout(layout: SheetLayout, styles: FiledLayout["styles"]): FiledLayout {
  return {
    ...layout,
    styles,
    columns: layout.columns.map(({ first, last, width, isHidden }) => ({
      first,
      last,
      isHidden,
      width: width === null ? null : pointsOf(width),
    })),
    tabColour: layout.tabColour === null ? null : `#${layout.tabColour}`,
  };
}

/** How many formulas of the file show its values and are not worked out. */
function formulasNotWorkedOut(file: FiledBook): number {
  return file.opened.content.sheets
    .filter(({ name }) => !isOurs(file, name))
    .reduce(
      (sum, { formulas }) =>
        sum + formulas.reduce((count, row) => count + row.filter((one) => one !== "").length, 0),
      0,
    );
}

export function hasFormulasNotWorkedOut(file: FiledBook): boolean {
  return formulasNotWorkedOut(file) > 0;
}

/** What a person has to know of an opened file, in sentences. */
export function aboutFile(file: FiledBook): string {
  const formulas = formulasNotWorkedOut(file);
  const kept =
    formulas === 0
      ? []
      : [
          `The file's ${formulas.toLocaleString("en-GB")} formulas keep its values and are not worked out here.`,
        ];
  return [...kept, ...file.opened.notes].join(" ");
}

/** The formula of the file whose value a cell shows; "" where it has none, or another is there now. */
export function formulaInFile(
  file: FiledBook,
  engine: Engine,
  sheet: string,
  row: number,
  column: number,
): string {
  const content = file.opened.content.sheets.find((_, index) => filedId(index) === sheet);
  const filed = content?.formulas[row - content.row]?.[column - content.column] ?? "";
  if (filed === "" || !content || isOurs(file, content.name)) return "";
  const now = engine.formulas(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0];
  return now === filed ? filed : "";
}
