import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { duplication, pooling } from "../../src/model/book";
import { changed } from "../model/book/changed";
import { contentsOf, headlineAt, headlineCell, inputAt, named } from "../sheets/at";
import { BY_HAND, figures } from "./by-hand";
import { openSmallPlace } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { smallPlan, smallScenario } from "./small-place";

let book: OpenWorkbook;

beforeEach(async () => {
  book = await openSmallPlace();
});

afterEach(() => book.close());

describe("what the workbook remembers", () => {
  it("reads the levers back from the input cells", async () => {
    await book.port.write(smallScenario);
    await book.type(...inputAt(smallPlan, "fixedShare", "Education"), 0.4);
    await book.type(...inputAt(smallPlan, "pooled", "Health grant"), true);
    const [saved] = await book.port.savedScenarios();
    const shared = changed(smallScenario, duplication, { fixedShare: { Education: 0.4 } });
    const pooled = { "Schools grant": true, "Health grant": true };
    expect(saved).toEqual(changed(shared, pooling, { pooled }));
  });

  it("keeps a scenario whose sheets were deleted", async () => {
    await book.port.write(smallScenario);
    for (const name of book.sheets().filter((sheet) => sheet.startsWith("Plan ")))
      await book.deleteSheet(name);
    expect(await book.port.savedScenarios()).toEqual([smallScenario]);
    await expect(book.port.readHeadlines("Plan")).rejects.toThrow(
      /Sheet "Plan Summary" is no longer in the workbook/,
    );
  });

  it("says that a damaged scenario cannot be opened, and writes it again", async () => {
    await book.port.write(smallScenario);
    book.damageKept("Roads", "Rods");
    expect(await book.port.savedScenarios()).toEqual([]);
    const review = await book.port.review(smallScenario);
    expect(review.findings.map(({ message }) => message)).toContain(
      'The kept scenario "Plan" cannot be opened again because it was changed outside Total Place. Its sheets are as they were; to change it, answer its questions again under the same name.',
    );
    await book.port.write(smallScenario);
    expect(await book.port.savedScenarios()).toEqual([smallScenario]);
  });

  it("does not take formulas that lost a deleted sheet for cells changed by hand", async () => {
    await book.port.write(smallScenario);
    await book.deleteSheet("Plan Count");
    expect((await book.port.review(smallScenario)).editedCells).toEqual([]);
    const written = await book.port.write(smallScenario);
    expect(figures(written.headlines)).toEqual(BY_HAND);
  });

  it("lists cells changed by hand, but not levers that are written again as they are", async () => {
    await book.port.write(smallScenario);
    await book.type(...headlineAt(smallPlan, "spendCounted"), 999);
    await book.type(...inputAt(smallPlan, "fixedShare", "Education"), 0.4);
    const [saved] = await book.port.savedScenarios();
    const review = await book.port.review(saved!);
    expect(review.editedCells).toEqual([
      {
        address: named(headlineAt(smallPlan, "spendCounted")),
        now: "999",
        willBe: contentsOf(smallPlan, headlineCell(smallPlan, "spendCounted"))[0]![0],
      },
    ]);
    expect(review.sheets.map(({ action }) => action)).toEqual([
      "replace",
      "replace",
      "replace",
      "replace",
      "replace",
    ]);
  });
});
