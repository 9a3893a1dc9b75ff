import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBook } from "../../../src/model/book";
import { BOOK_SHEET_NAMES, planBook } from "../../../src/sheets/book";
import type { BookSheetNames } from "../../../src/sheets/book";
import { randomBook } from "../../model/book/random-book";
import { libreOffice } from "../../twins/engines/libreoffice";
import { givenCells, withCells } from "./given-cells";
import { compared, failing } from "./same-figures";

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
      const cells = plans.flatMap((plan, at) =>
        withCells(givenCells(plan), [plan.cells.scenarios.shown, `S${(at % 2) + 1}`]),
      );
      const shown = libreOffice.workOut(cells);
      books.forEach((book, at) => {
        expect(compared(book, plans[at]!, shown, at % 2).different).toEqual([]);
        expect(failing(plans[at]!, shown)).toEqual([]);
      });
    },
    90_000,
  );
});
