import type { NamedRange } from "../names";
import { eachRecord } from "./records";
import type { Fields } from "./records";

interface Tab {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relation: string;
}

export interface WorkbookPart {
  readonly tabs: readonly Tab[];
  /** The names that stand for one range of this workbook. */
  readonly names: readonly NamedRange[];
  readonly countsFrom1904: boolean;
}

const [NAME, PROPERTIES, TAB, SELF, SAME, ADDIN, OTHER, EXTERN_SHEETS] = [
  39, 153, 156, 357, 358, 667, 355, 362,
];

/** What xl/workbook.bin says. */
export function workbookPart(part: Uint8Array): WorkbookPart {
  const tabs: Tab[] = [];
  const books: number[] = [];
  const sheetsReferredTo: { readonly book: number; readonly first: number; readonly last: number }[] = [];
  const named: NamedReference[] = [];
  let countsFrom1904 = false;
  eachRecord(part, ({ id, fields }) => {
    if (id === PROPERTIES) countsFrom1904 = (fields.long() & 1) !== 0;
    if (id === TAB) {
      const isHidden = fields.long() !== 0;
      fields.skip(4);
      const relation = fields.text();
      tabs.push({ name: fields.text(), isHidden, relation });
    }
    if (id === SELF || id === SAME || id === ADDIN || id === OTHER) books.push(id);
    if (id === EXTERN_SHEETS) {
      const count = fields.long();
      for (let index = 0; index < count && fields.left >= 12; index += 1) {
        sheetsReferredTo.push({ book: fields.long(), first: fields.long(), last: fields.long() });
      }
    }
    if (id === NAME) named.push(...nameFrom(fields));
  });
  const names = named.flatMap(({ name, of, reference }): NamedRange[] => {
    const through = sheetsReferredTo[reference.through];
    if (!through || books[through.book] !== SELF || through.first !== through.last) return [];
    const sheet = tabs[through.first]?.name;
    return sheet === undefined
      ? []
      : [{ name, range: { sheet, ...reference.box }, ofSheet: tabs[of]?.name ?? null }];
  });
  return { tabs, names, countsFrom1904 };
}

interface NamedReference {
  readonly name: string;
  /** Which sheet it holds for, counted from 0; none of them for all. */
  readonly of: number;
  readonly reference: Reference;
}

interface Reference {
  /** Which of the list of sheets referred to. */
  readonly through: number;
  readonly box: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
}

/** A name whose formula is one reference to cells ([MS-XLSB] 2.2.2: the tokens of a cell and of an area of another sheet). */
function nameFrom(fields: Fields): NamedReference[] {
  const isHidden = (fields.long() & 1) !== 0;
  fields.skip(1);
  const of = fields.long();
  const name = fields.text();
  const size = fields.long();
  if (isHidden || name.startsWith("_xlnm.") || (size !== 9 && size !== 15)) return [];
  const token = fields.byte() & 0x1f;
  const through = fields.short();
  if (size === 9 && token === 0x1a) {
    const [row, column] = [fields.long(), fields.short() & 0x3fff];
    return [{ name, of, reference: { through, box: { row, column, rows: 1, columns: 1 } } }];
  }
  if (size !== 15 || token !== 0x1b) return [];
  const [top, bottom, left, right] = [
    fields.long(),
    fields.long(),
    fields.short() & 0x3fff,
    fields.short() & 0x3fff,
  ];
  return [
    {
      name,
      of,
      reference: {
        through,
        box: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
      },
    },
  ];
}
