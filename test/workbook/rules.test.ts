import { afterAll, beforeAll, expect, it } from "vitest";
import { readBook } from "../../src/model/book";
import { planBook } from "../../src/sheets/book";
import { paint } from "../../src/workbook/write";
import { bootOffice } from "../office/boot";
import type { BootedOffice } from "../office/boot";
import { SMALL_BOOK } from "../sheets/small-book";

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.close());

it("says in Excel what may be typed into inputs, in place of what was said before", async () => {
  const { sheets, cells } = planBook(readBook(SMALL_BOOK));
  const scenarios = sheets.find(({ key }) => key === "scenarios")!;
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(scenarios.name);
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
    paint(sheet, scenarios);
    const at = ({ row, column }: { readonly row: number; readonly column: number }) =>
      sheet.getRangeByIndexes(row, column, 1, 1).dataValidation.load("rule,errorAlert,ignoreBlanks");
    const [title, shown, start] = [
      at({ row: 0, column: 0 }),
      at(cells.scenarios.shown),
      at(cells.scenarios.set.start),
    ];
    await context.sync();
    expect(title.rule).toEqual({});
    expect(shown.rule).toEqual({ list: { inCellDropDown: true, source: "=$B$12:$C$12" } });
    expect(shown.errorAlert.message).toBe("Choose one of the list of this cell.");
    expect(start.rule).toEqual({ wholeNumber: { formula1: 1900, formula2: 2400, operator: "Between" } });
    expect([start.errorAlert.message, start.ignoreBlanks]).toEqual([
      "Give a whole number from 1900 to 2400.",
      true,
    ]);
  });
});
