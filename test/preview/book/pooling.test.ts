import { describe, expect, it } from "vitest";
import { workedOut } from "../../../preview/book/write/worked-out";
import { cellOf } from "../../../src/formula";
import type { SheetBox } from "../../../src/formula";
import { readBook } from "../../../src/model/book";
import { planOf, workOut } from "../../../src/model/book/work-out";
import { planBook } from "../../../src/sheets/book";
import { drawing } from "../../bench/draw";
import { bookOfFile } from "../../model/book/pooling/book-of-file";
import { drawFile } from "../../model/pooling/file/drawn-file";
import { POOLING_BOOK } from "../../sheets/levers/pooling/pooling-book";

const GAINS = ["value", "funded", "released", "reallocated"] as const;
const WANTED = ["gainValue", "gainFunded", "released", "reallocated"] as const;

describe("the Pooling sheet, worked out by the stand-in for Excel", () => {
  it("has the figures of every scenario, first of the one shown, and says of each service what changes", async () => {
    const scenarios = POOLING_BOOK.scenarios.toReversed();
    const { shown, cells, book } = await opened({ ...POOLING_BOOK, scenarios });
    const model = planOf(book);
    book.scenarios.forEach((_, scenario) => {
      const wanted = workOut(model, scenario).pooling!;
      expect(GAINS.map((gain) => shown(cellOf(cells.gains[gain], 1 + scenario, 0)))).toEqual(
        WANTED.map((gain) => wanted[gain]),
      );
    });
    expect(GAINS.map((gain) => shown(cells.gains[gain]))).toEqual([14.5, 14.5, 14.5, 0]);
    expect(cells.headlines.map(shown)).toEqual([
      "S3",
      1,
      3,
      175,
      160.5,
      175,
      30,
      15.5,
      true,
      "Pooling meets £14,500 more need and is worth £14,500 more. All of that comes from spending what was stranded.",
    ]);
    expect([0, 1, 2, 3, 4].map((at) => shown(cellOf(cells.change.change, at, 0)))).toEqual([
      0, 0, 14.5, 0, 14.5,
    ]);
    expect([1, 2, 4].map((at) => shown(cellOf(cells.change.meaning, at, 0)))).toEqual([
      "",
      "Core money released",
      "Nothing is moved",
    ]);
  }, 120_000);

  it("says which ring-fences go only later than its figures, and from when, as the scenario shown has it", async () => {
    const [one, two, ...rest] = POOLING_BOOK.scenarios.toReversed();
    const later = (first: object) =>
      opened({
        ...POOLING_BOOK,
        proposals: POOLING_BOOK.proposals.map((proposal) =>
          proposal.id === "F2" ? { ...proposal, start: 2027 } : proposal,
        ),
        scenarios: [first, { ...two, set: [{ proposal: "F1", field: "start", value: 2027 }] }, ...rest],
      });
    const { shown, cells } = await later(one!);
    const year = (at: number) => shown(cellOf(cells.freed.from, at, 0));
    expect([0, 1, 2, 3].map(year)).toEqual([2027, 2026, 0, 2027]);
    const removed = cells.headlines[2]!;
    const beside = { ...removed, column: removed.column + 1 };
    expect([removed, beside].map(shown)).toEqual([3, "Asked as if gone at once; the last goes from 2027-28"]);
    const sooner = await later({ ...one!, set: [{ proposal: "F2", field: "start", value: 2026 }] });
    expect([0, 1].map((at) => sooner.shown(cellOf(sooner.cells.freed.from, at, 0)))).toEqual([2026, 2026]);
    expect(sooner.shown(beside)).toBe("");
  }, 120_000);

  it("says in which order ring-fences should go, and what all so far bring, as the function has it", async () => {
    const { shown, cells } = await opened(POOLING_BOOK);
    const { grant, soFar, answer } = cells.order!;
    const column = (box: SheetBox, at = 0) =>
      Array.from({ length: box.rows }, (_, down) => shown(cellOf(box, down, at)));
    const [steps, brings] = [column(answer, 0), column(answer, 2)];
    const names = readBook(POOLING_BOOK).pooling!.grants.map(({ id }) => id);
    const last = Math.max(...steps.map(Number));
    expect(last).toBeGreaterThan(0);
    const inOrder = steps.map((_, at) => {
      const first = steps.indexOf(Math.min(at + 1, last));
      const named = steps.filter((step) => step === at + 1).length;
      const more = named > 1 ? ` and ${named - 1} more` : "";
      return [at + 1 > last ? "" : `${names[first]}${more}`, brings[first]];
    });
    expect(column(grant).map((name, at) => [name, column(soFar)[at]])).toEqual(inOrder);
  }, 120_000);

  it("has the figures of any question, proved", async () => {
    const draw = drawing(1);
    const below = (limit: number) => Math.floor(draw() * limit);
    const list = <T>(length: number, item: (at: number) => T) => Array.from({ length }, (_, at) => item(at));
    const [grants, needs] = [3 + below(4), 3 + below(4)];
    const { shown, cells, book } = await opened({
      ...POOLING_BOOK,
      pooling: {
        grants: list(grants, (at) => ({ id: `Grant ${at}`, award: below(1000) / 10 })),
        needs: list(needs, (at) => ({
          id: `Need ${at}`,
          amount: below(1000) / 10,
          other: below(300) / 10,
        })),
        allowed: list(grants, () => list(needs, () => draw() < 0.4)),
        values: list(needs, () => 1 + below(3)),
        floors: list(needs, () => (draw() < 0.3 ? below(40) : 0)),
      },
      proposals: list(3, (at) => ({ id: `F${at}`, lever: "pooling", frees: [`Grant ${at}`], start: 2026 })),
      scenarios: [
        { id: "S1", on: ["F0", "F1", "F2"] },
        { id: "S2", on: ["F1"] },
      ],
    });
    const model = planOf(book);
    book.scenarios.forEach((_, scenario) => {
      const wanted = workOut(model, scenario).pooling!;
      GAINS.forEach((gain, at) => {
        const got = shown(cellOf(cells.gains[gain], 1 + scenario, 0));
        expect(got).toBeCloseTo(wanted[WANTED[at]!], 6);
      });
    });
    expect(shown(cells.headlines.at(-2)!)).toBe(true);
  }, 120_000);

  it("asks of a book with rules what the first year has of them, proved", async () => {
    for (const seed of [0, 3, 5, 8]) {
      const { shown, cells, book } = await opened(bookOfFile(drawFile(seed, seed % 2 === 0)));
      const model = planOf(book);
      book.scenarios.forEach((_, scenario) => {
        const wanted = workOut(model, scenario).pooling!;
        GAINS.forEach((gain, at) => {
          const got = shown(cellOf(cells.gains[gain], 1 + scenario, 0));
          expect(got, `seed ${seed}, ${gain}`).toBeCloseTo(wanted[WANTED[at]!], 6);
        });
      });
      expect(shown(cells.headlines.at(-2)!), `seed ${seed}`).toBe(true);
    }
  }, 120_000);
});

/** It reads the register and the sheets Scenarios, Place and Grant rules, and no other. */
async function opened(json: object) {
  const book = readBook(json);
  const plan = planBook(book);
  const values = await workedOut(
    plan.sheets.filter(({ key }) => ["pooling", "proposals", "scenarios", "place", "rules"].includes(key)),
  );
  const valueAt = (sheet: string, row: number, column: number) => values.get(sheet)?.[row]?.[column] ?? null;
  const shown = ({ sheet, row, column }: SheetBox) => valueAt(sheet, row, column);
  return { book, shown, cells: plan.cells.pooling! };
}
