import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { draftSheet, printed } from "../../src/sheets/draft";
import type { Drawing } from "../../src/sheets/draft";
import type { PlannedSheet } from "../../src/sheets";
import { chartName } from "../../src/workbook/marks";
import { dressSheets } from "../../src/workbook/write/dress-sheets";
import { actionsToFail } from "./actions-to-fail";
import { openWorkbook } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";

const SHEET = "Sums";
const OWN = "The user's own";

let book: OpenWorkbook;

beforeEach(async () => {
  book = await openWorkbook();
  await book.addSheet(SHEET, [
    ["Body", "Saving", "Cashable"],
    ["City", 12, 9],
    ["County", -3, -3],
  ]);
  const { Excel } = book.office;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.charts.add("Pie" as Excel.ChartType.pie, sheet.getRange("A1:B3")).name = OWN;
    await context.sync();
  });
});

afterEach(() => book.close());

describe("the charts and the printing of sheets that are written", () => {
  it("are drawn over their cells, beside charts of the user's, and once however often", async () => {
    expect(await dressed()).toEqual([]);
    expect(await dressed()).toEqual([]);
    const charts = chartsNow();
    expect(charts.map(({ name }) => name)).toEqual([OWN, chartName("Savings"), chartName("By year")]);
    expect(charts[1]).toMatchObject({
      type: "BarStacked",
      title: { text: "Who saves what" },
      legend: { visible: true, position: "Bottom" },
      axes: {
        category: { title: { text: "Body" }, reversed: true, crossing: "Maximum", labels: "Low" },
        value: { title: { text: "£ thousand" }, numberFormat: "#,##0" },
      },
      series: [
        { name: { values: ["Saving"] }, values: { area: { box: at(1, 1, 2, 1) } }, labels: true },
        { name: { values: ["Cashable"] }, values: { area: { box: at(1, 2, 2, 1) } }, labels: false },
      ],
    });
    expect(charts[1]!.series.map(({ categories }) => categories)).toMatchObject([
      { area: { box: at(1, 0, 2, 1) } },
      { area: { box: at(1, 0, 2, 1) } },
    ]);
    expect(charts[2]).toMatchObject({
      type: "ColumnStacked",
      legend: { visible: false },
      axes: { value: { gridlines: false }, category: { reversed: false } },
      series: [{ colour: "#FFFFFF" }, { colour: "#9DC3E6" }],
    });
    expect(page()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { scale: null, pagesAcross: 1, pagesDown: 1 },
      titleRows: { row: 0, rows: 2 },
      headers: { leftHeader: "North && South", centerHeader: "&A", rightHeader: "As at &D" },
    });
  });

  it("leave nothing in part, the user's charts and all cells alone, and say so, whichever action fails", async () => {
    const before = chartsNow().map(({ name }) => name);
    const [printing = [], drawing = []] = await book.heard(() => dressed());
    const cells = (await book.contents()).map((sheet) => ({
      ...(sheet as object),
      charts: null,
      page: null,
    }));
    for (const action of actionsToFail(drawing)) {
      book.failIn({ 2: action });
      const said = await dressed();
      const where = `after a failure of ${drawing[action - 1]}, action ${action}`;
      expect(book.failNoMore(), where).toBe(true);
      expect(said, where).toEqual([
        expect.stringMatching(
          /^The sheets hold all their figures, but their charts could not be drawn: .* Create the sheets again/,
        ),
      ]);
      expect(
        chartsNow().map(({ name }) => name),
        where,
      ).toEqual(before);
    }
    for (const action of actionsToFail(printing)) {
      book.failIn({ 1: action });
      const said = await dressed();
      const where = `after a failure of ${printing[action - 1]}, action ${action}`;
      expect(book.failNoMore(), where).toBe(true);
      expect(said, where).toEqual([
        expect.stringMatching(/^Excel did not take how the sheets are to be printed: .* Choose Page Layout/),
      ]);
      expect(chartsNow(), where).toHaveLength(3);
    }
    const after = (await book.contents()).map((sheet) => ({
      ...(sheet as object),
      charts: null,
      page: null,
    }));
    expect(after).toEqual(cells);
  });

  it("say where Excel did not take that a sheet is as wide as a page", async () => {
    const { Excel } = book.office;
    const layout = Excel.PageLayout.prototype;
    const genuine = Object.getOwnPropertyDescriptor(layout, "zoom")!;
    // An Excel without a printer keeps the scale that it has.
    Object.defineProperty(layout, "zoom", { ...genuine, set: () => undefined });
    try {
      expect(await dressed()).toEqual([
        "Excel did not take that Sums is printed on A4, its long side across and as wide as asked. Choose Page Layout in Excel to set it before you print.",
      ]);
    } finally {
      Object.defineProperty(layout, "zoom", genuine);
    }
  });
});

function dressed(): Promise<readonly string[]> {
  return dressSheets([{ id: idOf(), plan: planned(), charts: chartsNow().map(({ name }) => name) }]);
}

function planned(): PlannedSheet {
  const draft = draftSheet({
    key: "sums",
    name: SHEET,
    purpose: "",
    title: "Sums",
    opening: [],
    widths: [100],
    frozen: { rows: 2, columns: 0 },
  });
  const of = (values: ReturnType<typeof at>, series: Drawing["series"]) => ({
    values: { sheet: SHEET, ...values },
    series,
    seriesIn: "columns" as const,
    categories: { sheet: SHEET, ...at(1, 0, 2, 1) },
    axes: { category: "Body", value: "£ thousand" },
    format: "#,##0",
  });
  draft.draw(
    draft.chartRows(),
    {
      name: "Savings",
      kind: "stackedBars",
      title: "Who saves what",
      ...of(at(1, 1, 2, 2), [
        { name: "Saving", tone: 0, hasFigures: true },
        { name: "Cashable", tone: 1 },
      ]),
    },
    {
      name: "By year",
      kind: "stackedColumns",
      title: "From year to year",
      ...of(at(1, 1, 2, 2), [
        { name: "Below", tone: "unseen" },
        { name: "Net", tone: 1 },
      ]),
    },
  );
  return printed(draft.finished(), { place: "North & South", pagesDown: 1 });
}

function at(row: number, column: number, rows: number, columns: number) {
  return { row, column, rows, columns };
}

function idOf(): string {
  return book.office.engine.sheets().find(({ name }) => name === SHEET)!.id;
}

function chartsNow() {
  return book.office.host.book.sheet(idOf()).features.charts;
}

function page() {
  return book.office.host.book.sheet(idOf()).features.pageLayout;
}
