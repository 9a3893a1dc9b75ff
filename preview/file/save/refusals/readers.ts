import { sheetPart } from "../book/book";
import type { Book } from "../book/book";
import { encoded } from "../../xml";

/** Who reads a sheet: "The name "Total"", "The sheet "Data"". */
interface Reader {
  readonly reader: string;
  readonly sheet: string;
}

/** The names and the sheets, but for some that are gone too or written anew, whose formulas read one of these sheets. */
export function readersOf(book: Book, sheets: readonly string[], but: readonly string[]): Reader[] {
  if (sheets.length === 0) return [];
  const passed = new Set(but.map((name) => name.toLowerCase()));
  const patterns = sheets.map((sheet) => ({ sheet, pattern: naming(sheet) }));
  const readersIn = (reader: string, formulas: string): Reader[] =>
    patterns.flatMap(({ sheet, pattern }) => (pattern.test(formulas) ? [{ reader, sheet }] : []));
  return [
    ...book.names.flatMap(({ name, refersTo, ofSheet }) =>
      ofSheet !== null && passed.has((book.tabs[ofSheet]?.name ?? "").toLowerCase())
        ? []
        : readersIn(`The name "${name}"`, refersTo),
    ),
    ...book.tabs.flatMap(({ name }) => {
      const part = passed.has(name.toLowerCase()) ? null : sheetPart(book, name);
      const xml = part === null ? "" : (book.parts.text(part) ?? "");
      const formulas = xml.match(/<(?:\w+:)?f(?:\s[^>]*)?>[^<]*/g) ?? [];
      return readersIn(`The sheet "${name}"`, formulas.join("\n"));
    }),
  ];
}

/** Finds the name of a sheet before "!", in quotes or not, as files write it. */
function naming(sheet: string): RegExp {
  const quoted = sheet.replaceAll("'", "''");
  const spellings = [quoted, encoded(quoted), encoded(quoted).replaceAll("'", "&apos;")];
  const escaped = [...new Set(spellings)].map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?:^|[^\\p{L}\\d_.'\\]])(?:'(?:${escaped.join("|")})'|(?:${escaped.join("|")}))!`, "iu");
}
