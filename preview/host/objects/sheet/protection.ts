import type { Book, Protection } from "../../book/book";
import { HostError } from "../../wire/errors";
import { isHostObject, method, scalar } from "../../wire/members";
import type { Arguments, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import type { SheetState } from "./sheet-state";

/** What a protected sheet still lets people do, as Excel starts with. */
const DEFAULT_OPTIONS: Readonly<Record<string, Json>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtectionClass: ObjectClass<SheetState> = {
  name: "WorksheetProtection",
  isApartFromSums: true,
  members: {
    protected: scalar(({ book, id }) => book.sheet(id).protection !== null),
    options: scalar(({ book, id }) => book.sheet(id).protection?.options ?? null),
    protect: method(({ book, id }, args) => {
      const sheet = book.sheet(id);
      assertUnprotected(sheet.protection);
      const options = args.raw(0);
      const isGiven = options && typeof options === "object" && !isHostObject(options);
      const given = isGiven ? (options as Readonly<Record<string, Json>>) : {};
      sheet.protection = { password: args.optionalText(1), options: { ...DEFAULT_OPTIONS, ...given } };
    }),
    unprotect: method(({ book, id }, args) => {
      assertMayUnprotect(book.sheet(id).protection, args);
      book.sheet(id).protection = null;
    }),
  },
};

export const workbookProtectionClass: ObjectClass<Book> = {
  name: "WorkbookProtection",
  isApartFromSums: true,
  members: {
    protected: scalar((book) => book.protection !== null),
    protect: method((book, args) => {
      assertUnprotected(book.protection);
      book.protection = { password: args.optionalText(0), options: {} };
    }),
    unprotect: method((book, args) => {
      assertMayUnprotect(book.protection, args);
      book.protection = null;
    }),
  },
};

/** Protecting twice fails (office-js issue 6784), and so does unprotecting what is not protected. */
function assertUnprotected(protection: Protection | null): void {
  if (protection) throw new HostError("AccessDenied");
}

function assertMayUnprotect(protection: Protection | null, args: Arguments): void {
  if (!protection) throw new HostError("AccessDenied");
  if (protection.password !== null && protection.password !== args.optionalText(0)) {
    throw new HostError("InvalidArgument", "The password you supplied is not correct.");
  }
}
