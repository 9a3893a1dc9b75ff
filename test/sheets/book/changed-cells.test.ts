import { describe, expect, it } from "vitest";
import { columnOf, part } from "../../../src/formula";
import type { SheetBox } from "../../../src/formula";
import { readBook } from "../../../src/model/book";
import { planBook } from "../../../src/sheets/book";
import { ironcalc } from "../../twins/engines/ironcalc";
import type { GivenCell } from "../../twins/engines/engine";
import { givenCells } from "./given-cells";
import { compared } from "./same-figures";
import { SMALL_BOOK } from "./small-book";

const plan = planBook(readBook(SMALL_BOOK));
const { proposals, scenarios, place } = plan.cells;

/** The cells of the sheets with other contents in some of them. */
function withCells(...changes: readonly (readonly [SheetBox, number | string])[]): GivenCell[] {
  const changed = changes.map(([{ sheet, row, column }, content]) => ({ sheet, row, column, content }));
  const isChanged = (cell: GivenCell) =>
    changed.some(({ sheet, row, column }) => cell.sheet === sheet && cell.row === row && cell.column === column);
  return [...givenCells(plan).filter((cell) => !isChanged(cell)), ...changed];
}

type Json = typeof SMALL_BOOK;

/** Expects the sheets with those cells to show what the changed book comes to. */
function expectSame(cells: readonly GivenCell[], change: (book: Json) => void): void {
  const json = structuredClone(SMALL_BOOK);
  change(json);
  expect(compared(readBook(json), plan, ironcalc.workOut(cells)).different).toEqual([]);
}

describe("a cell typed over", () => {
  it("gives the figures of the book with another share achievable", () => {
    expectSame(withCells([part(proposals.achievable, 0, 0), 0.5]), (book) => {
      book.proposals[0]!.achievable = 0.5;
    });
  });

  it("gives the figures of the book with other shares", () => {
    const shares = [part(proposals.shares, 1, 0), part(proposals.shares, 1, 1)] as const;
    expectSame(withCells([shares[0], 1.5], [shares[1], -0.5]), (book) => {
      book.proposals[1]!.shares = { A: 1.5, B: -0.5 };
    });
  });

  it("gives the figures of the book with a proposal turned off", () => {
    expectSame(withCells([part(scenarios.on, 0, 0), 0]), (book) => {
      book.scenarios[0]!.on = ["P2", "P3"];
    });
  });

  it("gives the figures of a scenario that has another start", () => {
    expectSame(withCells([part(scenarios.set.start, 0, 1), 2028]), (book) => {
      book.scenarios[1]!.set = [{ proposal: "P1", field: "start", value: 2028 }];
    });
  });

  it("gives the figures of the book with another price year and other levels of pay", () => {
    const pay = part(place.levels, 1, 2);
    expectSame(withCells([place.priceYear, 2025], [pay, 110]), (book) => {
      book.place.priceYear = 2025;
      book.place.indices.pay["2027"] = 110;
    });
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
    expect(columnOf(proposals.id, 0).rows).toBe(3);
    expectSame(turned, () => undefined);
  });
});
