import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Pictures } from "../../../src/taskpane/pictures";
import { laidOut } from "../../../src/taskpane/pictures/laid-out";
import { sentenceOf } from "../../../src/taskpane/pictures/sentence";
import type { Picture } from "../../../src/workbook";
import { renderUnstyled } from "../render-pane";

const WATERFALL: Picture = {
  name: "From gross to cashable",
  kind: "stackedColumns",
  title: "From gross to cashable",
  unit: "£ thousand",
  heading: "Step",
  categories: ["Gross", "Weak evidence", "Cashable"],
  series: [
    { name: "Left after it", tone: "unseen", values: [null, 80, null], texts: ["", "80", ""] },
    { name: "Taken off", tone: 1, values: [100, 20, 80], texts: ["100", "20", "80"] },
  ],
};

const RUNNING: Picture = {
  ...WATERFALL,
  name: "Running total",
  kind: "columns",
  title: "Running total",
  categories: ["2026", "2027", "2028"],
  series: [{ name: "Running total", tone: 0, values: [-5, -8, 4], texts: ["-5", "-8", "4"] }],
};

const picture: fc.Arbitrary<Picture> = fc
  .record({
    kind: fc.constantFrom("columns", "stackedColumns", "overlaidColumns", "bars", "stackedBars", "line"),
    count: fc.integer({ min: 1, max: 30 }),
    series: fc.integer({ min: 1, max: 4 }),
    seed: fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 120, maxLength: 120 }),
  })
  .map(({ kind, count, series, seed }) => ({
    ...WATERFALL,
    kind: kind as Picture["kind"],
    categories: Array.from({ length: count }, (_, at) => `Category ${at}`),
    series: Array.from({ length: series }, (_, line) => ({
      name: `Series ${line}`,
      tone: line,
      values: seed.slice(line * 30, line * 30 + count),
      texts: seed.slice(line * 30, line * 30 + count).map(String),
    })),
  }));

describe("a chart in the pane", () => {
  it("has its sentence, and its figures in a table that is folded away at first", async () => {
    renderUnstyled(<Pictures pictures={[WATERFALL, RUNNING]} />);
    expect(screen.getByText("From £100 thousand (Gross) to £80 thousand (Cashable).")).toBeTruthy();
    expect(
      screen.getByText("Running total: lowest -£8 thousand (2027), highest £4 thousand (2028)."),
    ).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Figures of “From gross to cashable”" }));
    const rows = within(screen.getByRole("table", { name: "From gross to cashable (£ thousand)" }));
    expect(rows.getAllByRole("row").map(({ textContent }) => textContent)).toEqual([
      "StepTaken off",
      "Gross100",
      "Weak evidence20",
      "Cashable80",
    ]);
  });

  it("hangs what is taken off below what was left before it, and draws nothing that is not seen", () => {
    const { pieces, nought } = laidOut(WATERFALL);
    expect(pieces).toHaveLength(3);
    const [gross, taken, cashable] = pieces;
    expect(taken!.y).toBeCloseTo(gross!.y);
    expect(cashable!.y).toBeCloseTo(taken!.y + taken!.height);
    expect(cashable!.y + cashable!.height).toBeCloseTo(nought.y1);
  });

  it("draws what is below nought below it", () => {
    const { pieces, nought } = laidOut(RUNNING);
    expect(pieces.map(({ y }) => y >= nought.y1 - 0.01)).toEqual([true, true, false]);
  });

  it("says large sums in millions, all of a sentence in one unit, and names all that are as high", () => {
    const scenarios = {
      ...RUNNING,
      categories: ["All proposals", "Without Whitehall", "Adult care only"],
      series: [
        {
          name: "All savings less cost",
          tone: 0,
          values: [2_567_617.4, 2_567_617.3, 178],
          texts: ["2,567,617", "2,567,617", "178"],
        },
      ],
    };
    expect(sentenceOf(scenarios)).toBe(
      "All savings less cost: lowest £0.2m (Adult care only), highest £2,567.6m (All proposals and Without Whitehall).",
    );
    const level = {
      ...scenarios,
      series: [{ ...scenarios.series[0]!, values: [5, 5, 5], texts: ["5", "5", "5"] }],
    };
    expect(sentenceOf(level)).toBe(
      "All savings less cost: £5 thousand (All proposals, Without Whitehall and Adult care only).",
    );
  });

  it("says nothing of figures that are not there", () => {
    const none = { ...RUNNING, series: [{ ...RUNNING.series[0]!, values: [null, null, null] }] };
    expect(sentenceOf(none)).toBe("");
    expect(laidOut(none).nought.y1).toBeGreaterThan(0);
  });

  it("keeps within its frame whatever its figures, marks of its axis and all", () => {
    fc.assert(
      fc.property(picture, (given) => {
        const { width, height, pieces, marks } = laidOut(given);
        const isLying = given.kind === "bars" || given.kind === "stackedBars";
        // As wide as the digits of a wide font are at the size of the marks.
        const ends = marks.map(({ text, x }) => {
          const long = text.length * 6.4;
          return isLying ? { from: x - long / 2, to: x + long / 2 } : { from: x - long, to: x };
        });
        for (const { from, to } of ends)
          if (from < 0 || to > width + 0.01) expect.fail(JSON.stringify(marks));
        if (isLying)
          ends.slice(1).forEach(({ from }, at) => {
            if (from < ends[at]!.to) expect.fail(`Marks run into each other: ${JSON.stringify(marks)}`);
          });
        for (const { x, y, width: across, height: down } of pieces) {
          const isInside =
            x >= -0.01 && y >= -0.01 && x + across <= width + 0.01 && y + down <= height + 0.01;
          if (!isInside) expect.fail(JSON.stringify({ x, y, across, down }));
        }
      }),
    );
  });
});

it("names of columns are in two lines where their words do not fit in one", () => {
  const categories = [
    "Gross, where on",
    "Weak evidence",
    "Not achievable",
    "Overlap",
    "Not cashable",
    "Cashable",
  ];
  const { names } = laidOut({
    name: "steps",
    kind: "columns",
    title: "From gross to cashable",
    unit: "£",
    heading: "Step",
    categories,
    series: [{ name: "Saving", tone: 0, values: [1, 1, 1, 1, 1, 1], texts: [] }],
  });
  expect(names.slice(0, 2).map(({ text }) => text)).toEqual(["Gross, where", "on"]);
  expect(names.map(({ text }) => text).join(" ")).not.toContain("…");
  for (const { y } of names) expect(y).toBeLessThanOrEqual(170);
});
