import { beforeAll, describe, expect, it } from "vitest";
import { workedOut } from "../../../preview/book/write/worked-out";
import type { SheetBox } from "../../../src/formula";
import { readBook } from "../../../src/model/book";
import type { BookJson, JsonRecord } from "../../../src/model/book";
import { put } from "../../../src/model/json";
import type { SolveProgramme } from "../../../src/model/programme";
import type { CellContent } from "../../../src/sheets";
import { planBook } from "../../../src/sheets/book";
import type { BookPlan } from "../../../src/sheets/book";
import { HEADLINES } from "../../../src/sheets/levers/pooling/layout";
import { loadSolver } from "../../../src/worker/solver";
import { bookOfFile } from "../../model/book/pooling/book-of-file";
import { withWorked } from "../../model/book/pooling/worked-book";
import { drawFile } from "../../model/pooling/file/drawn-file";

let solve: SolveProgramme;
beforeAll(async () => {
  const solver = await loadSolver();
  solve = (programme, seconds) => Promise.resolve(solver(programme, undefined, seconds));
});

const SHEETS = ["proposals", "rules", "pooling", "poolingYears", "scenarios", "place"];

/** A drawn book with what was worked out of it; its proposal starts in the first year, or `later`. */
async function answered(seed: number, later = 0): Promise<JsonRecord> {
  const file = drawFile(seed, seed % 2 === 0);
  return withWorked(bookOfFile(file, file.firstYear + later), "Freed", solve);
}

/** A place whose ring-fence keeps nothing back in the first year, and 50 in the second. */
const TWO_YEARS: BookJson = {
  book: 1,
  place: { name: "Northshire", unit: "£", firstYear: 2026, years: 2, agencies: [{ id: "Council" }] },
  pooling: {
    grants: [
      { id: "Homes grant", award: [80, 130] },
      { id: "Care grant", award: 20 },
    ],
    needs: [
      { id: "Homes", amount: 80 },
      { id: "Care", amount: 90 },
    ],
    allowed: [
      [true, false],
      [false, true],
    ],
  },
  proposals: [{ id: "P1", name: "One pot", lever: "pooling", frees: ["Homes grant"], start: 2026 }],
  scenarios: [
    { id: "S1", on: ["P1"] },
    { id: "S2", on: [] },
  ],
};

type Change = readonly [box: SheetBox, row: number, column: number, cell: CellContent];

async function shownOf(plan: BookPlan, ...changes: readonly Change[]) {
  const sheets = plan.sheets
    .filter(({ key }) => SHEETS.includes(key))
    .map((sheet) => ({
      ...sheet,
      blocks: [
        ...sheet.blocks,
        ...changes
          .filter(([box]) => box.sheet === sheet.name)
          .map(([box, row, column, cell]) => ({
            row: box.row + row,
            column: box.column + column,
            rows: 1,
            columns: 1,
            cells: [[cell]],
            style: "input" as const,
            format: "General",
          })),
      ],
    }));
  const values = await workedOut(sheets);
  return (box: SheetBox) =>
    Array.from({ length: box.rows }, (_, row) =>
      Array.from(
        { length: box.columns },
        (__, column) => values.get(box.sheet)?.[box.row + row]?.[box.column + column] ?? null,
      ),
    );
}

describe("what is worked out of grants over years, on its sheet", () => {
  it("keeps every rule and adds up, by formulas that read cells, for any rules", async () => {
    for (const seed of Array.from({ length: 24 }, (_, at) => at)) {
      const book = readBook(await answered(seed, seed < 8 ? 0 : seed % 3));
      const plan = planBook(book);
      const cells = plan.cells.poolingYears!;
      const shown = await shownOf(plan);
      const said = `seed ${seed}`;
      const labels = shown({ ...cells.rules!, column: 0, columns: 1 }).flat();
      const broken = shown(cells.rules!).flatMap((line, at) =>
        line.every((cell) => cell === true) ? [] : [`${labels[at]}: ${line.join()}`],
      );
      expect(broken, said).toEqual([]);
      expect(shown(cells.kept).flat(), said).toEqual([true]);
      const inputs = shown({ ...cells.same!, column: 0, columns: cells.same!.column + 1 });
      expect(
        inputs.filter((line) => line.at(-1) !== true),
        said,
      ).toEqual([]);
      expect(shown(cells.fresh).flat(), said).toEqual([true]);
      expect(shown(cells.best).flat(), said).toEqual([book.pooling!.worked!.removed.proof.proven]);
    }
  }, 300_000);

  it("finds names that have semicolons among several in a cell", async () => {
    let earmarked = 0;
    for (const seed of [4, 6, 8, 9]) {
      const text = JSON.stringify(drawFile(seed, seed % 2 === 0));
      const file = JSON.parse(
        text.replaceAll('"Homes"', '"Homes; all"').replaceAll('"B"', '"B; new"'),
      ) as ReturnType<typeof drawFile>;
      const book = readBook(await withWorked(bookOfFile(file), "Freed", solve));
      const plan = planBook(book);
      const { kept, fresh, best } = plan.cells.poolingYears!;
      const shown = await shownOf(plan);
      const { proven } = book.pooling!.worked!.removed.proof;
      expect(
        [kept, fresh, best].flatMap((box) => shown(box).flat()),
        `seed ${seed}`,
      ).toEqual([true, true, proven]);
      if (file.grants.some(({ earmarks, match }) => earmarks.length > 0 || match !== null)) earmarked++;
    }
    expect(earmarked).toBeGreaterThan(0);
  }, 120_000);

  it("is told beside the figures of the first year too, of the scenario and the inputs that it is of", async () => {
    const plan = planBook(readBook(await withWorked(TWO_YEARS, "S1", solve)));
    const after = plan.cells.pooling!.headlines[HEADLINES.indexOf("Met by grants, ring-fences removed")]!;
    const beside = { ...after, column: after.column + 1 };
    const scenario = plan.cells.scenarios.shown;
    const asWorked = await shownOf(plan, [scenario, 0, 0, "S1"]);
    // In the first year Homes takes all of its grant; in the second 50 are left over, which care can use.
    expect(asWorked(beside).flat()).toEqual(["Over all years: 50 more (£)"]);
    const ofOther = await shownOf(plan, [scenario, 0, 0, "S2"]);
    expect(ofOther(beside).flat()).toEqual([""]);
    const stale = await shownOf(plan, [scenario, 0, 0, "S1"], [plan.cells.rules!.award, 0, 0, 121]);
    expect(stale(beside).flat()).toEqual([""]);
  }, 120_000);

  it("tells the gain by year from stranded money and from moving it, and apart from that what core money it releases", async () => {
    let told = 0;
    for (const seed of [1, 3, 5, 7, 9, 11, 13, 15]) {
      const book = readBook(await answered(seed, seed % 2));
      const { now, removed, services, released, freed } = book.pooling!.worked!;
      const plan = planBook(book);
      const { gained, cashable } = plan.cells.poolingYears!;
      if (freed.length === 0) {
        expect([gained, cashable]).toEqual([null, null]);
        continue;
      }
      told++;
      const shown = await shownOf(plan);
      const near = (sums: readonly number[]) => sums.map((sum) => expect.closeTo(sum, 6) as number);
      const more = removed.value.map((sum, year) => sum - now.value[year]!);
      expect(shown(gained!), `seed ${seed}`).toEqual(
        [now.value, removed.value, more, released!, more.map((sum, year) => sum - released![year]!)].map(
          near,
        ),
      );
      const basis = plan.cells.pooling!.needs.basis;
      const needed = await shownOf(plan, [basis, 0, 0, "Joint needs assessment"]);
      const first = services[0]!.removed.map((sum, year) => sum - services[0]!.now[year]!);
      expect(needed(cashable!)[2], `seed ${seed}`).toEqual(near(first));
    }
    expect(told).toBeGreaterThan(1);
  }, 120_000);

  it("says that inputs have changed since, whichever was, and which", async () => {
    const book = readBook(await answered(4));
    const plan = planBook(book);
    const { poolingYears, pooling, rules, scenarios } = plan.cells;
    const [cells, typed] = [poolingYears!, rules!];
    const tick = book.pooling!.allowed[0]!.indexOf(true);
    const changes: readonly Change[] = [
      [typed.award, 0, 0, 12_345],
      [typed.award, 1, typed.award.columns - 1, 12_345],
      [typed.rules["mode"]!, 0, 0, "braided otherwise"],
      [typed.rules["flexibility"]!, 1, 0, 0.333],
      [typed.rules["carry"]!, 0, 0, 0.777],
      [typed.rules["lastYear"]!, 0, 0, 2031],
      [typed.rules["minimumAward"]!, 0, 0, 987],
      [typed.rules["freedom"]!, 0, 1, "another theme"],
      [typed.rules["match"]!, 0, 0, 9],
      [typed.need.years, 0, 0, 4_321],
      [typed.services.theme, 0, 0, "another theme"],
      [typed.services.receiptsMayPay, 1, 0, "perhaps"],
      [pooling!.needs.value, 0, 0, 77],
      [pooling!.grants.allowed, 0, Math.max(0, tick), tick < 0],
    ];
    for (const change of changes) {
      const shown = await shownOf(plan, change);
      const said = `${change[0].sheet}, row ${change[0].row + change[1]}, column ${change[0].column + change[2]}`;
      expect(shown(cells.fresh).flat(), said).toEqual([false]);
      expect(
        shown(cells.same!).filter(([is]) => is !== true),
        said,
      ).toHaveLength(1);
    }
    const start = plan.cells.proposals.start;
    const later = await shownOf(plan, [start, 0, 0, book.place.firstYear + 1]);
    expect(later(cells.fresh).flat()).toEqual([book.pooling!.worked!.freed.length === 0]);
    const unticked = await shownOf(plan, [scenarios.on, 0, 1, 0]);
    expect(unticked(cells.fresh).flat()).toEqual([book.pooling!.worked!.freed.length === 0]);
  }, 300_000);

  it("says that a figure was typed over: rules are broken, or it adds up no more", async () => {
    const plan = planBook(readBook(await answered(1)));
    const cells = plan.cells.poolingYears!;
    const { paid } = cells.allocation!;
    for (const [row, cell] of [
      [0, 0.5],
      [paid.rows - 1, 9_999],
    ] as const) {
      const shown = await shownOf(plan, [paid, row, 0, cell]);
      expect(shown(cells.kept).flat()).toEqual([false]);
    }
  }, 120_000);

  it("proves by its prices that nothing does better: with another price it does not", async () => {
    const plan = planBook(readBook(await answered(1)));
    const cells = plan.cells.poolingYears!;
    expect((await shownOf(plan))(cells.best).flat()).toEqual([true]);
    const { grants, services } = cells.prices!;
    for (const [box, cell] of [
      [grants, 40],
      [services, 40],
      [services, -40],
    ] as const) {
      const shown = await shownOf(plan, [box, 0, 0, cell]);
      expect(shown(cells.best).flat()).toEqual([false]);
    }
  }, 120_000);

  it("is stale at once where inputs were changed before it was written", async () => {
    const json = await answered(1);
    const plan = planBook(readBook(put(json, ["pooling", "needs", 0, "amount"], 12_345)));
    const shown = await shownOf(plan);
    expect(shown(plan.cells.poolingYears!.fresh).flat()).toEqual([false]);
    const ofOtherYears = put(json, ["pooling", "worked", "firstYear"], 2030);
    const { rules, same } = planBook(readBook(ofOtherYears)).cells.poolingYears!;
    expect([rules, same]).toEqual([null, null]);
  }, 120_000);
});
