import type { Host } from "../host";
import { asText } from "./as-text";
import { namesOf, recordOf } from "./opened-book";

/** What of a workbook is in no file yet. */
export interface Unsaved {
  /** Whether anything was changed since the workbook was opened or a copy of it was made. */
  readonly isAny: boolean;
  /** Notes what the workbook is at this moment; the answer says that a file has that now. What is changed in between stays unsaved. */
  atThisMoment(): () => void;
}

/** Notices every change of a workbook from now on: of its cells, its sheets, and of what is kept beside them, such as a draft. */
export function watchUnsaved(host: Host): Unsaved {
  let edits = 0;
  host.book.engine.onEdited((_, edit) => {
    if (edit !== "results") edits += 1;
  });
  let saved = { edits, beside: besideCells(host) };
  return {
    get isAny() {
      return saved.edits !== edits || saved.beside !== besideCells(host);
    },
    atThisMoment: () => {
      const now = { edits, beside: besideCells(host) };
      return () => {
        saved = now;
      };
    },
  };
}

/** All that the engine does not tell of as an edit of cells, as one text. */
function besideCells(host: Host): string {
  const { book } = host;
  const sheets = book.engine.sheets();
  return asText({
    sheets,
    records: sheets.map(({ id }) => [recordOf(host, id), book.sheet(id).veryHidden, namesOf(host, id)]),
    names: namesOf(host, null),
    notes: book.nameNotes,
    tables: book.tables.all(),
    parts: [...book.xmlParts.values()].map(({ xml }) => xml),
    settings: book.settings,
    protection: book.protection,
    calculationMode: book.calculationMode,
  });
}
