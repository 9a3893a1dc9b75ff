// @vitest-environment jsdom
import { afterAll, beforeAll, expect, it } from "vitest";
import { createHeadlessEngine } from "../../preview/engine/headless";
import type { HeadlessEngine } from "../../preview/engine/headless";
import { chartPoints, createHost } from "../../preview/host";
import type { Chart, Host } from "../../preview/host";
import { seriesOf } from "../../preview/host/book/chart-source";
import { NEW_AXIS } from "../../preview/host/book/kept";
import { chartFigure } from "../../preview/page/sheet/chart";

let engine: HeadlessEngine;
let host: Host;
const box = { row: 0, column: 0, rows: 4, columns: 3 };
beforeAll(async () => {
  engine = createHeadlessEngine();
  host = createHost(engine);
  engine.write("sheet-1", box, [
    ["Body", "Need", "Awarded"],
    ["Bolton", 1200.5, 300],
    ["Bury", "=B2*2", 500],
    ["Wigan", 90, ""],
  ]);
  engine.setNumberFormats("sheet-1", { row: 1, column: 1, rows: 3, columns: 2 }, [
    ["£#,##0.00", "£#,##0"],
    ["£#,##0.00", "£#,##0"],
    ["£#,##0.00", "£#,##0"],
  ]);
  await host.settled();
});
afterAll(() => engine.dispose());

function figure(type: string): HTMLElement {
  const chart: Chart = {
    id: "one",
    name: "Chart 1",
    type,
    overlap: 0,
    frame: { top: 0, left: 0, width: 300, height: 200 },
    title: { text: "Spend", visible: true },
    legend: { visible: true, position: "Right" },
    axes: { category: NEW_AXIS, value: { ...NEW_AXIS, gridlines: true } },
    series: seriesOf(host.book, { sheet: "sheet-1", box }, "Auto"),
  };
  return chartFigure(chart, chartPoints(host.book, chart));
}

it("the table under a chart has its names, its points as the cells show them, and the ends of its axis", () => {
  const rows = [...figure("ColumnClustered").querySelectorAll("tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ["Category", "Need", "Awarded"],
    ["Bolton", "£1,200.50", "£300"],
    ["Bury", "£2,401.00", "£500"],
    ["Wigan", "£90.00", ""],
    ["Axis", "£0.00 to £3,000.00, a mark every £500.00"],
  ]);
});

it("columns are as high as their figures, on one scale, and a cell without a number has none", () => {
  const bars = [...figure("ColumnClustered").querySelectorAll("svg > rect")];
  const heights = bars.map((bar) => Number(bar.getAttribute("height")));
  expect(heights).toHaveLength(5);
  expect(heights[1]! / heights[0]!).toBeCloseTo(2, 1);
  expect(heights[0]! / heights[3]!).toBeCloseTo(1200.5 / 300, 0);
});

it("each type that is drawn is drawn with all its points, and others say that they are not", () => {
  const count = (type: string, selector: string) => figure(type).querySelectorAll(selector).length;
  expect([
    count("BarStacked", "svg > rect"),
    count("LineMarkers", "svg > circle"),
    count("AreaStacked", "svg > polygon"),
    count("Pie", "svg > path"),
    count("XYScatter", "svg > circle"),
  ]).toEqual([5, 5, 2, 3, 5]);
  const waterfall = figure("Waterfall");
  expect(waterfall.querySelector("svg")).toBeNull();
  expect(waterfall.textContent).toContain("A chart of the type Waterfall is not drawn here.");
  expect(waterfall.querySelectorAll("tbody tr")).toHaveLength(3);
});
