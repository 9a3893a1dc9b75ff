import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BookJson, SourceChoice } from "../../src/model/book";
import { countedOnceIn } from "../../src/reading";
import type { Roles, SpendReading } from "../../src/reading";
import { mappingRoles } from "../../src/taskpane/tables";
import { openWorkbook } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";

let book: OpenWorkbook;

beforeEach(async () => {
  book = await openWorkbook();
}, 60_000);

afterEach(() => book.close());

/** The list that the first table is set out as, chosen as spending. */
async function listOf(agency: string | null): Promise<SourceChoice> {
  const found = (await book.port.findTables()).find(({ toSetOut }) => toSetOut?.kind === "spend");
  const key = found!.key;
  const roles: Roles = agency === null ? {} : { agency: { from: "fixed", value: agency } };
  const reference = await book.port.setOut({
    tables: [key],
    pointed: [],
    answers: new Map([[key, { roles }]]),
  });
  const list = (await book.port.findTables()).find(({ place }) => place.reference === reference);
  return { place: list!.place, roles: list!.proposals.spend! };
}

/** What is counted of a spend table as its cells are now. */
async function counted(choice: SourceChoice): Promise<number> {
  const { count } = (await book.port.readSource("spend", choice, {})) as SpendReading;
  return count.serviceTotals.reduce((sum, total) => sum + total.toNumber(), 0);
}

describe("a table of another shape than a list", () => {
  it("with services across and a total is counted, live from its cells", async () => {
    await book.addSheet("Returns", [
      ["Spending 2024-25, £ thousand", "", "", ""],
      ["Authority", "Education", "Adult care", "Total"],
      ["Kent County Council", 500, 400, 900],
      ["Adur District Council", 0, 10, 10],
      ["Total", 500, 410, 910],
    ]);
    const list = await listOf(null);
    expect(await counted(list)).toBe(910);
    await book.type("Returns", "B3", 600);
    expect(await counted(list)).toBe(1010);
  }, 60_000);

  it("that is payments is counted by who is paid, once more as a list", async () => {
    await book.addSheet("Payments", [
      ["Payments of Bury Council over £500", "", "", ""],
      ["Service area", "Supplier name", "Payment date", "Net amount (£)"],
      ["Parks", "Salford City Council", "01/07/2025", 900],
      ["Parks", "Smith Ltd", "02/07/2025", 700],
      ["Roads", "Smith Ltd", "02/07/2025", 800],
    ]);
    const list = await listOf("Bury Council");
    expect(list.roles.supplier).toBeDefined();
    const { count } = (await book.port.readSource("spend", list, {})) as SpendReading;
    expect(count.recipients).toEqual(["Salford City Council", "Smith Ltd"]);
    expect(count.total.toNumber()).toBe(2400);
  }, 60_000);

  it("with sections, text figures, a total inside and net income is counted without them", async () => {
    await book.addSheet("Budget", [
      ["Agency", "Service", "Amount (£)"],
      ["PEOPLE", "", ""],
      ["Council A", "Adult care", "1,195,893"],
      ["NHS B", "Adult care", "£189,617.00"],
      ["Total people", "", 1385510],
      ["PLACE", "", ""],
      ["Council A", "Parking", -450],
    ]);
    expect(await counted(await listOf(null))).toBe(1195893 + 189617);
    expect(book.cell("Budget list", "D11")).toBe(450);
  }, 60_000);

  it("that does not say whose it is, is of the body that the user names", async () => {
    await book.addSheet("Sites", [
      ["", "Budget", "Actual"],
      ["Parks", 10, 9],
      ["Libraries", 20, 21],
    ]);
    expect(await counted(await listOf("Bolton Council"))).toBe(30);
    expect(book.cell("Sites list", "A7")).toBe("Bolton Council");
  }, 60_000);

  it("is not changed, and neither is anything else, where the list cannot be written", async () => {
    await book.addSheet("Returns", [
      ["Authority", "Education", "Adult care"],
      ["Kent County Council", 500, 400],
      ["Adur District Council", 0, 10],
    ]);
    const before = await book.contents();
    await book.protectWorkbook();
    const [found] = await book.port.findTables();
    const request = { tables: [found!.key], pointed: [], answers: new Map() };
    const refused =
      /^The workbook is protected, so no sheets can be added\. Choose Review > Protect Workbook/;
    await expect(book.port.setOut(request)).rejects.toThrow(refused);
    await expect(book.port.makeExample("spend")).rejects.toThrow(refused);
    await book.unprotectWorkbook();
    expect(await book.contents()).toEqual(before);
  }, 60_000);
});

describe("names that are said to be one", () => {
  it("are counted as one by a visible sheet, live from the table, and as what is typed there later", async () => {
    await book.addSheet("Spend", [
      ["Agency", "Service", "Amount (£)"],
      ["Bury Council", "Adult Social Care", 900],
      ["NHS Bury", "ASC & Integrated Services", 300],
      ["Bury Council", "adult social care", 50],
      ["NHS Bury", "Public Health*", 40],
      ["NHS Bury", "Public Health 2", 60],
    ]);
    const [found] = await book.port.findTables();
    const chosen = { place: found!.place, roles: found!.proposals["spend"]! };
    const asc = { name: "ASC & Integrated Services", countedAs: "Adult Social Care" };
    const reference = await book.port.countNames(chosen, [asc], []);
    const table = (await book.port.findTables()).find(({ place }) => place.reference === reference);
    expect(table?.proposals["spend"]).toEqual({ agency: 0, service: 2, amount: 3 });
    const sums = () =>
      ["D5", "D6", "D7", "D9", "D10", "D11", "D12", "D13"].map((cell) => book.cell("Names", cell));
    // What is in the table, under the names, and neither; then a row for each name, without Excel's signs for any letters.
    expect(sums()).toEqual([1350, 1350, 0, 900, 300, 50, 40, 60]);
    const names = { place: table!.place, roles: table!.proposals["spend"]! };
    expect(await counted(names)).toBe(1350);
    const adult = async () => {
      const { services, count } = (await book.port.readSource("spend", names, {})) as SpendReading;
      return [services.length, Number(count.serviceTotals[0])];
    };
    expect(await adult()).toEqual([3, 1250]);
    await book.type("Names", "C13", "Adult Social Care");
    await book.type("Spend", "C3", 310);
    expect(await adult()).toEqual([2, 1320]);
  }, 60_000);
});

describe("what one body pays another, under names that are said to be one", () => {
  it("stays apart, live from the table, so that it is still taken out as a transfer", async () => {
    await book.addSheet("Spend", [
      ["Agency", "Service", "Amount (£)", "Supplier"],
      ["Bury Council", "Adult Social Care", 900, "Acme Ltd"],
      ["Bury Council", "Adult Social Care", 70, "NHS Bury"],
      ["NHS Bury", "ASC & Integrated Services", 300, "Care Co"],
      ["Bury Council", "Adult Social Care", 5, "NHS BURY"],
    ]);
    const [found] = await book.port.findTables();
    const chosen = { place: found!.place, roles: found!.proposals["spend"]! };
    const asc = { name: "ASC & Integrated Services", countedAs: "Adult Social Care" };
    const once = async (choice: SourceChoice) => {
      const { count } = (await book.port.readSource("spend", choice, {})) as SpendReading;
      const { map, takenOut } = countedOnceIn({} as BookJson, count);
      return [map.total.toNumber(), takenOut.toNumber(), map.services.length];
    };
    expect(await once(chosen)).toEqual([1200, 75, 2]);
    const reference = await book.port.countNames(chosen, [asc], ["NHS Bury"]);
    const table = (await book.port.findTables()).find(({ place }) => place.reference === reference)!;
    const names = { place: table.place, roles: mappingRoles(table, "spend")! };
    expect(names.roles).toEqual({ agency: 0, service: 2, amount: 3, supplier: 4 });
    expect(await once(names)).toEqual([1200, 75, 1]);
    await book.type("Spend", "C3", 170);
    expect(await once(names)).toEqual([1200, 175, 1]);
    // The row of what is paid follows the row of its name, which is the first.
    await book.type("Names", `C${Number(/![A-Z]+(\d+)/.exec(table.address)![1]) + 1}`, "Care of adults");
    expect(await once(names)).toEqual([1200, 175, 2]);
  }, 60_000);
});

describe("a list of grants without conditions", () => {
  it("is set out with what was said of each grant, its awards live, and read as a source", async () => {
    await book.addSheet("Money", [
      ["Grant", "Award (£)"],
      ["Schools grant", 100],
      ["Care fund", "£2,000"],
    ]);
    const [found] = await book.port.findTables();
    expect(found?.toSetOut?.grants?.map(({ name }) => name)).toEqual(["Schools grant", "Care fund"]);
    const said = [
      { grant: "Schools grant", services: ["Education", "Youth"] },
      { grant: "Care fund", services: "any" as const },
    ];
    const reference = await book.port.setOutGrants(found!.place.reference, said);
    const list = (await book.port.findTables()).find(({ place }) => place.reference === reference);
    expect(list?.proposals["grants"]).toEqual({ grant: 0, award: 1, permitted: 2 });
    const choice = { place: list!.place, roles: list!.proposals["grants"]! };
    const { total, unit } = await book.port.readSource("grants", choice, {});
    expect([total, unit]).toEqual([2100, "£"]);
    expect([book.cell("Money list", "C7"), book.cell("Money list", "C8")]).toEqual([
      "Education; Youth",
      "All",
    ]);
    await book.type("Money", "B2", 150);
    expect(book.cell("Money list", "B7")).toBe(150);
  }, 60_000);

  it("is not set out where its grants are others by now", async () => {
    await book.addSheet("Money", [
      ["Grant", "Award (£)"],
      ["Schools grant", 100],
    ]);
    const [found] = await book.port.findTables();
    await book.type("Money", "A2", "Care fund");
    const said = [{ grant: "Schools grant", services: "any" as const }];
    await expect(book.port.setOutGrants(found!.place.reference, said)).rejects.toThrow(/have changed/);
  }, 60_000);
});

describe("cells that the user points at", () => {
  it("are the table, where the reader would have taken others", async () => {
    await book.addSheet("Both", [
      ["Agency", "Service", "Amount", "Checked by"],
      ["Council A", "Adult care", 100, "JS"],
      ["NHS B", "Adult care", 50, "JS"],
      ["Council A", "Libraries", 70, "JS"],
    ]);
    const pointed = "Both!A1:C3";
    const [first] = await book.port.findTables([pointed]);
    expect(first).toMatchObject({
      address: pointed,
      rowCount: 2,
      proposals: { spend: { agency: 0, service: 1, amount: 2 } },
    });
  }, 60_000);

  it("are nothing where they hold no table", async () => {
    await book.addSheet("Both", [
      ["Agency", "Service", "Amount"],
      ["Council A", "Adult care", 100],
    ]);
    const addresses = (await book.port.findTables(["Both!E5:F9", "Gone!A1:B2"])).map(
      ({ address }) => address,
    );
    expect(addresses).toEqual(["Both!A1:C2"]);
  }, 60_000);
});

describe("an example table", () => {
  it("is written on a new sheet, found, and counted once it is filled in; a second has names of its own", async () => {
    const made = await book.port.makeExample("spend");
    const table = (await book.port.findTables()).find(({ place }) => place.reference === made);
    const choice = { place: table!.place, roles: table!.proposals.spend! };
    const said = async () =>
      (await book.port.readSource("spend", choice, {})).findings.map(({ message }) => message);
    expect(await said()).toEqual([
      "Table Spendtable on sheet Spend table to fill in still holds the names and figures of the example. Type your own over them.",
    ]);
    await book.type("Spend table to fill in", "C6", 100_000);
    expect(await said()).toEqual([]);
    expect(await counted(choice)).toBe(100_000 + 12_300 + 21_900);
    expect(await book.port.makeExample("spend")).toBe("Spendtable2");
    expect(book.sheets()).toContain("Spend table to fill in 2");
  }, 60_000);
});
