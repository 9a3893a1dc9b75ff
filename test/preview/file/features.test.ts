import { strFromU8, unzipSync } from "fflate";
import { read } from "hucre";
import { describe, expect, it } from "vitest";
import { NO_CHANGES, openFile, saveCopy } from "../../../preview/file";
import type { NewSheet } from "../../../preview/file";
import { NEW_ALERT, NEW_AXIS, NEW_PAGE_LAYOUT, NEW_PROMPT, PLAIN_LOOK } from "../../../preview/host";
import type { Chart, SheetFeatures } from "../../../preview/host";
import { madeSheet } from "./made";
import { faultsOf, orphansOf } from "./sound";

const box = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const book = madeSheet('<row r="1"><c r="A1"><v>1</v></c></row>', {
  properties: "<bookViews><workbookView/></bookViews>",
});

const CHART: Chart = {
  id: "1",
  name: "Spend & saving",
  type: "ColumnClustered",
  overlap: 100,
  frame: { top: 100, left: 10, width: 300, height: 200 },
  title: { text: "Spend <by> service", visible: true },
  legend: { visible: true, position: "Bottom" },
  axes: { category: NEW_AXIS, value: { ...NEW_AXIS, minimum: 0, gridlines: true, numberFormat: "#,##0" } },
  series: [
    {
      name: { kind: "cells", area: { sheet: "Full", box: box(0, 1) } },
      values: { kind: "cells", area: { sheet: "Full", box: box(1, 1, 2, 1) } },
      categories: { kind: "cells", area: { sheet: "Full", box: box(1, 0, 2, 1) } },
      type: null,
      colour: "#1F3864",
      labels: true,
    },
  ],
};

const FEATURES: SheetFeatures = {
  validations: [
    {
      anchor: { row: 1, column: 2 },
      boxes: [box(1, 2, 3, 1), box(9, 2)],
      rule: { kind: "List", source: "yes,no", inCellDropDown: true },
      ignoreBlanks: true,
      alert: { ...NEW_ALERT, title: "Not so", message: "Choose yes or no." },
      prompt: NEW_PROMPT,
    },
    {
      anchor: { row: 1, column: 1 },
      boxes: [box(1, 1, 2, 1)],
      rule: { kind: "Decimal", operator: "Between", formula1: 0, formula2: "=MAX($B$2:$B$3)" },
      ignoreBlanks: false,
      alert: NEW_ALERT,
      prompt: NEW_PROMPT,
    },
  ],
  conditionalFormats: [
    {
      id: "1",
      anchor: { row: 1, column: 1 },
      boxes: [box(1, 1, 2, 1)],
      stopIfTrue: true,
      rule: { kind: "CellValue", operator: "GreaterThan", formula1: "=5", formula2: null },
      look: { ...PLAIN_LOOK, fill: "#FFC7CE", bold: true },
    },
    {
      id: "2",
      anchor: { row: 1, column: 0 },
      boxes: [box(1, 0, 2, 1)],
      stopIfTrue: false,
      rule: { kind: "ContainsText", operator: "Contains", text: 'a "b"' },
      look: { ...PLAIN_LOOK, colour: "#C00000" },
    },
  ],
  charts: [CHART],
  pageLayout: {
    ...NEW_PAGE_LAYOUT,
    orientation: "Landscape",
    zoom: { scale: null, pagesAcross: 1, pagesDown: null },
    area: [box(0, 0, 3, 3)],
    titleRows: box(0, 0, 1, 1),
    headers: { ...NEW_PAGE_LAYOUT.headers, centerFooter: "Page &P of &N" },
  },
  outline: { rows: new Map([[2, 1]]), columns: new Map([[4, 1]]) },
  links: [
    { box: box(1, 0), address: "https://example.org/?a=1&b=2", documentReference: null, screenTip: "There" },
    { box: box(2, 0), address: null, documentReference: "Sheet1!A1", screenTip: null },
  ],
  filter: { box: box(0, 0, 3, 3), criteria: new Map(), hidden: [] },
  comments: [],
  notes: [],
  styles: [],
  listed: { pivotTables: [], slicers: [], shapes: [] },
};

const FULL: NewSheet = {
  name: "Full",
  tabColour: "1F3864",
  frozen: { rows: 1, columns: 1 },
  showsGridlines: false,
  columns: [{ first: 0, last: 1, width: 20, isHidden: false }],
  rows: [{ row: 0, height: 30, isHidden: false }],
  cells: [
    ...["Service", "Amount", "Kept"].map((value, column) => ({ row: 0, column, value })),
    ...[1, 2].flatMap((row) => [
      { row, column: 0, value: `Service ${row}` },
      { row, column: 1, value: row * 10, look: { isBold: true, above: "000000", indent: 1 } as const },
      { row, column: 2, value: "yes" },
    ]),
  ],
  merged: [box(8, 0, 1, 2)],
  tables: [{ name: "Listed", box: box(0, 6, 2, 2) }],
  protection: { allowed: new Set(["allowFormatCells"]) },
  properties: new Map([["TotalPlaceOwner", "Plan"]]),
  names: [{ name: "Own", refersTo: "=Full!$A$1" }],
  features: FEATURES,
};
const withTable: NewSheet = {
  ...FULL,
  cells: [...FULL.cells, { row: 0, column: 6, value: "a" }, { row: 0, column: 7, value: "b" }],
};
const saved = async (sheet: NewSheet) =>
  (await saveCopy("book.xlsx", book, { ...NO_CHANGES, sheets: [sheet] })).bytes;

/** ECMA-376, part 1, 18.3.1.99. */
const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting conditionalFormatting dataValidations hyperlinks pageMargins pageSetup headerFooter customProperties drawing tableParts".split(
    " ",
  );

describe("what a new sheet has", () => {
  it("is written in the order that Excel asks for, with parts that hang together", async () => {
    const copy = await saved(withTable);
    const xml = strFromU8(unzipSync(copy)["xl/worksheets/sheet2.xml"]!);
    expect(childrenOf(xml)).toEqual(ORDER);
    expect([faultsOf(copy), orphansOf(copy)]).toEqual([[], []]);
  });

  it("is what another reader finds: rules, looks on condition, links, print settings, names and the chart's cells", async () => {
    const copy = await saved(withTable);
    const sheet = (await read(copy, { sheets: ["Full"] })).sheets[0]!;
    expect(sheet.dataValidations?.map(({ type }) => type)).toEqual(["list", "decimal"]);
    expect(sheet.conditionalRules?.map(({ type }) => type)).toEqual(["cellIs", "containsText"]);
    expect(sheet.pageSetup?.orientation).toBe("landscape");
    const chart = strFromU8(unzipSync(copy)["xl/charts/chart1.xml"]!);
    expect(chart).toContain("<c:f>'Full'!$B$2:$B$3</c:f>");
    const { names } = workbookNames(copy);
    expect(names).toEqual(["Own", "_xlnm.Print_Area", "_xlnm.Print_Titles", "_xlnm._FilterDatabase"]);
  });

  it("is refused by name where only Excel can write it", async () => {
    const odd: SheetFeatures = { ...FEATURES, charts: [{ ...CHART, type: "Waterfall" }] };
    await expect(saved({ ...FULL, tables: [], features: odd })).rejects.toThrow(
      'The chart "Spend & saving" of the sheet "Full" is of a type that only Excel can write (Waterfall).',
    );
  });

  it("is opened again as it was laid out", async () => {
    const { layout } = (await openFile("book.xlsx", await saved(withTable))).beyond;
    expect(layout.sheets.get("Full")).toMatchObject({
      frozen: { rows: 1, columns: 1 },
      showsGridlines: false,
      tabColour: "1F3864",
      rows: [{ row: 0, height: 30, isHidden: false }],
    });
  });
});

function workbookNames(bytes: Uint8Array): { readonly names: string[] } {
  const xml = strFromU8(unzipSync(bytes)["xl/workbook.xml"]!);
  return { names: [...xml.matchAll(/<definedName name="([^"]*)"/g)].map(([, name = ""]) => name) };
}

/** The names of the elements right inside the outermost. */
function childrenOf(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, slash, name = "", empty] of xml.matchAll(/<(\/?)([\w:]+)(?:[^>"]|"[^"]*")*?(\/?)>/g)) {
    if (slash) depth -= 1;
    else {
      if (depth === 1) names.push(name);
      if (!empty) depth += 1;
    }
  }
  return names;
}
