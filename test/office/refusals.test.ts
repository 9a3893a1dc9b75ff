import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterEach, describe, expect, it } from "vitest";
import { HostError } from "../../preview/host";
import { setsFromTypes } from "../../preview/host/requirements/from-types";
import sets from "../../preview/host/requirements/sets.json";
import { bootOffice } from "./boot";
import type { BootedOffice, BootOptions } from "./boot";
import { codeOf, put, valuesOf } from "./excel";

const booted: BootedOffice[] = [];
let office: BootedOffice;
async function boot(options: BootOptions = {}): Promise<void> {
  office = await bootOffice(options);
  booted.push(office);
}
afterEach(() => {
  for (const each of booted.splice(0)) each.close();
});

describe("requirement sets", () => {
  it("of the host are what the add-in is told", async () => {
    await boot({ requirements: { ExcelApi: "1.14" } });
    const { requirements } = office.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.3")).toBe(true);
  });

  it("above the host's are refused: a member of 1.12 in a host of 1.11", async () => {
    await boot({ requirements: { ExcelApi: "1.11" } });
    const code = await codeOf(office, (context) => {
      context.workbook.worksheets.getFirst().customProperties.add("a", "b");
      return context.sync();
    });
    expect(code).toBe("ApiNotFound");
    await boot({ requirements: { ExcelApi: "1.12" } });
    const open = await codeOf(office, (context) => {
      context.workbook.worksheets.getFirst().customProperties.add("a", "b");
      return context.sync();
    });
    expect(open).toBe("no error");
  });

  it("come before the question whether the stand-in has the member", async () => {
    const dependents = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getFirst().getRange("A1").getDependents().load("addresses");
      return context.sync();
    };
    await boot({ requirements: { ExcelApi: "1.14" } });
    expect(await codeOf(office, dependents)).toBe("ApiNotFound");
    await boot({ requirements: { ExcelApi: "1.15" } });
    expect(await codeOf(office, dependents)).toBe("NotImplemented");
  });

  it("count for events too", async () => {
    await boot({ requirements: { ExcelApi: "1.8" } });
    const code = await codeOf(office, (context) => {
      context.workbook.worksheets.onChanged.add(async () => {});
      return context.sync();
    });
    expect(code).toBe("ApiNotFound");
  });

  it("are those of Microsoft's type declarations", async () => {
    await boot();
    const types = createRequire(import.meta.url).resolve("@types/office-js/package.json");
    const declarations = readFileSync(types.replace("package.json", "index.d.ts"), "utf8");
    expect(setsFromTypes(declarations, Object.keys(sets.classes))).toEqual(sets.classes);
  });
});

describe("what the stand-in does not have", () => {
  it("is refused by name and counted", async () => {
    await boot();
    const use = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getFirst().getRange("A1").flashFill();
      return context.sync();
    };
    await expect(office.Excel.run(use)).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("Range.flashFill"),
    });
    expect(office.host.unimplemented.get("Range.flashFill")).toBe(1);
  });

  it("of Office beside Excel is refused and counted, and nothing hangs", async () => {
    await boot();
    const answer = await new Promise<string>((resolve) =>
      office.Office.context.document.getSelectedDataAsync("text" as Office.CoercionType, ({ status }) =>
        resolve(String(status)),
      ),
    );
    expect(answer).toBe("failed");
    expect([...office.host.unimplemented.keys()]).toEqual(["Office method 64"]);
  });
});

describe("refusals", () => {
  it("come while a person types in a cell", async () => {
    await boot();
    office.host.cellEditing = true;
    await expect(put(office, "A1", [[1]])).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    office.host.cellEditing = false;
    await put(office, "A1", [[1]]);
  });

  it("come for more than five megabytes, either way", async () => {
    await boot();
    const large = "x".repeat(30_000);
    const block = Array.from({ length: 100 }, () => [large]);
    await put(office, "A1:A100", block);
    const codes = [
      await codeOf(office, (context) => {
        context.workbook.worksheets.getFirst().getRange("B1:C100").values = block.map(([text]) => [
          text,
          text,
        ]);
        return context.sync();
      }),
      await codeOf(office, async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("B1").formulas = [["=A1:A100"]];
        sheet.getRange("A1:B100").load("values");
        await context.sync();
      }),
    ];
    expect(codes).toEqual(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"]);
  });

  it("can be made to come at any action, and leave what was done before", async () => {
    await boot();
    const writeThree = (context: Excel.RequestContext) => {
      for (const row of [1, 2, 3])
        context.workbook.worksheets.getFirst().getRange(`A${row}`).values = [[row]];
      return context.sync();
    };
    const written: number[] = [];
    for (const action of [1, 6, 12, 18]) {
      await put(office, "A1:A3", [[""], [""], [""]]);
      office.host.failAt(action, new HostError("GeneralException"));
      const code = await codeOf(office, writeThree);
      office.host.failAt(0);
      written.push((await valuesOf(office, "A1:A3")).flat().filter((value) => value !== "").length);
      expect(code).toBe(written.at(-1) === 3 ? "no error" : "GeneralException");
    }
    expect(written[0]).toBe(0);
    expect(written).toEqual([...written].sort());
    expect(new Set(written).size).toBeGreaterThan(2);
  });

  it("come with the statement that failed", async () => {
    await boot();
    await expect(
      office.Excel.run(async (context) => {
        context.workbook.tables.getItem("Nowhere").rows.load("count");
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { statement: expect.stringContaining("getItem(...)") },
    });
  });

  it("come as GeneralException when the host's own code fails, which is logged", async () => {
    await boot();
    office.engine.usedBox = () => {
      throw new Error("a fault of the engine");
    };
    const code = await codeOf(office, (context) => {
      context.workbook.worksheets.getFirst().getUsedRange().load("address");
      return context.sync();
    });
    expect(code).toBe("GeneralException");
    expect(office.host.faults.map(String)).toEqual(["Error: a fault of the engine"]);
  });
});
