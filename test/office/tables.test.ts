import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bootOffice } from "./boot";
import type { BootedOffice } from "./boot";
import { codeOf, put, valuesOf } from "./excel";

const SPEND = [
  ["Agency", "Service", "Budget 2023-24 (£ thousand)"],
  ["Bolton", "Education", 10],
  ["Bury", "Education", 20],
  ["Bolton", "Housing", 5],
];
const AMOUNT = "Spend[[Budget 2023-24 (£ thousand)]]";

let office: BootedOffice;
beforeEach(async () => {
  office = await bootOffice();
  await put(office, "A1:C4", SPEND);
  await addTable("A1:C4", "Spend");
});
afterEach(() => office.close());

function addTable(address: string, name: string): Promise<void> {
  return office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().tables.add(address, true).name = name;
    await context.sync();
  });
}

function onTable<Answer>(
  work: (table: Excel.Table, context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer> {
  return office.Excel.run((context) => work(context.workbook.tables.getItem("Spend"), context));
}

function addressOf(part: (table: Excel.Table) => Excel.Range): Promise<string> {
  return onTable(async (table, context) => {
    const range = part(table);
    range.load("address");
    await context.sync();
    return range.address;
  });
}

/** A person types a value into the first sheet of the grid. */
function type(row: number, column: number, value: string | number): Promise<void> {
  office.person.type(row, column, value);
  return office.host.settled();
}

describe("a table", () => {
  it("has headings, data and columns", async () => {
    expect(await addressOf((table) => table.getRange())).toBe("Sheet1!A1:C4");
    expect(await addressOf((table) => table.getHeaderRowRange())).toBe("Sheet1!A1:C1");
    expect(await addressOf((table) => table.getDataBodyRange())).toBe("Sheet1!A2:C4");
    expect(await addressOf((table) => table.columns.getItem("Service").getDataBodyRange())).toBe(
      "Sheet1!B2:B4",
    );
    const columns = await onTable(async (table, context) => {
      table.columns.load("items/name");
      table.rows.load("count");
      await context.sync();
      return [table.columns.items.map(({ name }) => name), table.rows.count];
    });
    expect(columns).toEqual([SPEND[0], 3]);
  });

  it("numbers headings that come twice and names those that are empty", async () => {
    await put(office, "F1:I1", [["Amount", "amount", "", 2024]]);
    await addTable("F1:I3", "Twice");
    expect(await valuesOf(office, "F1:I1")).toEqual([["Amount", "amount2", "Column3", "2024"]]);
  });

  it.each([
    ["with a space", "My table", "InvalidArgument"],
    ["like a cell", "AB12", "InvalidArgument"],
    ["like a row and column", "R1C1", "InvalidArgument"],
    ["that starts with a digit", "1st", "InvalidArgument"],
    ["of another table, in another case", "SPEND", "ItemAlreadyExists"],
    ["as it should be", "Grants_2024", "no error"],
  ])("given a name %s: %s", async (_, name, code) => {
    await put(office, "F1:G1", [["A", "B"]]);
    const given = await codeOf(office, (context) => {
      context.workbook.worksheets.getFirst().tables.add("F1:G2", true).name = name;
      return context.sync();
    });
    expect(given).toBe(code);
  });

  it("cannot overlap another", async () => {
    const code = await codeOf(office, (context) => {
      context.workbook.worksheets.getFirst().tables.add("C4:D6", true);
      return context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("grows by rows.add, and what is below moves down", async () => {
    await put(office, "A5", [["below"]]);
    await onTable(async (table, context) => {
      table.rows.add(undefined, [["Wigan", "Housing", 7]]);
      table.rows.add(0, [["Oldham", "Housing", 1]]);
      await context.sync();
    });
    expect(await addressOf((table) => table.getRange())).toBe("Sheet1!A1:C6");
    expect((await valuesOf(office, "A2:A7")).flat()).toEqual([
      "Oldham",
      "Bolton",
      "Bury",
      "Bolton",
      "Wigan",
      "below",
    ]);
  });

  it("grows when a person types below it, and not when an add-in writes there", async () => {
    await put(office, "A5:C5", [["Wigan", "Housing", 7]]);
    expect(await addressOf((table) => table.getRange())).toBe("Sheet1!A1:C4");
    await put(office, "A5:C5", [["", "", ""]]);
    await type(4, 0, "Wigan");
    expect(await addressOf((table) => table.getRange())).toBe("Sheet1!A1:C5");
  });

  it("takes in columns, and loses them", async () => {
    await onTable(async (table, context) => {
      table.columns.add(1, [["Kind"], ["a"], ["b"], ["c"]]);
      table.columns.getItem("Service").delete();
      await context.sync();
    });
    expect(await valuesOf(office, "A1:C2")).toEqual([
      ["Agency", "Kind", "Budget 2023-24 (£ thousand)"],
      ["Bolton", "a", 10],
    ]);
  });

  it("is resized, turned into plain cells, and deleted with its cells", async () => {
    await onTable(async (table, context) => {
      table.resize("A1:C3");
      await context.sync();
    });
    expect(await addressOf((table) => table.getDataBodyRange())).toBe("Sheet1!A2:C3");
    const away = await codeOf(office, (context) => {
      context.workbook.tables.getItem("Spend").resize("A2:C4");
      return context.sync();
    });
    expect(away).toBe("InvalidArgument");
    await onTable(async (table, context) => {
      table.delete();
      await context.sync();
    });
    expect(await valuesOf(office, "A1:A4")).toEqual([[""], [""], [""], ["Bolton"]]);
    expect(office.host.book.tables.all()).toEqual([]);
  });

  it("shows a row of totals that adds up the last column", async () => {
    await onTable(async (table, context) => {
      table.showTotals = true;
      await context.sync();
    });
    expect(await valuesOf(office, "A5:C5")).toEqual([["Total", "", 35]]);
    expect(await addressOf((table) => table.getDataBodyRange())).toBe("Sheet1!A2:C4");
  });
});

describe("structured references", () => {
  const FORMULAS = [
    [`=SUM(${AMOUNT})`, 35],
    [`=SUMIFS(${AMOUNT},Spend[Agency],"Bolton")`, 15],
    ["=ROWS(Spend)", 3],
    ["=ROWS(Spend[#All])", 4],
    ["=COUNTA(Spend[[#All],[Agency]])", 4],
    ["=COLUMNS(Spend[[Agency]:[Service]])", 2],
    ["=Spend[[#Headers],[Service]]", "Service"],
    ["=ROWS(Spend[#Data])", 3],
    ["=COUNTA(spend[AGENCY])", 3],
    ['=LEN("Spend[Agency]")', 13],
    ["=SUM(Spend[No such column])", "#REF!"],
    ["=SUM(NoTable[Agency])", "#NAME?"],
  ] as const;

  it("are worked out, and read back as they were entered", async () => {
    await put(
      office,
      "F1:F12",
      FORMULAS.map(([formula]) => [formula]),
    );
    const read = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("F1:F12");
      range.load("values,formulas");
      await context.sync();
      return range.toJSON();
    });
    expect(read.values?.flat()).toEqual(FORMULAS.map(([, value]) => value));
    expect(read.formulas?.flat()).toEqual(FORMULAS.map(([formula]) => formula));
  });

  it("know the row they are in", async () => {
    await put(office, "E2:E3", [["=Spend[@Agency]"], ["=Spend[[#This Row],[Service]]"]]);
    expect(await valuesOf(office, "E2:E3")).toEqual([["Bolton"], ["Education"]]);
  });

  it("take columns with special characters", async () => {
    await put(office, "H1:H2", [["Am'ount [£] #1"], [4]]);
    await addTable("H1:H2", "Odd");
    await put(office, "J1", [["=SUM(Odd[[Am''ount '[£'] '#1]])"]]);
    expect(await valuesOf(office, "J1")).toEqual([[4]]);
  });

  it("follow a table that grows", async () => {
    await put(office, "F1:F2", [[`=SUM(${AMOUNT})`], ["=COUNTA(Spend[Agency])"]]);
    await onTable(async (table, context) => {
      table.rows.add(undefined, [["Wigan", "Housing", 100]]);
      await context.sync();
    });
    expect(await valuesOf(office, "F1:F2")).toEqual([[135], [4]]);
    await type(5, 0, "Oldham");
    await type(5, 2, 1000);
    expect(await valuesOf(office, "F1:F2")).toEqual([[1135], [5]]);
  });

  it("follow a table, a column and a sheet that are renamed", async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Sums");
      sheet.getRange("A1:A2").formulas = [[`=SUM(${AMOUNT})`], ["=COUNTA(Spend[Agency])+Sheet1!C2"]];
      const table = context.workbook.tables.getItem("Spend");
      table.name = "Budgets";
      table.columns.getItem("Agency").name = "Body's name";
      context.workbook.worksheets.getFirst().name = "It's data";
      const range = sheet.getRange("A1:A2");
      range.load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([[35], [13]]);
      expect(range.formulas).toEqual([
        ["=SUM(Budgets[[Budget 2023-24 (£ thousand)]])"],
        ["=COUNTA(Budgets[[Body''s name]])+'It''s data'!C2"],
      ]);
    });
  });

  it("keep their text when rows are put in above the table", async () => {
    await put(office, "F1", [[`=SUM(${AMOUNT})+C2`]]);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("1:2").insert("Down");
      await context.sync();
    });
    expect(await addressOf((table) => table.getRange())).toBe("Sheet1!A3:C6");
    const read = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("F3");
      range.load("values,formulas");
      await context.sync();
      return [range.values[0]![0], range.formulas[0]![0]];
    });
    expect(read).toEqual([45, `=SUM(${AMOUNT})+C4`]);
  });

  it("follow rows that a person puts in, above the table and inside it", async () => {
    await put(office, "F1", [[`=SUM(${AMOUNT})`]]);
    office.person.insertRows(2, 2);
    office.person.insertRows(0, 1);
    expect(await addressOf((table) => table.getRange())).toBe("Sheet1!A2:C7");
    await type(3, 2, 100);
    expect(await valuesOf(office, "F2")).toEqual([[135]]);
  });

  it("can be typed into the grid", async () => {
    await type(0, 5, "=SUM(Spend[[Budget 2023-24 (£ thousand)]])");
    expect(await valuesOf(office, "F1")).toEqual([[35]]);
  });
});
