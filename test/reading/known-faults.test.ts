import { describe, expect, it } from "vitest";
import { unitNamed } from "../../src/model/wording";
import type { Cell } from "../../src/reading/cell";
import { sources } from "../../src/reading/sources";
import { readGrants } from "../../src/reading/sources/grants/read";
import { readSpend } from "../../src/reading/sources/spend/read";
import { testOnSharedData } from "../model/shared-data";
import { proposed, tableOf } from "./tables";

const FILE = "faults/cases.json";

type Rows = readonly (readonly Cell[])[];

/** What once was read wrongly: tables, or headings. */
interface PaneFault {
  readonly kind: string;
  readonly spend?: Rows;
  readonly "grants table"?: Rows;
  readonly "also silently no"?: readonly Cell[];
  readonly got: unknown;
}

describe("tables that once were read wrongly", () => {
  testOnSharedData("have no mark that is silently no", FILE, (text) => {
    const [fault] = faultsOf(text, "unknown tick marks");
    const marks = fault!["also silently no"]!;
    expect(marks.length).toBeGreaterThan(9);
    for (const mark of marks) {
      const rows = fault!["grants table"]!.map((row, at) => (at === 1 ? [...row.slice(0, 3), mark] : row));
      const { grants, findings } = read(rows, fault!.spend!);
      const isYes = grants[0]?.permitted.includes("Health") ?? false;
      const isPlain = ["(x)", "✔\ufe0f"].includes(String(mark));
      expect(isYes || findings.some(({ severity }) => severity === "stop"), String(mark)).toBe(true);
      expect(
        findings.map(({ address }) => address),
        String(mark),
      ).toEqual(isPlain ? [] : ["Budgets!D4"]);
    }
  });

  testOnSharedData("have each column of ticks proposed, though one mark is not known", FILE, (text) => {
    const [fault] = faultsOf(text, "one unknown mark");
    const [headings, ...rows] = fault!["grants table"]!;
    const sample = { headings: headings!.map(String), rows };
    expect(proposed(sources.grants, sample)).toMatchObject({ permitted: [2, 3] });
    const { grants, findings } = read(fault!["grants table"]!, fault!.spend!);
    expect(grants[1]?.permitted).toEqual(["Education", "Health"]);
    expect(findings).toHaveLength(1);
  });

  testOnSharedData("have headings whose unit is read", FILE, (text) => {
    const [fault] = faultsOf(text, "unit in a heading");
    const [million, thousand] = ["£ million", "£ thousand"];
    const pounds = "£";
    const right = [million, million, pounds, pounds, million, million, "£ billion"];
    expect(Object.keys(fault!.got as object).map(unitNamed)).toEqual([
      ...right,
      ...[thousand, thousand, thousand, thousand, million],
    ]);
  });

  it("have bodies whose names look the same, which share nothing with themselves", () => {
    const spend = readSpend(
      tableOf({
        headings: ["Agency", "Service", "Budget (£)"],
        rows: [
          ["St John's", "Education", 100],
          ["St John\u2019s", "Education", 60],
        ],
      }),
      { agency: 0, service: 1, amount: 2 },
    );
    expect(spend.agencies).toEqual(["St John's"]);
    expect(spend.total).toBe(160);
  });

  it("have an award that a subtraction left with noise", () => {
    const spend: Rows = [
      ["Agency", "Service", "Budget (£)"],
      ["City", "Health", 4194385.19 - 4194285.19],
    ];
    const grants: Rows = [
      ["Grant", "Award (£)", "Health"],
      ["G1", 4194385.19 - 4194285.19, "x"],
    ];
    expect(read(grants, spend, [2])).toMatchObject({ total: 100, grants: [{ award: 100 }], findings: [] });
  });
});

function faultsOf(text: string, kind: string): readonly PaneFault[] {
  const { pane } = JSON.parse(text) as { readonly pane: readonly PaneFault[] };
  return pane.filter((fault) => fault.kind.startsWith(kind));
}

function read([headings, ...rows]: Rows, [spendHeadings, ...spendRows]: Rows, permitted = [2, 3]) {
  const spend = readSpend(tableOf({ headings: spendHeadings!.map(String), rows: spendRows }), {
    agency: 0,
    service: 1,
    amount: 2,
  });
  const table = tableOf({ headings: headings!.map(String), rows });
  return readGrants(table, { grant: 0, award: 1, permitted }, { spend });
}
