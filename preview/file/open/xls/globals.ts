import { builtInFormat } from "../built-in-formats";
import type { NamedRange } from "../names";
import { encrypted, notAWorkbook } from "../kind";
import { fieldsOf, textOf } from "./records";
import type { OldFields, OldRecord } from "./records";

/** What is said of the whole workbook, before its sheets. */
export interface Globals {
  readonly tabs: readonly {
    readonly name: string;
    readonly isHidden: boolean;
    readonly at: number;
    readonly isSheet: boolean;
  }[];
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly countsFrom1904: boolean;
  /** The names that stand for one range of this workbook. */
  readonly names: readonly NamedRange[];
}

const [BEGIN, END, PASSWORD, DATES, TAB, TEXTS, FORMAT, STYLE, NAME, BOOK, SHEETS] = [
  0x809, 0x0a, 0x2f, 0x22, 0x85, 0xfc, 0x41e, 0xe0, 0x18, 0x1ae, 0x17,
];
const EXCEL_97 = 0x600;
const OWN_BOOK = 0x0401;

export function globalsOf(records: readonly OldRecord[]): Globals {
  const [first] = records;
  if (first?.id !== BEGIN || fieldsOf(first).short() !== EXCEL_97) {
    throw notAWorkbook(
      "The workbook is of a version before Excel 97. Open it in Excel, save it as an Excel workbook (.xlsx) and open that.",
    );
  }
  const tabs: Globals["tabs"][number][] = [];
  const strings: string[] = [];
  const own = new Map<number, string>();
  const styles: number[] = [];
  const books: boolean[] = [];
  const through: { readonly isOwn: boolean; readonly first: number; readonly last: number }[] = [];
  const named: NamedReference[] = [];
  let countsFrom1904 = false;
  for (const record of records) {
    if (record.id === END) break;
    const fields = fieldsOf(record);
    if (record.id === PASSWORD) throw encrypted();
    if (record.id === DATES) countsFrom1904 = fields.short() === 1;
    else if (record.id === TAB) {
      const [at, state, kind] = [fields.long(), fields.byte(), fields.byte()];
      tabs.push({ at, isHidden: (state & 3) !== 0, isSheet: kind === 0, name: textOf(fields, true) });
    } else if (record.id === TEXTS) {
      fields.skip(4);
      const count = fields.long();
      for (let index = 0; index < count && fields.left > 0; index += 1) strings.push(textOf(fields));
    } else if (record.id === FORMAT) own.set(fields.short(), textOf(fields));
    else if (record.id === STYLE) {
      fields.skip(2);
      styles.push(fields.short());
    } else if (record.id === BOOK) {
      fields.skip(2);
      books.push(fields.short() === OWN_BOOK);
    } else if (record.id === SHEETS) {
      const count = fields.short();
      for (let index = 0; index < count; index += 1) {
        through.push({ isOwn: books[fields.short()] === true, first: fields.short(), last: fields.short() });
      }
    } else if (record.id === NAME) named.push(...nameFrom(fields));
  }
  const names = named.flatMap(({ name, of, by, box }): NamedRange[] => {
    const sheets = through[by];
    const sheet = sheets?.isOwn && sheets.first === sheets.last ? tabs[sheets.first]?.name : undefined;
    return sheet === undefined
      ? []
      : [{ name, range: { sheet, ...box }, ofSheet: tabs[of - 1]?.name ?? null }];
  });
  return {
    tabs,
    strings,
    formats: styles.map((number) => own.get(number) ?? builtInFormat(number)),
    countsFrom1904,
    names,
  };
}

interface NamedReference {
  readonly name: string;
  /** Which sheet it holds for, counted from 1; 0 for all. */
  readonly of: number;
  /** Which of the list of sheets referred to. */
  readonly by: number;
  readonly box: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
}

/** A name whose formula is one reference ([MS-XLS] 2.5.198: the tokens of a cell and of an area of another sheet). */
function nameFrom(fields: OldFields): NamedReference[] {
  const marks = fields.short();
  fields.skip(1);
  const [length, size] = [fields.byte(), fields.short()];
  fields.skip(2);
  const of = fields.short();
  fields.skip(4);
  const isWide = (fields.byte() & 1) !== 0;
  const name = fields.characters(length, isWide);
  // Hidden ones, and those of Excel's own, such as the area to print.
  if ((marks & 0x21) !== 0 || (size !== 7 && size !== 11)) return [];
  const token = fields.byte() & 0x1f;
  const by = fields.short();
  if (size === 7 && token === 0x1a) {
    const [row, column] = [fields.short(), fields.short() & 0xff];
    return [{ name, of, by, box: { row, column, rows: 1, columns: 1 } }];
  }
  if (size !== 11 || token !== 0x1b) return [];
  const [top, bottom, left, right] = [
    fields.short(),
    fields.short(),
    fields.short() & 0xff,
    fields.short() & 0xff,
  ];
  return [
    { name, of, by, box: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } },
  ];
}
