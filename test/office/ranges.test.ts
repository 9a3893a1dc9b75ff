import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bootOffice, type BootedOffice } from "./boot";

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.close());

describe("ranges", () => {
  it("are written and read back, formulas worked out", async () => {
    const read = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, "=A1+B1"]];
      range.load("values,formulas,address,text");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      values: [[1, 2, 3]],
      formulas: [[1, 2, "=A1+B1"]],
      address: "Sheet1!A1:C1",
      text: [["1", "2", "3"]],
    });
  });
});
