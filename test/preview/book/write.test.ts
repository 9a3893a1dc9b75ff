import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { openFile, saveNew } from "../../../preview/file";
import { withBook } from "../../../preview/book/write/written";
import { readBook } from "../../../src/model/book";
import { planBook } from "../../../src/sheets/book";
import { compared, failing, typedOver } from "../../sheets/same-figures";
import { POOLING_BOOK } from "../../sheets/levers/pooling/pooling-book";
import { SMALL_BOOK } from "../../sheets/small-book";

const BUDGETS = { name: "Budgets", cells: [{ row: 0, column: 0, value: "Agency" }] };

it("writes the sheets of a book behind those of a workbook, worked out by the stand-in for Excel", async () => {
  const book = readBook({
    ...POOLING_BOOK,
    scenarios: [
      { id: "S1", on: ["P1", "P2", "P3"] },
      { id: "S2", on: ["P1", "F1"] },
    ],
  });
  const { bytes } = saveNew({ sheets: [BUDGETS], names: [], customXml: [] });
  const copy = await withBook(book, "budgets.xlsx", bytes);
  const { content, beyond } = await openFile("copy.xlsx", copy.bytes);
  const plan = planBook(book);
  expect(content.sheets.map(({ name }) => name)).toEqual(["Budgets", ...plan.sheets.map(({ name }) => name)]);
  const sheets = new Map(content.sheets.map((sheet) => [sheet.name, sheet]));
  const shown = (name: string, row: number, column: number) => {
    const sheet = sheets.get(name)!;
    return sheet.values[row - sheet.row]?.[column - sheet.column] ?? null;
  };
  const { figures, different } = compared(book, plan, shown);
  expect(different).toEqual([]);
  expect(figures).toBeGreaterThan(300);
  expect([...failing(plan, shown), ...typedOver(plan, shown)]).toEqual([]);
  const rules = beyond.features.get("Scenarios")!.validations.map(({ rule }) => rule);
  expect(rules).toContainEqual({ kind: "List", source: "=$B$12:$C$12", inCellDropDown: true });
  expect(rules).toContainEqual({ kind: "List", source: "1,0", inCellDropDown: true });
  const { answers, gains } = plan.cells.pooling!;
  expect(shown("Pooling", answers[1]!.row, answers[1]!.column + 1)).toBe(14.5);
  expect(shown("Pooling", gains.value.row + 2, gains.value.column)).toBe(14.5);
  for (const sheet of plan.sheets) {
    const { charts, pageLayout } = beyond.features.get(sheet.name)!;
    expect(charts.map(({ name }) => name)).toEqual(sheet.charts.map(({ name }) => name));
    charts.forEach((chart, at) => {
      const planned = sheet.charts[at]!;
      const { values, categories, series } = planned;
      const read = chart.series.flatMap((one) => [one.values, one.categories]);
      expect(read.every((data) => data?.kind === "cells")).toBe(true);
      const boxes = chart.series.map((one) => (one.values.kind === "cells" ? one.values.area.box : null));
      expect(boxes).toEqual(
        series.map((_, line) =>
          planned.seriesIn === "rows"
            ? { row: values.row + line, column: values.column, rows: 1, columns: values.columns }
            : { row: values.row, column: values.column + line, rows: values.rows, columns: 1 },
        ),
      );
      expect(typeof shown(categories.sheet, categories.row, categories.column)).not.toBe("undefined");
      expect([chart.title.text, chart.axes.value.title.text]).toEqual([planned.title, planned.axes.value]);
    });
    expect(pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { pagesAcross: sheet.page!.pagesAcross },
    });
  }
  // Another reader finds as many charts, each over cells of the sheets.
  const parts = unzipSync(copy.bytes);
  const drawn = Object.keys(parts).filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part));
  expect(drawn).toHaveLength(plan.sheets.flatMap(({ charts }) => charts).length);
  for (const part of drawn) {
    const tree = parseXml(strFromU8(parts[part]!));
    expect(tree.querySelector("parsererror"), part).toBeNull();
    const cells = [...tree.getElementsByTagName("c:f")].map(({ textContent }) => textContent);
    expect(cells.length, part).toBeGreaterThan(1);
    for (const named of cells) expect(named).toMatch(/^('[^']+'|\w+)!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/);
  }
}, 120_000);

function parseXml(xml: string): Document {
  return new new JSDOM("").window.DOMParser().parseFromString(xml, "application/xml");
}

it("names the sheets anew where the workbook has one of them, and refuses to write them twice", async () => {
  const book = readBook(SMALL_BOOK);
  const { bytes } = saveNew({ sheets: [{ ...BUDGETS, name: "Summary" }], names: [], customXml: [] });
  const copy = await withBook(book, "budgets.xlsx", bytes);
  const { content } = await openFile("copy.xlsx", copy.bytes);
  expect(content.sheets.map(({ name }) => name).slice(0, 2)).toEqual(["Summary", "Book Summary"]);
  await expect(withBook(book, "copy.xlsx", copy.bytes)).rejects.toThrow("has sheets of a book already");
}, 60_000);
