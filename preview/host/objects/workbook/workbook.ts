import type { Book } from "../../book/book";
import type { References } from "../../wire/execute";
import { instance, method, navigation, scalar } from "../../wire/members";
import type { ObjectClass } from "../../wire/members";
import { applicationClass } from "./application";
import { nameCollectionClass } from "./names";
import { workbookProtectionClass } from "../sheet/protection";
import { settingCollectionClass } from "./settings";
import { commentCollectionClass } from "../comment/comments";
import { pivotTableCollectionClass, slicerCollectionClass } from "../listed/listed";
import { styleCollectionClass } from "../style/styles";
import { tableCollectionClass } from "../table/tables";
import { worksheetCollectionClass } from "../sheet/worksheets";
import { xmlPartCollectionClass } from "./xml-parts";

export interface WorkbookState {
  readonly book: Book;
  readonly references: References;
}

export const workbookClass: ObjectClass<WorkbookState> = {
  name: "Workbook",
  members: {
    name: scalar(({ book }) => book.fileName),
    readOnly: scalar(() => false),
    application: navigation(({ book }) => instance(applicationClass, book)),
    worksheets: navigation(({ book }) => instance(worksheetCollectionClass, book)),
    tables: navigation(({ book }) => instance(tableCollectionClass, { book, sheet: null })),
    names: navigation(({ book }) => instance(nameCollectionClass, { book, sheet: null })),
    comments: navigation(({ book }) => instance(commentCollectionClass, { book, sheet: null })),
    pivotTables: navigation(({ book }) => instance(pivotTableCollectionClass, { book, sheet: null })),
    slicers: navigation(({ book }) => instance(slicerCollectionClass, { book, sheet: null })),
    styles: navigation(({ book }) => instance(styleCollectionClass, book)),
    settings: navigation(({ book }) => instance(settingCollectionClass, book)),
    customXmlParts: navigation(({ book }) => instance(xmlPartCollectionClass, book)),
    protection: navigation(({ book }) => instance(workbookProtectionClass, book)),
    _Runtime: navigation(({ book }) => instance(runtimeClass, book)),
    getSelectedRange: method(({ book }) => book.objects.range(book, book.engine.selection())),
    getActiveCell: method(({ book }) => {
      const { sheet, box } = book.engine.selection();
      return book.objects.range(book, { sheet, box: { ...box, rows: 1, columns: 1 } });
    }),
    _RemoveReference: method(({ references }, args) => references.drop(args.text(0))),
    _RemoveAllReferences: method(({ references }) => references.clear()),
  },
};

const runtimeClass: ObjectClass<Book> = {
  name: "Runtime",
  members: {
    enableEvents: scalar(
      ({ events }) => events.enabled,
      ({ events }, isOn) => {
        events.enabled = Boolean(isOn);
      },
    ),
  },
};
