import { describe, expect, it } from "vitest";
import { readBook } from "../../src/model/book";
import { planBook } from "../../src/sheets/book";
import type { BookPlan } from "../../src/sheets/book";
import { sheetSize } from "../../src/sheets";
import type { PlannedChart } from "../../src/sheets";
import { chartTone, LONGEST_PAGE_LINE, printed } from "../../src/sheets/draft";
import { EVERYDAY, largeBook } from "./large-book";
import { POOLING_BOOK } from "./levers/pooling/pooling-book";
import { LIVE_BOOK, readLive } from "./live-book";

const live = readLive(LIVE_BOOK);
const BOOKS: readonly (readonly [string, BookPlan])[] = [
  ["with pooling", planBook(readBook(POOLING_BOOK))],
  ["of live tables", planBook(live.book, { facts: live.facts })],
  ["of every day", planBook(largeBook(EVERYDAY))],
];
/** What Excel takes as the title of a chart or an axis, and as its name. */
const LONGEST_TEXT = 255;

describe.each(BOOKS)("the charts of a book %s", (_, plan) => {
  const all = plan.sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ sheet, chart })));

  it("are on Summary, Years, and Cash and value, and on each sheet under names of their own", () => {
    const drawn = plan.sheets.filter(({ charts }) => charts.length > 0).map(({ key }) => key);
    expect(drawn).toEqual(expect.arrayContaining(["summary", "years", "value"]));
    for (const { charts } of plan.sheets) {
      const names = charts.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("show cells that hold something, a name to each figure, and a series to each of its rows or columns", () => {
    for (const { chart } of all) {
      const { values, categories, series, seriesIn } = chart;
      expect(categories.rows * categories.columns, chart.name).toBe(
        seriesIn === "rows" ? values.columns : values.rows,
      );
      expect(series.length, chart.name).toBe(seriesIn === "rows" ? values.rows : values.columns);
      expect(Math.min(categories.rows, categories.columns), chart.name).toBe(1);
      // Excel takes what is beside an empty corner for names.
      expect(filledShare(plan, values), chart.name).toBe(1);
      expect(filledShare(plan, categories), chart.name).toBe(1);
    }
  });

  it("have titles, units and names within what Excel takes, and tones that differ beside each other", () => {
    for (const { chart } of all) {
      const texts = [chart.name, chart.title, chart.axes.category, chart.axes.value];
      for (const text of [...texts, ...chart.series.map(({ name }) => name)]) {
        expect(text, chart.name).not.toBe("");
        expect(text.length, text).toBeLessThanOrEqual(LONGEST_TEXT);
      }
      expect(chart.format, chart.name).not.toBe("General");
      const tones = chart.series.map(chartTone);
      tones.slice(1).forEach((tone, at) => expect(tone, chart.name).not.toBe(tones[at]));
    }
  });

  it("cover no cell that is written, and no other chart", () => {
    for (const { sheet, chart } of all) {
      if (sheet.key === "count") continue;
      const { row, rows } = chart.place;
      const under = [...sheet.blocks, ...sheet.spills].filter(
        (box) => box.row < row + rows && box.row + box.rows > row,
      );
      expect(under, chart.name).toEqual([]);
    }
    for (const { charts } of plan.sheets) {
      for (const [at, one] of charts.entries()) {
        for (const other of charts.slice(at + 1)) expect(overlap(one, other)).toBe(false);
      }
    }
  });
});

describe.each(BOOKS)("the sheets of a book %s", (_, plan) => {
  it("are printed whole with their charts, Summary on one page, with their scenario on every page of Years", () => {
    for (const sheet of plan.sheets) {
      const { rows, columns } = sheetSize(sheet);
      const page = sheet.page!;
      expect(page.area.rows, sheet.name).toBeGreaterThanOrEqual(rows);
      expect(page.area.columns, sheet.name).toBeGreaterThanOrEqual(columns);
      expect(page.pagesDown, sheet.name).toBe(sheet.key === "summary" ? 1 : null);
      if (sheet.key === "years") expect(page.titleRows).toBeGreaterThan(plan.cells.years.name.row);
    }
  });
});

it("has a tone of its own for each of as many series as a place has bodies", () => {
  const tones = Array.from({ length: 24 }, (_, tone) => chartTone({ name: "", tone }));
  expect(new Set(tones).size).toBe(24);
  for (const tone of tones) expect(tone).toMatch(/^#[0-9A-F]{6}$/);
});

it("prints the scenario shown on every page of the Plan schedule and of Pooling", () => {
  const [, plan] = BOOKS[0]!;
  for (const key of ["schedule", "pooling"]) {
    const { blocks, page, name } = plan.sheets.find((sheet) => sheet.key === key)!;
    const says = blocks.find(({ cells }) => String(cells[0]?.[0]).startsWith('="Scenario shown: "&'));
    expect(says?.row, name).toBeLessThan(page!.titleRows);
  }
});

it("prints the name of a place as it is, however long and with what signs", () => {
  const [sheet] = BOOKS[0]![1].sheets;
  expect(printed(sheet!, { place: "Bath & Wells" }).page!.header.left).toBe("Bath && Wells");
  const { left, centre, right } = printed(sheet!, { place: "&".repeat(400) }).page!.header;
  expect(left.replaceAll("&&", "")).toBe("…");
  expect(`&L${left}&C${centre}&R${right}`.length).toBeLessThanOrEqual(LONGEST_PAGE_LINE);
});

/** How much of a box is written: some cells of a waterfall are left empty. */
function filledShare(plan: BookPlan, box: PlannedChart["values"]): number {
  const sheet = plan.sheets.find(({ name }) => name === box.sheet)!;
  const { rows, columns } = sheetSize(sheet);
  expect(box.row + box.rows).toBeLessThanOrEqual(rows);
  expect(box.column + box.columns).toBeLessThanOrEqual(columns);
  const holds = (row: number, column: number): boolean =>
    sheet.spills.some(
      (spill) =>
        row >= spill.row &&
        row < spill.row + spill.rows &&
        column >= spill.column &&
        column < spill.column + spill.columns,
    ) ||
    sheet.blocks.some((block) => {
      const cell = block.cells[row - block.row]?.[column - block.column];
      return cell !== undefined && cell !== "";
    });
  const cells = Array.from({ length: box.rows * box.columns }, (_, at) =>
    holds(box.row + Math.floor(at / box.columns), box.column + (at % box.columns)),
  );
  return cells.filter(Boolean).length / cells.length;
}

function overlap({ place: one }: PlannedChart, { place: other }: PlannedChart): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.left < other.left + other.width &&
    other.left < one.left + one.width
  );
}
