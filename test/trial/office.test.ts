import { expect, it } from "vitest";
import { saveCopy } from "../../preview/file";
import { differences } from "../../preview/filed";
import { sharedFile } from "../preview/file/shared-workbooks";
import { openFiled } from "../preview/filed/open-filed";
import { chosen } from "./chosen";
import { comparedInOffice } from "./compared";
import { OFFICE } from "./office";
import { trialBook } from "./trial-book";

const NAME = "simple-monthly-budget.xlsx";
const bytes = sharedFile(`workbooks/${NAME}`);
const why =
  bytes === null ? ` (skipped: ${NAME} is absent)` : OFFICE === null ? " (skipped: no LibreOffice here)" : "";

it.skipIf(why !== "")(
  `what is written into a real workbook comes to the same in LibreOffice, all of it worked out anew${why}`,
  async () => {
    const book = await openFiled(NAME, bytes!);
    try {
      const { sources } = await chosen(book.port, NAME, () => book.unprotectWorkbook());
      await book.port.writeBook((await trialBook(book.port, sources)).kept);
      await book.calculated();
      const { bytes: copy } = await saveCopy(NAME, bytes!, differences(book.opened).changes);
      const { formulas, different } = await comparedInOffice(copy);
      expect(different).toEqual([]);
      expect(formulas).toBeGreaterThan(90);
    } finally {
      book.close();
    }
  },
  180_000,
);
