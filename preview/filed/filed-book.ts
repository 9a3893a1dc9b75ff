import type { FiledLayout, FiledSheet } from "../engine";
import type { OpenedFile, SheetLayout } from "../file";
import { aboutFormulas } from "./kept-formulas";
import type { KeptFormulas } from "./kept-formulas";
import { styleOf } from "../file/look";
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
  const { content, beyond } = file.opened;
  const { layout } = beyond;
  const styles = layout.styles.map(({ format, look }) => ({ format, style: styleOf(look) }));
  return content.sheets.map((sheet) => {
    const laidOut = layout.sheets.get(sheet.name);
    return {
      ...sheet,
      isWorkedOut: isOurs(file, sheet.name),
      ...(laidOut ? { layout: filedLayout(laidOut, styles, isOurs(file, sheet.name)) } : {}),
    };
  });
}

function filedLayout(layout: SheetLayout, styles: FiledLayout["styles"], isOwn: boolean): FiledLayout {
  return {
    ...layout,
    styles,
    columns: layout.columns.map(({ first, last, width, isHidden }) => ({
      first,
      last,
      isHidden,
      width: width === null ? null : pointsOf(width),
    })),
    // Rows of ours are as high as their texts need: that is no height of their own.
    rows: layout.rows.map((row) => (isOwn && row.isFitted ? { ...row, height: null } : row)),
    tabColour: layout.tabColour === null ? null : `#${layout.tabColour}`,
  };
}

/** What a person has to know of an opened file, in sentences. */
export function aboutFile({ opened: { notes } }: FiledBook, formulas: KeptFormulas): string {
  const told = aboutFormulas(formulas);
  return [...(told === "" ? [] : [told]), ...notes].join(" ");
}
