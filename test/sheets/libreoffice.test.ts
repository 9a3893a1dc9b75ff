import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { part } from "../../src/formula";
import { readBook } from "../../src/model/book";
import { BOOK_SHEET_NAMES, planBook } from "../../src/sheets/book";
import type { BookSheetNames } from "../../src/sheets/book";
import { randomBook } from "../model/book/random-book";
import { libreOffice } from "../twins/engines/libreoffice";
import { givenCells, withCells } from "./given-cells";
import { compared, failing, typedOver } from "./same-figures";
import { SMALL_BOOK } from "./small-book";

const BOOKS = 2;
const { unavailable } = libreOffice;

/** Names that keep the sheets of several books in one workbook apart. */
function namesOf(book: number): BookSheetNames {
  return Object.fromEntries(
    Object.entries(BOOK_SHEET_NAMES).map(([key, name]) => [key, `${name} ${book}`]),
  ) as BookSheetNames;
}

describe("the sheets of random books in LibreOffice", () => {
  it.skipIf(unavailable !== null)(
    `come to the figures of the books${unavailable === null ? "" : ` (skipped: ${unavailable})`}`,
    () => {
      const books = fc.sample(randomBook, BOOKS).map((json) => readBook(json));
      const plans = books.map((book, at) => planBook(book, { names: namesOf(at) }));
      // Of every other book the second scenario is shown.
      // Of one more a figure was typed over a formula.
      const changed = planBook(readBook(SMALL_BOOK), { names: namesOf(BOOKS) });
      const all = plans.flatMap((plan, at) =>
        withCells(givenCells(plan), [plan.cells.scenarios.shown, `S${(at % 2) + 1}`]),
      );
      const over = withCells(givenCells(changed), [part(changed.cells.years.bridge.gapAfter, 0, 0), 1]);
      const shown = libreOffice.workOut([...all, ...over]);
      books.forEach((book, at) => {
        expect(compared(book, plans[at]!, shown, at % 2).different).toEqual([]);
        expect([...failing(plans[at]!, shown), ...typedOver(plans[at]!, shown)]).toEqual([]);
      });
      expect(typedOver(changed, shown)).toEqual([`No formula of the sheet Years ${BOOKS} was typed over`]);
    },
    90_000,
  );
});
