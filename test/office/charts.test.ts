import { afterAll, beforeAll, expect, it } from "vitest";
import { bootOffice } from "./boot";
import type { BootedOffice } from "./boot";
import { codeOf, put } from "./excel";

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice();
  await put(office, "A1:C4", [
    ["", "Need", "Awarded"],
    ["Bolton", 10, 4],
    ["Bury", 20, 25],
    ["Wigan", "=B2+B3", 0.5],
  ]);
});
afterAll(() => office.close());

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

it("a chart of cells has their headings as names and labels, and follows the cells", async () => {
  await office.Excel.run(async (context) => {
    const chart = first(context).charts.add("ColumnClustered", first(context).getRange("A1:C4"));
    chart.name = "Needs";
    const { series } = chart;
    series.load("items/name,items/chartType");
    const need = series.getItemAt(0).getDimensionValues("Values");
    const bodies = series.getItemAt(0).getDimensionValues("Categories");
    chart.axes.valueAxis.load("minimum,maximum,majorUnit");
    chart.legend.load("visible,position");
    await context.sync();
    expect(series.items.map(({ name }) => name)).toEqual(["Need", "Awarded"]);
    expect([need.value, bodies.value]).toEqual([
      [10, 20, 30],
      ["Bolton", "Bury", "Wigan"],
    ]);
    expect(chart.axes.valueAxis.toJSON()).toMatchObject({ minimum: 0, maximum: 35, majorUnit: 5 });
    expect(chart.legend.toJSON()).toMatchObject({ visible: true, position: "Bottom" });
    first(context).getRange("1:2").insert("Down");
    first(context).getRange("B4").values = [[100]];
    const moved = series.getItemAt(0).getDimensionValues("Values");
    const point = series.getItemAt(1).points.getItemAt(1).load("value");
    await context.sync();
    expect([moved.value, point.value]).toEqual([[100, 20, 120], 25]);
    first(context).getRange("1:2").delete("Up");
    first(context).getRange("B2").values = [[10]];
    await context.sync();
  });
});

it("series, axes, legend and titles are set and read back", async () => {
  await office.Excel.run(async (context) => {
    const sheet = first(context);
    const chart = sheet.charts.add("Line", sheet.getRange("B2:B4"), "Columns");
    chart.title.text = "Spend";
    chart.legend.position = "Right";
    const added = chart.series.add("Grant");
    added.setValues(sheet.getRange("C2:C4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    added.format.line.color = "#1F3864";
    added.hasDataLabels = true;
    added.chartType = "ColumnClustered";
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.maximum = 50;
    valueAxis.minimum = -10;
    valueAxis.numberFormat = "£#,##0";
    valueAxis.title.text = "£ thousand";
    valueAxis.majorGridlines.visible = false;
    categoryAxis.title.text = "Body";
    valueAxis.load("minimum,maximum,numberFormat,title/text,title/visible,majorGridlines/visible");
    categoryAxis.load("title/text");
    added.load("name,chartType,hasDataLabels,format/line/color");
    const source = added.getDimensionDataSourceString("Values");
    chart.series.load("count");
    await context.sync();
    expect(valueAxis.toJSON()).toMatchObject({
      minimum: -10,
      maximum: 50,
      numberFormat: "£#,##0",
      title: { text: "£ thousand", visible: true },
      majorGridlines: { visible: false },
    });
    expect([chart.series.count, categoryAxis.title.text, source.value]).toEqual([2, "Body", "Sheet1!C2:C4"]);
    expect(added.toJSON()).toMatchObject({
      name: "Grant",
      chartType: "ColumnClustered",
      hasDataLabels: true,
    });
    expect(added.format.line.color).toBe("#1F3864");
    chart.series.getItemAt(0).delete();
    chart.setData(sheet.getRange("A1:B4"));
    const names = chart.series.load("items/name");
    await context.sync();
    expect(names.items.map(({ name }) => name)).toEqual(["Need"]);
  });
});

it("what the stand-in does not have of charts is refused, and so is a type that is none", async () => {
  const code = (work: (chart: Excel.Chart, sheet: Excel.Worksheet) => void) =>
    codeOf(office, (context) => {
      const sheet = first(context);
      work(sheet.charts.getItem("Needs"), sheet);
      return context.sync();
    });
  expect([
    await code((chart) => chart.getImage()),
    await code((chart) => chart.dataLabels.load("position")),
    await code((chart) => chart.axes.getItem("Value", "Secondary").load("minimum")),
    await code((_, sheet) => sheet.charts.add("Columns" as "Line", sheet.getRange("A1:B2"))),
  ]).toEqual(["NotImplemented", "NotImplemented", "NotImplemented", "InvalidArgument"]);
});
