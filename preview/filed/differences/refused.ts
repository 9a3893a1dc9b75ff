import type { TableArea } from "../../host";
import { asText } from "../as-text";
import { namesOf, recordOf } from "../opened-book";
import type { OpenedBook } from "../opened-book";
import type { OwnSheets } from "./own-sheets";

/** What was changed that no copy of the file can hold, each a sentence that names it. */
export function refusedOf(book: OpenedBook, own: OwnSheets): string[] {
  const { host, calculationMode } = book;
  return [
    ...sheetsRefused(book, own),
    ...moved(book),
    ...tablesRefused(book, own),
    ...passwords(book),
    ...((host.book.protection !== null) === book.isProtected
      ? []
      : ["The workbook's structure was protected, or set free: do that in Excel."]),
    ...(host.book.calculationMode === calculationMode
      ? []
      : ["When formulas are worked out was changed: choose that in Excel (Formulas, Calculation Options)."]),
  ];
}

function sheetsRefused(book: OpenedBook, own: OwnSheets): string[] {
  const now = new Map(book.host.book.engine.sheets().map(({ id, name }) => [id, name]));
  return [...book.sheets].flatMap(([id, { name, structure, record, names }]): string[] => {
    const called = now.get(id);
    if (called === undefined)
      return structure === null
        ? [
            `The sheet "${name}" was deleted, and only Excel can save the file without it. Bring it back with Ctrl+Z, or open the file again.`,
          ]
        : [];
    if (called !== name)
      return [
        `The sheet "${name}" was renamed "${called}". Name it "${name}" again to save a copy, and rename it in Excel.`,
      ];
    if (own.written.has(id)) return [];
    const edits = book.edits(id);
    const features = [...recordOf(book.host, id)].filter(
      ([feature, of]) => of !== record.get(feature) && !CARRIED_OTHERWISE.has(feature),
    );
    return [
      ...(edits.has("moved")
        ? [`Rows, columns or cells of the sheet "${name}" were put in, taken out or moved: do that in Excel.`]
        : []),
      ...(edits.has("merged")
        ? [`Cells of the sheet "${name}" were merged or separated: do that in Excel.`]
        : []),
      ...(edits.has("other")
        ? [`The sheet "${name}" was changed in a way that no copy can hold: do that in Excel.`]
        : []),
      ...(asText([...namesOf(book.host, id)]) === names
        ? []
        : [`Names of the sheet "${name}" only were changed: do that in Excel (Formulas, Name Manager).`]),
      ...features.map(
        ([feature]) =>
          `On the sheet "${name}" was changed: ${FEATURES[feature] ?? feature}. Do that in Excel.`,
      ),
    ];
  });
}

/** What the host keeps of a sheet, in words. */
const FEATURES: Readonly<Record<string, string>> = {
  customProperties: "what add-ins keep with the sheet",
  protection: "the protection",
  validations: "what may be typed into cells (data validation)",
  charts: "a chart",
  pageLayout: "how it is printed",
  outline: "the groups of rows or columns",
  links: "a link",
  filter: "the filter",
  conditionalFormats: "a conditional format",
  comments: "a comment",
  notes: "a note",
  listed: "a pivot table, a slicer or a shape",
};

/** The look that comes with a named style is carried; only its name is not. */
const CARRIED_OTHERWISE: ReadonlySet<string> = new Set(["styles"]);

/** Sheets of the file keep their order. */
function moved({ host, sheets }: OpenedBook): string[] {
  const kept = host.book.engine
    .sheets()
    .filter(({ id }) => sheets.has(id))
    .map(({ id }) => id);
  const before = [...sheets.keys()].filter((id) => kept.includes(id));
  return kept.join() === before.join() ? [] : ["Sheets of the file were moved: move them in Excel."];
}

function tablesRefused({ host, sheets, tables }: OpenedBook, own: OwnSheets): string[] {
  const now = host.book.tables.all();
  const present = new Set(host.book.engine.sheets().map(({ id }) => id));
  const isCompared = ({ sheet }: TableArea) =>
    sheets.has(sheet) && present.has(sheet) && !own.written.has(sheet);
  return [
    ...now.filter(isCompared).flatMap((table): string[] => {
      const before = tables.find(({ id }) => id === table.id);
      if (!before) return [`The table "${table.name}" was made on a sheet of the file: make it in Excel.`];
      if (JSON.stringify(before) === JSON.stringify(table)) return [];
      return [
        `The table "${before.name}" was changed: do that in Excel, or type below it without a gap there.`,
      ];
    }),
    ...tables.filter(isCompared).flatMap(({ id, name }) => {
      const isGone = !now.some((table) => table.id === id);
      return isGone ? [`The table "${name}" was taken away: do that in Excel.`] : [];
    }),
  ];
}

/** Only Excel can store the password of a sheet. */
function passwords({ host, sheets }: OpenedBook): string[] {
  return host.book.engine.sheets().flatMap(({ id, name }) => {
    const isOurs = !sheets.has(id) || sheets.get(id)?.structure !== null;
    return isOurs && host.book.sheet(id).protection?.password
      ? [
          `The sheet "${name}" has a password, which only Excel can keep: protect it without one, or in Excel.`,
        ]
      : [];
  });
}
