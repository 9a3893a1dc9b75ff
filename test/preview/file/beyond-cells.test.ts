import { afterEach, expect, it } from "vitest";
import { createHeadlessEngine } from "../../../preview/engine/headless";
import type { HeadlessEngine } from "../../../preview/engine/headless";
import { openFile } from "../../../preview/file";
import { lit } from "../../../preview/file/open/xlsx/look/colours";
import { chartPoints, createHost } from "../../../preview/host";
import { filedSheets, openBook } from "../../../preview/filed";
import { madeWorkbook } from "./made";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const related = (...targets: (readonly [type: string, target: string, mode?: string])[]) =>
  `<Relationships>${targets
    .map(
      ([type, target, mode], at) =>
        `<Relationship Id="r${at + 1}" Type="${TYPES}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`,
    )
    .join("")}</Relationships>`;

const bytes = madeWorkbook({
  sheets: [
    {
      name: "Spend",
      xml: `<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr>
<sheetViews><sheetView showGridLines="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews>
<cols><col min="2" max="2" width="20.7109375"/><col min="3" max="3" hidden="1" outlineLevel="1" width="9"/></cols>
<sheetData><row r="1" ht="30"><c r="A1" s="1" t="str"><v>Body</v></c><c r="B1" s="1" t="str"><v>Amount</v></c></row>
<row r="2"><c r="A2" t="str"><v>Bolton</v></c><c r="B2"><v>5</v></c></row>
<row r="3" hidden="1" outlineLevel="2"><c r="A3" t="str"><v>Bury</v></c><c r="B3"><v>50</v></c></row>
<row r="5" s="2" customFormat="1"><c r="C5"/><c r="D5" s="2"/></row></sheetData>
<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="Bolton"/></filters></filterColumn></autoFilter>
<conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>10</formula></cfRule>
<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FFFF0000"/></colorScale></cfRule></conditionalFormatting>
<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A3"><formula1>"Bolton,Bury"</formula1></dataValidation>
<dataValidation type="whole" operator="greaterThanOrEqual" showErrorMessage="1" errorStyle="warning" error="Too low" sqref="B2"><formula1>$B$3-50</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A2" r:id="r1" tooltip="GOV.UK"/><hyperlink ref="A3" location="Spend!A1"/></hyperlinks>
<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.7" top="1" bottom="0.75" header="0.3" footer="0.3"/>
<pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;LDraft&amp;CPage &amp;P</oddFooter></headerFooter><drawing r:id="r2"/>`,
    },
  ],
  properties: '<workbookProtection lockStructure="1"/>',
  names:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Spend!$A$1:$B$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Spend!$1:$1</definedName><definedName name="Here" localSheetId="0">Spend!$B$2</definedName><definedName name="Rate">0.035</definedName></definedNames>',
  styles: `<fonts><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="14"/><color theme="0"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.25"/></patternFill></fill></fills>
<borders><border/><border><bottom style="medium"><color indexed="10"/></bottom></border></borders>
<cellXfs><xf/><xf fontId="1" fillId="2"><alignment horizontal="center" wrapText="1"/></xf><xf borderId="1"/></cellXfs>
<dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`,
  others: {
    "xl/worksheets/_rels/sheet1.xml.rels": related(
      ["hyperlink", "https://www.gov.uk/", "External"],
      ["drawing", "../drawings/drawing1.xml"],
      ["comments", "../comments1.xml"],
      ["threadedComment", "../threadedComments/threadedComment1.xml"],
      ["pivotTable", "../pivotTables/pivotTable1.xml"],
      ["slicer", "../slicers/slicer1.xml"],
    ),
    "xl/drawings/drawing1.xml": `<xdr:wsDr><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>12700</xdr:rowOff></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Needs"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart r:id="r1"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/></xdr:nvPicPr></xdr:pic></xdr:oneCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": related(["chart", "../charts/chart1.xml"]),
    "xl/charts/chart1.xml": `<c:chartSpace><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Need by </a:t></a:r><a:r><a:t>body</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:ser><c:tx><c:strRef><c:f>Spend!$B$1</c:f></c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val="1f3864"/></a:solidFill></c:spPr><c:cat><c:strRef><c:f>Spend!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Spend!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:ser><c:tx><c:v>Elsewhere</c:v></c:tx><c:val><c:numRef><c:f>[1]Data!$A$1:$A$2</c:f><c:numCache><c:ptCount val="2"/><c:pt idx="0"><c:v>7</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart><c:catAx><c:delete val="0"/></c:catAx><c:valAx><c:scaling><c:max val="100"/></c:scaling><c:majorGridlines/><c:title><c:tx><c:rich><a:p><a:r><a:t>£</a:t></a:r></a:p></c:rich></c:tx></c:title></c:valAx></c:plotArea><c:legend><c:legendPos val="b"/></c:legend></c:chart></c:chartSpace>`,
    "xl/comments1.xml": `<comments><authors><author>Ann</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>[Threaded comment]</t></r></text></comment><comment ref="B1" authorId="0"><text><r><t>Net </t></r><r><t>of fees</t></r></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments><threadedComment ref="A1" dT="2024-05-01T10:00:00.00" id="{1}" done="1"><text>Is this all?</text></threadedComment><threadedComment ref="A1" dT="2024-05-02T10:00:00.00" id="{2}" parentId="{1}"><text>Yes</text></threadedComment></ThreadedComments>`,
    "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition name="PivotTable1"/>`,
    "xl/slicers/slicer1.xml": `<slicers><slicer name="Body"/></slicers>`,
  },
});

let engine: HeadlessEngine;
afterEach(() => engine.dispose());

it("a file is opened with its looks, layout, rules, links, formats, comments, names, charts and printing", async () => {
  const file = { name: "book.xlsx", bytes, opened: await openFile("book.xlsx", bytes) };
  engine = createHeadlessEngine(filedSheets(file));
  const host = createHost(engine);
  openBook(host, file);
  await host.settled();
  const [{ id } = { id: "" }] = engine.sheets();
  const cell = (row: number, column: number) =>
    engine.styles(id, { row, column, rows: 1, columns: 1 })[0]![0]!;

  expect(cell(0, 0)).toMatchObject({
    bold: true,
    fontSize: 14,
    colour: "#FFFFFF",
    fill: lit("4472C4", -0.25),
    align: "center",
    wrap: true,
  });
  expect([engine.columnWidth(id, 1), engine.rowHeight(id, 0)]).toEqual([108.75, 30]);
  expect([engine.isColumnHidden(id, 2), engine.isRowHidden(id, 2), engine.isRowHidden(id, 1)]).toEqual([
    true,
    true,
    false,
  ]);
  expect([engine.frozen(id).rows, engine.gridlines(id)]).toEqual([1, false]);

  const { features } = host.book.sheet(id);
  expect(features.validations.map(({ rule }) => rule)).toEqual([
    { kind: "List", source: "Bolton,Bury", inCellDropDown: true },
    { kind: "WholeNumber", operator: "GreaterThanOrEqualTo", formula1: "=$B$3-50", formula2: null },
  ]);
  expect(features.validations[1]!.alert).toMatchObject({
    style: "Warning",
    message: "Too low",
    showAlert: true,
  });
  expect(features.links.map(({ address, documentReference }) => address ?? documentReference)).toEqual([
    "https://www.gov.uk/",
    "Spend!A1",
  ]);
  expect(features.conditionalFormats.map(({ rule }) => rule.kind)).toEqual(["ColorScale", "CellValue"]);
  expect(features.conditionalFormats[1]!.look).toMatchObject({ bold: true, fill: "#FFC7CE" });
  expect([features.filter?.hidden, features.filter?.criteria.get(0)?.values]).toEqual([[2], ["Bolton"]]);
  expect([[...features.outline.rows], [...features.outline.columns]]).toEqual([[[2, 2]], [[2, 1]]]);
  expect(features.pageLayout).toMatchObject({
    orientation: "Landscape",
    paperSize: "A3",
    centreHorizontally: true,
    zoom: { scale: null, pagesAcross: 1, pagesDown: null },
    area: [{ row: 0, column: 0, rows: 3, columns: 2 }],
    headers: { leftFooter: "Draft", centerFooter: "Page &P" },
  });
  expect([features.pageLayout.margins.left, features.pageLayout.titleRows?.rows]).toEqual([36, 1]);
  expect(features.comments).toMatchObject([
    { row: 0, column: 0, content: "Is this all?", isResolved: true, replies: [{ content: "Yes" }] },
  ]);
  expect(features.notes).toEqual([{ row: 0, column: 1, author: "Ann", content: "Net of fees" }]);
  expect(features.listed).toMatchObject({
    pivotTables: [{ name: "PivotTable1" }],
    slicers: [{ name: "Body" }],
    shapes: [{ name: "Logo", type: "Image" }],
  });
  expect(engine.names().map(({ name, formula, sheet }) => [name, formula, sheet])).toEqual([
    ["Here", "=Spend!$B$2", id],
    ["Rate", "=0.035", null],
  ]);
  expect(host.book.protection).not.toBeNull();

  const [chart] = features.charts;
  expect(chart).toMatchObject({
    name: "Needs",
    type: "BarStacked",
    title: { text: "Need by body", visible: true },
    legend: { visible: true, position: "Bottom" },
    axes: { value: { maximum: 100, gridlines: true, title: { text: "£", visible: true } } },
    frame: { top: 31, left: 48, width: 108.75 },
  });
  engine.setRowsHidden(id, 2, 1, false);
  const { series, categories, scale } = chartPoints(host.book, chart!);
  expect(categories).toEqual(["Bolton", "Bury"]);
  expect(series.map(({ name, values, colour }) => [name, values, colour])).toEqual([
    ["Amount", [5, 50], "#1F3864"],
    ["Elsewhere", [7, null], null],
  ]);
  expect(scale.maximum).toBe(100);
});
