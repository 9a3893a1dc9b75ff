import { describe, expect, it } from "vitest";
import { workedOut } from "../../../preview/book/write/worked-out";
import type { SheetBox } from "../../../src/formula";
import type { BookJson } from "../../../src/model/book";
import { planOf, workOut } from "../../../src/model/book/work-out";
import type { CellContent, PlannedSheet } from "../../../src/sheets";
import { planBook } from "../../../src/sheets/book";
import type { BookPlan } from "../../../src/sheets/book";
import { functionsOf } from "../formulas-of";
import { isFormula } from "../given-cells";
import { GRANTS, LIVE_BOOK, ownSheets, readLive, SPENDING } from "../live-book";
import { asR1C1 } from "../r1c1";
import { failing } from "../same-figures";

const { book, facts } = readLive(LIVE_BOOK);
const plan = planBook(book, { facts });
const { checks, duplication, pooling } = plan.cells;

/** The checks of tables, in their order. */
const CHECKS = [
  "Your tables still have every name that is read from them",
  "The spend table still has the services and bodies that these sheets were written for",
  "The count adds up to the spend table",
  "The grants table still has as many grants as these sheets were written for",
  "The grants table still has the conditions that these sheets were written for",
  "The awards add up to the grants table",
] as const;

/** What no longer holds once only some sheets are worked out, is that of other sheets. */
const READ = ["count", "duplication", "pooling", "scenarios", "place", "checks"];

/** What was changed since the sheets were written, and the checks that do not hold then. */
const CHANGES: readonly (readonly [string, Change, readonly number[]])[] = [
  ["a service's name", { spending: changed(SPENDING, 5, 1, "Streets") }, [0, 1]],
  ["a body's name", { spending: changed(changed(SPENDING, 2, 0, "NHS"), 4, 0, "NHS") }, [0, 1]],
  ["a service more", { spending: changed(SPENDING, 3, 1, "Libraries") }, [1, 2]],
  ["an amount to a text", { spending: changed(SPENDING, 1, 2, "about 600") }, [0, 1, 2]],
  ["the count, typed over", { over: [plan.cells.count!.total, 1] }, [0, 1, 2]],
  ["a grant's name", { grants: changed(GRANTS, 1, 0, "Care grant") }, [0, 4, 5]],
  ["a grant less", { grants: changed(changed(GRANTS, 3, 0, ""), 3, 1, "") }, [0, 3]],
  ["a condition", { grants: changed(GRANTS, 2, 2, "Roads; Legal") }, [4]],
  ["an award to a text", { grants: changed(GRANTS, 1, 1, "NA") }, [5]],
  ["an award, typed over", { over: [pooling!.grants.award, 1] }, [5]],
];

interface Change {
  readonly spending?: typeof SPENDING;
  readonly grants?: typeof GRANTS;
  readonly over?: readonly [SheetBox, CellContent];
}

describe("a book whose sheets read the user's tables", { timeout: 120_000 }, () => {
  it("shows the spending, needs and awards of the book as the tables have it, and what pooling brings of them", async () => {
    const shown = await shownBy([...ownSheets(), ...plan.sheets.filter(({ key }) => READ.includes(key))]);
    const across = (box: SheetBox) =>
      Array.from({ length: box.columns }, (_, at) => shown(box.sheet, box.row, box.column + at));
    const down = (box: SheetBox) =>
      Array.from({ length: box.rows }, (_, at) => shown(box.sheet, box.row + at, box.column));
    expect(across(duplication!.spend)).toEqual([600.125, 400]);
    expect(down(pooling!.needs.service)).toEqual(["Legal", "Health*", "Roads", "Prevention"]);
    expect(down(pooling!.needs.amount)).toEqual([1000.125, 50, 90, 30]);
    expect(down(pooling!.grants.award)).toEqual([60.5, 40.25, 10]);
    expect(down(pooling!.gains.value).slice(1)).toEqual(
      book.scenarios.map((_, scenario) => workOut(planOf(book), scenario).pooling!.gainValue),
    );
    const failed = failing(plan, shown);
    expect(CHECKS.filter((label) => failed.includes(label))).toEqual([]);
  });

  it.each(CHANGES)("holds checks against %s", async (what, { spending, grants, over }, wrong) => {
    const sheets = plan.sheets.filter(({ key }) => READ.includes(key));
    const typed = over === undefined ? sheets : typedOver(sheets, over[0], over[1]);
    const shown = await shownBy([...ownSheets(spending, grants), ...typed]);
    const failed = failing(plan, shown);
    expect(CHECKS.filter((label) => failed.includes(label))).toEqual(wrong.map((at) => CHECKS[at]));
    const first = { ...checks.holds, row: checks.holds.row + rowOf(CHECKS[0]) };
    const advice = shown(first.sheet, first.row, first.column + 1);
    const named = { "a service's name": "Roads", "a grant's name": "Health grant" }[what] ?? "";
    expect(String(advice)).toContain(named === "" ? "" : `${named} is not in its table any more`);
  });

  it("finds names as they are spelled, with signs that stand for others in lookups, and nothing of a name that is gone", async () => {
    const agencies = [{ id: "AB" }, { id: "A?" }, { id: "A*" }];
    const services = ["Healthy", "Health*", "Health?"];
    const spending: typeof SPENDING = [
      SPENDING[0]!,
      ...services.flatMap((name, row) => agencies.map(({ id }, column) => [id, name, 10 * row + column + 1])),
    ];
    const grants: typeof GRANTS = [GRANTS[0]!, ["Any", 1, "All"]];
    const named = readLive(
      {
        ...LIVE_BOOK,
        place: { ...(LIVE_BOOK.place as object), agencies, gap: {} },
        groups: [],
        proposals: [
          { id: "P1", name: "One provider", lever: "duplication", services, fixedShare: 0.3, start: 2026 },
        ],
        scenarios: [{ id: "S1", on: ["P1"] }],
        pooling: { grants: [], needs: [], allowed: [] },
      } as unknown as BookJson,
      spending,
      grants,
    );
    const live = planBook(named.book, { facts: named.facts });
    const { spend, service } = live.cells.duplication!;
    const shownOf = async (sheets: readonly PlannedSheet[]) => {
      const shown = await shownBy(sheets);
      return services.map((_, row) =>
        agencies.map((__, column) => shown(spend.sheet, spend.row + row, spend.column + column)),
      );
    };
    const sheets = [...ownSheets(spending, grants), ...live.sheets.filter(({ key }) => READ.includes(key))];
    expect(await shownOf(sheets)).toEqual([
      [1, 2, 3],
      [11, 12, 13],
      [21, 22, 23],
    ]);
    expect((await shownOf(typedOver(sheets, { ...service, row: service.row + 1 }, "Hea*")))[1]).toEqual([
      0, 0, 0,
    ]);
  });

  it("turns tables into the unit of the place by figures on the sheet Place", async () => {
    const place = { ...(LIVE_BOOK.place as object), unit: "£ million" };
    const million = readLive({ ...LIVE_BOOK, place } as BookJson);
    const turned = planBook(million.book, { facts: million.facts });
    const sheets = turned.sheets.filter(({ key }) => READ.includes(key));
    const shown = await shownBy([...ownSheets(), ...sheets]);
    const at = ({ sheet, row, column }: SheetBox) => shown(sheet, row, column);
    const { conversions } = turned.cells.place;
    expect([conversions.spend, conversions.grants].map((each) => at(each!.cell))).toEqual([1_000, 1_000_000]);
    expect(at(turned.cells.duplication!.spend)).toBeCloseTo(0.600125, 12);
    expect(at(turned.cells.pooling!.needs.amount)).toBeCloseTo(1.000125, 12);
    expect(at(turned.cells.pooling!.grants.award)).toBeCloseTo(0.0605, 12);
    const failed = failing(turned, shown);
    expect(CHECKS.filter((label) => failed.includes(label))).toEqual([]);
  });
});

describe("the formulas that read tables", () => {
  const formulas = linesOf(plan);

  it("are short, one along a row, and of functions that every Excel with add-ins has", () => {
    const live = formulas.flat().filter(({ formula }) => /(?:Count|Money|Budgets)'?!/.test(formula));
    expect(live.length).toBeGreaterThan(20);
    expect(live.filter(({ formula }) => formula.length > 200)).toEqual([]);
    const onSheets = linesOf({ sheets: plan.sheets.filter(({ key }) => key === "duplication") });
    const unlike = onSheets.filter(
      (line) => new Set(line.map(({ formula, row, column }) => asR1C1(formula, row, column))).size > 1,
    );
    expect(unlike).toEqual([]);
    const own = formulas.flat().flatMap(({ formula }) => functionsOf(formula));
    expect(new Set(own)).not.toContain("INDIRECT");
    expect(new Set(own)).not.toContain("OFFSET");
  });

  it("are none where a book is planned without facts, and only those of the tables that there are facts of", () => {
    expect(planBook(book).sheets.map(({ key }) => key)).not.toContain("count");
    const { spend } = facts.sources;
    const spendOnly = planBook(book, { facts: { ...facts, sources: { spend: spend! } } });
    const [award] = contents(spendOnly, [pooling!.grants.award]);
    expect(award).toBe(60.5);
    expect(contents(spendOnly, [duplication!.spend]).every(isFormula)).toBe(true);
  });
});

function changed(lines: typeof SPENDING, row: number, column: number, cell: CellContent): typeof SPENDING {
  return lines.map((line, at) => (at === row ? line.with(column, cell) : line));
}

async function shownBy(sheets: readonly PlannedSheet[]) {
  const values = await workedOut(sheets);
  return (sheet: string, row: number, column: number) => values.get(sheet)?.[row]?.[column] ?? null;
}

function rowOf(label: string): number {
  const sheet = plan.sheets.find(({ key }) => key === "checks")!;
  const labels = sheet.blocks.find(({ row }) => row === checks.holds.row)!;
  return labels.cells.findIndex(([cell]) => cell === label);
}

/** A sheet with something typed into the first cell of a box, over a spill as well. */
function typedOver(sheets: readonly PlannedSheet[], box: SheetBox, content: CellContent): PlannedSheet[] {
  const { sheet: name, row, column } = box;
  return sheets.map((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          blocks: [
            ...sheet.blocks,
            { row, column, rows: 1, columns: 1, cells: [[content]], style: "figure", format: "General" },
          ],
        }
      : sheet,
  );
}

function linesOf({ sheets }: Pick<BookPlan, "sheets">) {
  return sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.cells.map((line, down) =>
        line.flatMap((formula, across) =>
          isFormula(formula) ? [{ formula, row: block.row + down, column: block.column + across }] : [],
        ),
      ),
    ),
  );
}

function contents({ sheets }: BookPlan, boxes: readonly SheetBox[]): readonly CellContent[] {
  return boxes.map(({ sheet, row, column }) => {
    const found = sheets
      .find(({ name }) => name === sheet)!
      .blocks.find((block) => block.row === row && block.column === column);
    return found!.cells[0]![0]!;
  });
}
