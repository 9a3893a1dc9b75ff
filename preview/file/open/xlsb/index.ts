import type { Package } from "../../package";
import { damaged, relationsOf } from "../../package";
import { builtInFormat } from "../built-in-formats";
import type { DeclaredArea, SheetContent } from "../content";
import { namesOfRanges } from "../names";
import type { CellsAndNames } from "../names";
import { worksheet } from "./cells";
import { eachRecord } from "./records";
import { workbookPart } from "./workbook";

/** The cells and names of an .xlsb workbook: all but the formulas, which are tokens and not text. */
export function readXlsb(parts: Package, workbook: string, fileName: string): CellsAndNames {
  const bytes = parts.bytes(workbook);
  if (!bytes) throw damaged(`no ${workbook}`);
  const relations = relationsOf(parts, workbook);
  const bytesOf = (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? null : parts.bytes(target);
  };
  const book = workbookPart(bytes);
  const shared = {
    strings: sharedStrings(bytesOf("sharedStrings")),
    formats: numberFormats(bytesOf("styles")),
    countsFrom1904: book.countsFrom1904,
  };
  const sheets: SheetContent[] = [];
  const tables: DeclaredArea[] = [];
  for (const tab of book.tabs) {
    const relation = relations.find(({ id }) => id === tab.relation);
    if (relation?.type !== "worksheet") continue;
    const cells = parts.bytes(relation.target);
    if (!cells) throw damaged(`no ${relation.target}`);
    sheets.push(worksheet(cells, tab.name, tab.isHidden, shared));
    for (const { type, target } of relationsOf(parts, relation.target)) {
      const table = type === "table" ? parts.bytes(target) : null;
      if (table) tables.push(...tableArea(table, tab.name));
    }
  }
  const { declared, names } = namesOfRanges(book.names, sheets);
  return { content: { fileName, sheets, declared: [...tables, ...declared] }, names };
}

const [SHARED_STRING, FORMAT, CELL_STYLE, BEGIN_STYLES, END_STYLES, BEGIN_TABLE] = [
  19, 44, 47, 617, 618, 343,
];

function sharedStrings(part: Uint8Array | null): string[] {
  const texts: string[] = [];
  if (part) {
    eachRecord(part, ({ id, fields }) => {
      if (id !== SHARED_STRING) return;
      fields.skip(1);
      texts.push(fields.text());
    });
  }
  return texts;
}

function numberFormats(part: Uint8Array | null): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let isCellStyle = false;
  if (part) {
    eachRecord(part, ({ id, fields }) => {
      if (id === FORMAT) own.set(fields.short(), fields.text());
      if (id === BEGIN_STYLES || id === END_STYLES) isCellStyle = id === BEGIN_STYLES;
      if (id !== CELL_STYLE || !isCellStyle) return;
      fields.skip(2);
      const number = fields.short();
      formats.push(own.get(number) ?? builtInFormat(number));
    });
  }
  return formats;
}

function tableArea(part: Uint8Array, sheet: string): DeclaredArea[] {
  const found: DeclaredArea[] = [];
  eachRecord(part, ({ id, fields }) => {
    if (id !== BEGIN_TABLE) return;
    const [top, bottom, left, right] = [fields.long(), fields.long(), fields.long(), fields.long()];
    fields.skip(8);
    const [hasHeadings, hasTotals] = [fields.long() > 0, fields.long() > 0];
    fields.skip(32);
    const name = fields.text();
    const box = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    found.push({ kind: "table", name: fields.text() || name, sheet, box, hasHeadings, hasTotals });
  });
  return found;
}
