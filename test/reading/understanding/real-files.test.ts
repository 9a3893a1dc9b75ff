import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { parse } from "papaparse";
import { describe, expect, it } from "vitest";
import { openFile } from "../../../preview/file";
import { inspected } from "../../../preview/file/inspect/inspected";
import type { InspectedTable } from "../../../preview/file/inspect/inspected";

const data = path.resolve(import.meta.dirname, "../../../../shared/data");
const isThere = existsSync(data);

/** Sums of pennies in binary are settled to a hundredth of one. */
const CLOSE = 4;

describe.skipIf(!isThere)(
  `real files are read to the totals of their sources (skipped without ${data})`,
  () => {
    it.each([
      ["manchester-2020-07", "Net Amount"],
      ["manchester-2020-08", "Net Amount"],
      ["manchester-2020-09", "Net Amount"],
      ["salford-2020-07", "Net"],
      ["salford-2020-08", "Net"],
      ["salford-2020-09", "Net"],
    ])("payments of %s: every %s", async (name, column) => {
      const file = `place-greater-manchester/payments/${name}.csv`;
      const [table] = await tablesOf(file);
      const pence = payments(file, column);
      expect(table).toMatchObject({ kind: "payments", rows_read: pence.length });
      expect(table!.total).toBeCloseTo(pence.reduce((sum, each) => sum + each, 0) / 100, CLOSE);
      expect(table!.asks).toEqual([]);
      expect(Object.keys(table!.roles)).toEqual(["agency", "service", "amount", "date", "supplier"]);
    });

    it("revenue outturn of 445 English authorities: thirteen services of each that made a return", async () => {
      const [table] = await tablesOf("workbooks/RS_2017-18_data_by_LA.xlsx");
      expect(table).toMatchObject({
        sheet: "RS LA Data 2017-18",
        kind: "spend",
        orientation: "services-across",
        unit: "£ thousand",
        roles: { agency: { at: "C8:C465" }, service: { from: "headings", at: "F7:R7" } },
        rows_read: 444,
      });
      const cells = cellsOf("workbooks/RS_2017-18_data_by_LA.xlsx", "xl/worksheets/sheet3.xml");
      const wanted = [...cells].filter(([at]) => isIn(at, "F", "R", 8, 452));
      expect(table!.total).toBeCloseTo(
        wanted.reduce((sum, [, amount]) => sum + amount, 0),
        CLOSE,
      );
      // The source's own sum of the services, authority by authority.
      const totals = [...cells].filter(([at]) => isIn(at, "S", "S", 8, 452));
      expect(Math.abs(table!.total! - totals.reduce((sum, [, amount]) => sum + amount, 0))).toBeLessThan(1);
      expect(table!.asks.map(({ role }) => role)).toEqual(["service"]);
    });

    it("a household's month: spending as the sheet adds it up, apart from the income", async () => {
      const tables = await tablesOf("workbooks/simple-monthly-budget.xlsx");
      const cells = cellsOf("workbooks/simple-monthly-budget.xlsx", "xl/worksheets/sheet1.xml");
      expect(named(tables, "tblExpenses")).toMatchObject({ kind: "spend", rows_read: 13, with: [] });
      expect(named(tables, "tblExpenses").total).toBe(cells.get("E4"));
      expect(tables.filter(({ kind }) => kind === "spend").map(({ name }) => name)).toEqual(["tblExpenses"]);
    });

    it("costs by year and product: the latest year, which is asked, in the list and in every pivot of it", async () => {
      const tables = await tablesOf("workbooks/WithChartSheet.xlsx");
      const cells = cellsOf("workbooks/WithChartSheet.xlsx", "xl/worksheets/sheet1.xml");
      const latest = [...cells].filter(([at]) => isIn(at, "C", "C", 10, 13));
      const total = latest.reduce((sum, [, amount]) => sum + amount, 0);
      for (const sheet of ["Sheet1", "Sheet4", "Sheet5", "Sheet6", "Sheet2"]) {
        const table = tables.find((each) => each.sheet === sheet)!;
        expect([sheet, table.total]).toEqual([sheet, total]);
        expect(table.asks.map(({ role, first }) => `${role} ${first}`)).toContain("year 2007");
      }
    });

    it("budgets of eleven bodies of Greater Manchester: their services, how they are paid for left out", async () => {
      const file = "place-greater-manchester/budget_2023_24_by_body.csv";
      const [table] = await tablesOf(file);
      const rows = rowsOf(file);
      const columns = ["edu_k", "trans_k", "csc_k", "asc_k", "ph_k", "police_k", "fire_k"];
      const sum = rows
        .flatMap((row) => columns.map((column) => Number(row[column])))
        .reduce((a, b) => a + b, 0);
      expect(table).toMatchObject({
        orientation: "services-across",
        unit: "£ thousand",
        rows_read: 11,
        total: sum,
      });
      expect(table!.asks.map(({ role }) => role)).toEqual(["service"]);
    });

    it("820 awards of the Towns Fund, revenue and capital together as the source adds them", async () => {
      const file = "pooling/tf-grant-awarded.csv";
      const [table] = await tablesOf(file);
      const sum = rowsOf(file).reduce((total, row) => total + Number(row.Total ?? 0), 0);
      expect(table).toMatchObject({ kind: "grants", rows_read: 820, total: sum });
      expect(table!.asks.map(({ role }) => role)).toEqual(["permitted"]);
    });

    it.each(["Tables.xlsx", "StructuredRefs-lots-with-lookups.xlsx"])(
      "%s: examples of taxes and years of a state are no spending",
      async (file) => {
        const tables = await tablesOf(`workbooks/${file}`);
        expect(new Set(tables.map((table) => table.kind))).toEqual(new Set(["other"]));
      },
    );

    it.each([
      ["estates/nhs_eric_2014_15.csv", "estate"],
      ["estates/trafford_land_and_building_assets.csv", "estate"],
      ["matching/fake_1000.csv", "other"],
      ["appraisal/hmt_discount_factors_0_125.csv", "other"],
    ])("%s is no spending", async (file, kind) => {
      const tables = await tablesOf(file);
      expect(tables.map((table) => table.kind)).toEqual([kind]);
    });
  },
);

async function tablesOf(file: string): Promise<readonly InspectedTable[]> {
  const full = path.join(data, file);
  const { content } = await openFile(path.basename(full), readFileSync(full));
  return inspected(file, content);
}

function named(tables: readonly InspectedTable[], name: string): InspectedTable {
  return tables.find((each) => each.name === name)!;
}

/** The rows of a text file, read without the reader under test. */
function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(path.join(data, file), "latin1").replace(
    /^(\u00ef\u00bb\u00bf|\u00c3\u00af\u00c2\u00bb\u00c2\u00bf)/,
    "",
  );
  return parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** The amounts of a column in pence. */
function payments(file: string, column: string): readonly number[] {
  return rowsOf(file).map((row) => Math.round(Number(row[column]!.replaceAll(",", "")) * 100));
}

/** The numbers of a sheet as its XML holds them. */
function cellsOf(file: string, part: string): ReadonlyMap<string, number> {
  const xml = strFromU8(unzipSync(readFileSync(path.join(data, file)))[part]!);
  const found = xml.matchAll(
    /<c r="([A-Z]+\d+)"(?![^>]*t="(?:s|str|b|e|inlineStr)")[^>]*>(?:<f[^>]*?(?:\/>|>[^<]*<\/f>))?<v>([^<]+)<\/v>/g,
  );
  return new Map([...found].map(([, at, value]) => [at!, Number(value)]));
}

function isIn(at: string, first: string, last: string, from: number, to: number): boolean {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
  return column.length === 1 && column >= first && column <= last && Number(row) >= from && Number(row) <= to;
}
