import type { Book } from "../../book/book";
import { invalidArgument } from "../../wire/errors";
import { method, scalar } from "../../wire/members";
import type { ObjectClass } from "../../wire/members";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

export const applicationClass: ObjectClass<Book> = {
  name: "Application",
  members: {
    calculationMode: scalar(
      (book) => book.calculationMode,
      (book, mode) => {
        if (typeof mode !== "string" || !MODES.includes(mode)) throw invalidArgument();
        book.calculationMode = mode;
      },
    ),
    /** Whether custom functions are still out at the add-in. */
    calculationState: scalar((book) => (book.isCalculating() ? "Calculating" : "Done")),
    decimalSeparator: scalar(() => "."),
    thousandsSeparator: scalar(() => ","),
    useSystemSeparators: scalar(() => true),
    calculate: method((book) => book.engine.recalculate()),
    suspendApiCalculationUntilNextSync: method((book) => {
      book.isCalculationSuspended = true;
    }),
    // The host draws nothing.
    suspendScreenUpdatingUntilNextSync: method(() => undefined),
  },
};
