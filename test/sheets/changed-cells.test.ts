import { describe, expect, it } from "vitest";
import { part } from "../../src/formula";
import type { SheetBox } from "../../src/formula";
import { readBook } from "../../src/model/book";
import { planBook } from "../../src/sheets/book";
import { ironcalc } from "../twins/engines/ironcalc";
import type { GivenCell } from "../twins/engines/engine";
import { givenCells, withCells } from "./given-cells";
import { compared, failing } from "./same-figures";
import { SMALL_BOOK } from "./small-book";

const plan = planBook(readBook(SMALL_BOOK));
const { proposals, costs, scenarios, place, base, years, schedule, summary } = plan.cells;

type Change = readonly [SheetBox, GivenCell["content"]];
const changedTo = (...changes: readonly Change[]): GivenCell[] => withCells(givenCells(plan), ...changes);

type Json = typeof SMALL_BOOK;

/** Expects the sheets with those cells to show what the changed book comes to. */
function expectSame(cells: readonly GivenCell[], change: (book: Json) => void): void {
  const json = structuredClone(SMALL_BOOK);
  change(json);
  const shown = ironcalc.workOut(cells);
  expect(compared(readBook(json), plan, shown).different).toEqual([]);
  expect(failing(plan, shown)).toEqual([]);
}

describe("a cell typed over", () => {
  it("gives the figures of the book with another share achievable, other shares and a proposal turned off", () => {
    const shares = [part(proposals.shares, 1, 0), part(proposals.shares, 1, 1)] as const;
    const changes: readonly Change[] = [
      [part(proposals.achievable, 0, 0), 0.5],
      [shares[0], 1.5],
      [shares[1], -0.5],
      [part(scenarios.on, 0, 0), 0],
    ];
    expectSame(changedTo(...changes), (book) => {
      book.proposals[0]!.achievable = 0.5;
      book.proposals[1]!.shares = { A: 1.5, B: -0.5 };
      book.scenarios[0]!.on = ["P2", "P3"];
    });
  });

  it("gives the figures of a scenario that has another start, and of another price year and other levels of pay", () => {
    const pay = part(place.levels, 1, 2);
    const start = part(scenarios.set.start, 0, 1);
    expectSame(changedTo([start, 2028], [place.priceYear, 2025], [pay, 110]), (book) => {
      book.scenarios[1]!.set = [{ proposal: "P1", field: "start", value: 2028 }];
      book.place.priceYear = 2025;
      book.place.indices.pay["2027"] = 110;
    });
  });
});

describe("what the sheets call things", () => {
  const shown = ironcalc.workOut(
    changedTo(
      [scenarios.compared, "S1"],
      [part(proposals.status, 1, 0), "agreed"],
      [part(proposals.posts, 1, 0), 3],
    ),
  );
  const textsOf = ({ sheet, row, column, rows }: SheetBox) =>
    Array.from({ length: rows }, (_, at) => shown(sheet, row + at, column));

  it("is a scenario's name, where it has one", () => {
    expect(textsOf(years.name)).toEqual(["Local first"]);
    expect(textsOf(years.comparedName)).toEqual(["Local first"]);
    const unnamed = structuredClone(SMALL_BOOK);
    delete unnamed.scenarios[0]!.name;
    const other = planBook(readBook(unnamed));
    const { sheet, row, column } = other.cells.years.name;
    expect(ironcalc.workOut(givenCells(other))(sheet, row, column)).toBe("S1");
  });

  it("is what a budget report says of a proposal: whose it is, how sure, how far, and posts where it is on", () => {
    expect(textsOf(schedule.agency)).toEqual(["B, nhs", "A and others, general", "B, nhs"]);
    expect(textsOf(schedule.confidence)).toEqual(["10% off", "Grade 4", "Not graded"]);
    expect(textsOf(schedule.status)).toEqual(["", "agreed", ""]);
    expect(textsOf(schedule.posts)).toEqual([0, 3, 0]);
  });
});

describe("the register", () => {
  it("may be sorted: nothing changes", () => {
    const { row, rows, sheet } = proposals.id;
    const turned = givenCells(plan).map((cell) => {
      const at = cell.row - row;
      if (cell.sheet !== sheet || at < 0 || at >= rows) return cell;
      const to = row + rows - 1 - at;
      const content =
        typeof cell.content === "string" && cell.content.startsWith("=")
          ? cell.content.replaceAll(new RegExp(`(\\$[A-Z]+)${cell.row + 1}\\b`, "g"), `$1${to + 1}`)
          : cell.content;
      return { ...cell, row: to, content };
    });
    expectSame(turned, () => undefined);
  });
});

describe("a check", () => {
  const failingWith = (...changes: readonly Change[]): readonly string[] =>
    failing(plan, ironcalc.workOut(changedTo(...changes)));

  it("fails, each for itself, where shares or payers do not add up, or a gate or what is banked asks for more", () => {
    const gate = [part(proposals.noticeAllows, 2, 0), 2028] as const;
    const avoided = [part(proposals.effect, 1, 0), "avoidance"] as const;
    const banked: readonly Change[] = [
      [part(proposals.status, 0, 0), "banked"],
      [part(proposals.budgetHolder, 0, 0), "Finance"],
    ];
    const gateLabel = "No proposal starts before what a contract, notice, consultation or legislation allows";
    expect(
      failingWith(
        [part(proposals.shares, 1, 0), 0.7],
        [part(costs.pays, 0, 0), 0.7],
        gate,
        [part(proposals.earliest, 2, 0), 2027],
        avoided,
        ...banked,
      ),
    ).toEqual([
      "The shares of every proposal add up to 100%",
      "The payers of every cost add up to 100%",
      gateLabel,
      "Nothing of avoided cost is cashable",
      "Every banked proposal has a budget holder and a cost centre",
    ]);
    expect(failingWith(gate)).toEqual([gateLabel]);
    expect(
      failingWith(
        gate,
        [part(proposals.earliest, 2, 0), 2028],
        avoided,
        [part(proposals.cashable, 1, 0), 0],
        ...banked,
        [part(proposals.costCentre, 0, 0), "F100"],
      ),
    ).toEqual([]);
  });

  it("fails where a proposal was added that Workings has no row for", () => {
    expect(failingWith([part(proposals.id, proposals.id.rows, 0), "P4"])).toEqual([
      "Every proposal of the register has a row in Workings",
    ]);
  });

  it("fails where the order of overlap was changed", () => {
    expect(failingWith([part(proposals.order, 0, 0), 7])).toEqual([
      "The rows of Workings are in the order in which proposals overlap",
    ]);
  });

  it("fails where a saving is more than what is spent on what it reduces", () => {
    expect(failingWith([part(proposals.fullYear, 1, 0), 1_000_000])).toEqual([
      "In Local first (S1), no proposal saves more in a year than is spent on what it reduces",
      "In Later (S2), no proposal saves more in a year than is spent on what it reduces",
    ]);
  });

  it("fails where a price level is missing", () => {
    expect(failingWith([part(place.levels, 0, 3), ""])).toContain(
      "In Local first (S1), every index has a price level for every year",
    );
  });

  it("stops nothing where weak evidence is taken off figures that were adjusted already, and says so", () => {
    const adjusted = part(proposals.riskAdjusted, 1, 0);
    const shown = ironcalc.workOut(changedTo([adjusted, "yes"]));
    const { sheet, row, column } = plan.cells.checks.warnings;
    expect(failing(plan, shown)).toEqual([]);
    expect(shown(sheet, row, column)).toBe(false);
    const best = ironcalc.workOut(changedTo([adjusted, "yes"], [part(proposals.grade, 1, 0), 1]));
    expect(best(sheet, row, column)).toBe(true);
  });

  it("fails where a formula was typed over", () => {
    expect(failingWith([part(years.cashable, 0, 2), 5000])).toEqual([
      "Proposals and bodies come to the same saving not in plans already",
    ]);
  });

  it("fails, each for itself, where sums no longer agree, a body has a fund of its own, or rows were sorted", () => {
    const typedOver: readonly Change[] = [
      [part(years.appraisal.pvSaving, 0, 0), 1],
      [part(years.appraisal.pvCashable, 0, 0), 1],
      [part(years.appraisal.pvCost, 0, 0), 1],
      [part(summary.actors.npv, 0, 0), 1],
      [part(years.funds.gapAfter, 0, 0), 1],
      [part(years.waterfall.overlap, 0, 0), 1],
      [part(years.waterfall.totals, 0, 5), 1],
      [part(schedule.increment, 0, 3), 1],
      [part(schedule.fullYearEffect, 0, 0), 1],
      [part(place.fund, 1, 0), "police"],
      [{ ...scenarios.set.start, column: 0 }, "P9"],
    ];
    expect(failingWith(...typedOver)).toEqual([
      "Which proposals are on, Start and Not before, on the sheet Scenarios: the rows are as they were written",
      "The bodies of the place add up to it: savings",
      "The bodies of the place add up to it: cashable savings",
      "The bodies of the place add up to it: costs",
      "What each actor brings about adds up to the place",
      "The fund of every body of the place has a row of its own",
      "The gaps of the funds add up to those of the bodies",
      "The changes from year to year add up to the change over all years",
      "What is new and the full-year effect are the change on the year before",
      "From gross to cashable, what is taken off and what is left add up",
      "From gross to cashable, the proposals come to what the place saves in that year",
    ]);
  });

  it("fails on every sheet that an error reaches, and for a present value year after the first", () => {
    const failing = failingWith(
      [part(proposals.fullYear, 1, 0), "=1/0"],
      [place.presentValueYear, 2027],
      [part(base.typed, 0, 0), "=1/0"],
    );
    expect(failing).toEqual(
      expect.arrayContaining([
        "Present value is not counted from a year after the first",
        ...["Base budget", "Workings", "Years", "Cash and value", "Plan schedule"].map(
          (sheet) => `Every figure of the sheet ${sheet} can be worked out`,
        ),
      ]),
    );
  });
});
