import { describe, expect, it } from "vitest";
import { pricedCodes, unitCost } from "../../../src/model/appraisal";
import { Decimal } from "../../../src/model/money";
import { readUnitCosts } from "../../../src/model/parameters";
import type { SheetCell } from "../../../src/model/parameters";
import { csvRows } from "../csv";
import { refusal, without } from "../decimals";
import { testOnSharedData } from "../shared-data";

const v12Headings: SheetCell[][] = [
  ["CRIME", null, null, null, null, null, null, null, null, null, null, null],
  [
    "Outcome category",
    "Outcome detail",
    "Cost code",
    "Cost/saving detail",
    "Agency bearing the cost/making the saving (L1)",
    "Agency bearing the cost/making the saving (L2)",
    "Unit",
    "Estimated cost",
    "Year",
    "Updated cost",
    "Original source",
    "RAG",
  ],
];
const incident: SheetCell[] = [
  "CRIME",
  "ANTI-SOCIAL BEHAVIOUR",
  "CR1.0",
  "Anti-social behaviour further\n action necessary",
  "Police",
  null,
  "Per incident",
  500,
  "2002/03",
  659.82,
  "Home Office",
  "R",
];
const changed = (column: number, cell: SheetCell) =>
  incident.map((each, index) => (index === column ? cell : each));

describe("reading a sheet of the Unit Cost Database", () => {
  it("v1.2: takes the cost as estimated and the year of its prices, not the updated cost", () => {
    const { costs, findings } = readUnitCosts([...v12Headings, incident]);
    expect(findings).toEqual([]);
    expect(costs).toEqual([
      {
        code: "CR1.0",
        category: "CRIME",
        outcome: "ANTI-SOCIAL BEHAVIOUR",
        detail: "Anti-social behaviour further action necessary",
        agency: "Police",
        department: "",
        unit: "Per incident",
        cost: new Decimal(500),
        year: "2002-03",
        rating: "R",
        row: 3,
      },
    ]);
  });

  it("v3.0: knows that the unit comes before the agency, with or without headings it understands", () => {
    const row: SheetCell[] = [
      "Housing",
      "Eviction",
      "HO1.0",
      "Eviction",
      "Per incident",
      "RSL",
      "Landlord",
      6680,
      "2010/11",
    ];
    for (const headings of [
      [],
      [["Outcome", null, "Code", "Description", "Unit", "Agency", null, "Value", "Year"]],
    ]) {
      expect(readUnitCosts([...headings, row]).costs[0]).toMatchObject({
        code: "HO1.0",
        unit: "Per incident",
        agency: "RSL",
        department: "Landlord",
        year: "2010-11",
      });
    }
  });

  it("headings over two rows, the lower the finer", () => {
    const upper: SheetCell[] = [
      "Outcome category",
      null,
      null,
      null,
      "Agency",
      null,
      "Unit",
      "Fiscal cost",
      null,
      null,
    ];
    const lower: SheetCell[] = [
      null,
      "Outcome detail",
      "Cost code",
      "Cost/saving detail",
      "L1",
      "L2",
      null,
      "Estimated",
      "Year",
      "Updated",
    ];
    expect(readUnitCosts([upper, lower, incident]).costs[0]).toMatchObject({
      agency: "Police",
      unit: "Per incident",
      year: "2002-03",
    });
  });

  it("columns in another order are found by their headings", () => {
    expect(
      readUnitCosts([
        ["Code", "Description", "Cost", "Price year"],
        ["SS1.0", "Child in care", 44676, 2011],
      ]).costs[0],
    ).toMatchObject({ code: "SS1.0", detail: "Child in care", cost: new Decimal(44676), year: "2011" });
  });

  it.each([
    ["Unit cost £", "Year"],
    ["Unit cost, £", "Year of prices"],
    ["Estimated cost (£ per case)", "Price base"],
    ["Unit cost [GBP]", "Year (financial)"],
    ["Cost (pounds)", "Price base year"],
    ["Estimate: £", "Base year"],
  ])("finds the cost under %j and the year under %j", (cost, year) => {
    const sheet = [
      ["Cost code", cost, year],
      ["SS1.0", 44676, "2011-12"],
    ];
    expect(readUnitCosts(sheet).costs[0]).toMatchObject({ cost: new Decimal(44676), year: "2011-12" });
  });

  it.each(["Unit cost (£000)", "Unit cost £k", "Unit cost (£m)", "Cost (£, updated)"])(
    "does not take %j for pounds",
    (cost) => {
      const sheet = [
        ["Cost code", cost, "Year"],
        ["SS1.0", 44, "2011-12"],
      ];
      expect(() => readUnitCosts(sheet)).toThrow(/no heading that names the column of the cost/);
    },
  );

  it("says which rows it leaves out, and why", () => {
    const sheet = [
      ...v12Headings,
      incident,
      changed(7, "£500"),
      changed(7, null),
      changed(8, null),
      changed(8, "2002/04"),
      changed(2, null),
      ["Section of notes"],
    ];
    const { costs, findings } = readUnitCosts(sheet);
    expect(costs.map(({ row }) => row)).toEqual([3]);
    expect(findings.map(({ row }) => row)).toEqual([4, 5, 6, 7, 8]);
    expect(findings.map(({ message }) => message).join(" ")).toMatch(
      /"£500", not a number.*is empty.*prices is missing.*"2002\/04" is not a financial year.*no code/,
    );
  });

  it("reports costs whose code it does not know, from the first row below the headings", () => {
    const sheet = [...v12Headings, changed(2, "Crime 1"), changed(2, null), incident, changed(2, "n/k")];
    const { costs, findings } = readUnitCosts(sheet);
    expect(costs.map(({ row }) => row)).toEqual([5]);
    expect(findings.map(({ message }) => message)).toEqual([
      'Row 3 is left out: "Crime 1" is where its code belongs. Write a code such as CR1.0: letters, then numbers with points.',
      "Row 4 has a cost but no code, and is left out.",
      'Row 6 is left out: "n/k" is where its code belongs. Write a code such as CR1.0: letters, then numbers with points.',
    ]);
  });

  it("finds codes that appear twice", () => {
    expect(readUnitCosts([...v12Headings, incident, incident]).findings).toEqual([
      { row: 4, message: "Row 4 has the code CR1.0, which row 3 has already." },
    ]);
  });

  it.each([
    ["an empty sheet", []],
    [
      "a sheet without codes",
      [
        ["Name", "Amount"],
        ["Police", 3],
      ],
    ],
    ["codes without cost and year", [["Code"], ["CR1.0"]]],
  ] as [string, SheetCell[][]][])("refuses %s", (_, sheet) => {
    expect(() => readUnitCosts(sheet)).toThrow(refusal("sheet"));
  });

  testOnSharedData(
    "every updated cost of four published sheets follows from the estimate, its year and the database's deflator",
    "unit-costs/ucd_v1_2_crime_education_employment_fire.csv",
    (text) => {
      const rows = csvRows(text);
      expect(rows).toHaveLength(292);
      let compared = 0;
      for (const name of new Set(rows.map((row) => row["sheet"]!))) {
        const published = rows.filter((row) => row["sheet"] === name);
        const cells: SheetCell[][] = published.map((row) => [
          row["category"]!,
          row["outcome"]!,
          row["code"]!,
          row["detail"]!,
          row["agency_l1"]!,
          row["agency_l2"]!,
          row["unit"]!,
          Number(row["raw_cost"]),
          row["raw_year"]!,
        ]);
        const { costs } = readUnitCosts([v12Headings[1]!, ...cells]);
        expect(costs, name).toHaveLength(published.length);
        costs.forEach((each, index) => {
          const updated = published[index]!["updated_2014_15_cached"];
          if (updated === "") return;
          const ours = unitCost(pricedCodes([each]), each.code, "2014/15", "ucd v1.2");
          expect(Math.abs(ours.toNumber() / Number(updated) - 1), each.code).toBeLessThan(1e-6);
          compared++;
        });
      }
      expect(compared).toBe(291);
    },
  );
});

describe("looking up a unit cost", () => {
  const table = [
    { code: "CR1.0", cost: new Decimal(500), year: "2002/03" },
    { code: "E&S1.0", cost: new Decimal(1509), year: "2005/06" },
    { code: "E&S1.0", cost: new Decimal(1509), year: "2005-06" },
    { code: "HO1.0", cost: new Decimal(6680), year: "2010-11" },
    { code: "HO1.0", cost: new Decimal(7000), year: "2010-11" },
    { code: "OLD", cost: new Decimal(1), year: "1900-01" },
    { code: "BAD", cost: new Decimal(1), year: "soon" },
  ];
  const found = (code: string, year: string | number) =>
    unitCost(pricedCodes(table), code, year, "ucd v1.2").toDecimalPlaces(2).toNumber();

  it("brings it to the year wanted", () => {
    expect(found("CR1.0", "2014/15")).toBe(659.82);
    expect(found(" cr1.0 ", "2002-03")).toBe(500);
  });

  it("takes a code that appears twice with the same figures, and none with different ones", () => {
    expect(found("E&S1.0", "2014/15")).toBe(1866.81);
    expect(() => found("HO1.0", "2014/15")).toThrow(without("rows 4 and 5"));
  });

  it("has no answer for a code that is not there", () => {
    expect(() => found("XX9", "2014/15")).toThrow(without('"XX9" is not in the table'));
  });

  it("says in which row a year cannot be used, and refuses a year wanted that is not there", () => {
    expect(() => found("OLD", "2014/15")).toThrow(refusal("table", { row: 6 }));
    expect(() => found("BAD", "2014/15")).toThrow(refusal("table", { row: 7 }));
    expect(() => found("CR1.0", "2030-31")).toThrow(refusal("to_year"));
  });

  it("names the row whose prices are of the other kind of year", () => {
    expect(() => found("CR1.0", 2014)).toThrow(refusal("table", { row: 1, column: 3 }));
    expect(() => found("CR1.0", 2014)).toThrow(
      /financial year 2002-03, but to_year, 2014, is a calendar year/,
    );
  });

  it("matches codes without regard to capitals and spaces", () => {
    expect(found(" cr 1.0", "2002-03")).toBe(found("CR1.0", "2002-03"));
  });
});
