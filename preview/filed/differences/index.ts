import type { Changes, NewSheet } from "../../file";
import { described } from "../described";
import type { OpenedBook } from "../opened-book";
import { settingsOf } from "../opened-book";
import { changedCells } from "./cells";
import { customXml } from "./custom-xml";
import { changedLayout } from "./layout";
import { changedNames } from "./names";
import { ownSheets } from "./own-sheets";
import { refusedOf } from "./refused";

/** What is different from the file, and what of that no copy can hold, each a sentence. */
export interface Differences {
  readonly changes: Changes;
  readonly refused: readonly string[];
  /** What the copy leaves out without harm, each a sentence. */
  readonly leftOut: readonly string[];
}

/**
 * Compares the open workbook with what it was when it was opened. Sheets of the add-in are written whole where they are made of something
 * else now; the user's are changed cell by cell, or the change is refused by name.
 */
export function differences(book: OpenedBook): Differences {
  const { host } = book;
  const own = ownSheets(book);
  const present = new Set(host.book.engine.sheets().map(({ id }) => id));
  const compared = [...book.sheets].filter(([id]) => present.has(id) && !own.written.has(id));
  const cells = compared.flatMap(([id]) => changedCells(book, id));
  const added = host.book.engine
    .sheets()
    .filter(({ id }) => !book.sheets.has(id))
    .map(({ id }): NewSheet => {
      const sheet = described(host, id);
      return own.replacedAnew.has(sheet.name.toLowerCase()) ? { ...sheet, isInPlace: true } : sheet;
    });
  return {
    changes: {
      cells,
      layouts: compared.flatMap(([id]) => changedLayout(book, id) ?? []),
      sheets: [...own.written.values(), ...added],
      removed: own.removed,
      names: changedNames(book),
      customXml: customXml(book),
    },
    refused: refusedOf(book, own),
    leftOut: [
      ...(book.formulas.kept.length > 0 && cells.some(({ to }) => to.kind !== "kept")
        ? [
            `${book.formulas.kept.length.toLocaleString("en-GB")} of the file's formulas keep its values, although cells were changed: press Ctrl+Alt+F9 in Excel to work them out.`,
          ]
        : []),
      ...(settingsOf(host) === book.settings
        ? []
        : [
            "Settings that add-ins keep with a workbook are not in the copy; each add-in sets its own again.",
          ]),
    ],
  };
}
