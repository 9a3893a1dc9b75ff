import { expect, it } from "vitest";
import { bootOffice } from "./boot";
import { functionsJson, associateFunctions } from "../../src/functions";

it("smoke", async () => {
  const t0 = performance.now();
  const office = await bootOffice();
  console.log("boot", performance.now() - t0, office.pageErrors);
  associateFunctions(office.CustomFunctions as never);
  office.host.customFunctions.register(functionsJson() as never, "PLACE");
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").values = [[1], [1], [1]];
    sheet.getRange("C1").formulas = [["=PLACE.SHARE(100,A1:A3)"]];
    await context.sync();
  });
  await new Promise((r) => setTimeout(r, 1500));
  await office.Excel.run(async (context) => {
    const r = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C3");
    r.load("values");
    await context.sync();
    console.log(JSON.stringify(r.values), office.host.unimplemented, office.host.faults);
    expect(r.values[0]![2]).toBe(33.34);
  });
  office.close();
});
