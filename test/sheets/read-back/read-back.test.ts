import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerTo, FieldProblems, NO_CHOICES, readBook } from "../../../src/model/book";
import type { BookJson, KeptBook } from "../../../src/model/book";
import type { SheetBox } from "../../../src/formula";
import type { CellContent } from "../../../src/sheets";
import { besideOf, planBook, readBack } from "../../../src/sheets/book";
import type { BookPlan } from "../../../src/sheets/book";
import { randomBook } from "../../model/book/random-book";
import { alone, cells, linesOf, plan, shown, small, typed } from "./typed-sheets";
import type { Values } from "./typed-sheets";

/** The sheets of inputs. A random book has no grants. */
const READ = new Set(["place", "base", "proposals", "costs", "duplication", "scenarios"]);

describe("a book read back from its sheets", () => {
  it("is the book that was written, with nothing to say", () => {
    fc.assert(
      fc.property(randomBook, (json) => {
        const book = json as unknown as BookJson;
        expect(readBack(alone(book), null, shown(planBook(readBook(book))))).toEqual({
          ...alone(book),
          findings: [],
        });
      }),
      { numRuns: 5 },
    );
  });

  it("shows a figure that was typed over, in whatever cell of inputs, when it is written again", () => {
    let accepted = 0;
    fc.assert(
      fc.property(randomBook, fc.nat(), (json, chance) => {
        const book = json as unknown as BookJson;
        const written = planBook(readBook(book));
        const inputs = written.sheets
          .filter(({ key }) => READ.has(key))
          .flatMap((sheet) =>
            sheet.blocks
              .filter(({ style }) => style === "input")
              .flatMap((block) =>
                block.cells.flatMap((line, down) =>
                  line.flatMap((cell, across) =>
                    typeof cell === "number"
                      ? [{ key: sheet.key, row: block.row + down, column: block.column + across, cell }]
                      : [],
                  ),
                ),
              ),
          );
        const { key, row, column, cell } = inputs[chance % inputs.length]!;
        const other = Number.isInteger(cell) ? (cell === 1 ? 0 : cell + 1) : cell / 2;
        const now = shown(written);
        now.get(key)!.values[row]![column] = other;
        const read = readBack(alone(book), null, now);
        if (read.findings.length > 0) {
          expect(read.findings[0]!.message).toMatch(/prices of spending|no year of the book/);
          return;
        }
        const again = planOrNull(read);
        if (again === null) return;
        accepted += 1;
        expect(shown(again).get(key)!.values[row]![column]).toBe(other);
      }),
      { numRuns: 15 },
    );
    expect(accepted).toBeGreaterThan(5);
  });

  it("comes to the same figures where the rows of the register were sorted", () => {
    const now = shown(plan);
    const lines = linesOf(now, cells.proposals.id);
    const { row, rows } = cells.proposals.id;
    lines.splice(row, rows, ...lines.slice(row, row + rows).reverse());
    const { book, findings } = readBack(alone(small), null, now);
    expect(findings).toEqual([]);
    expect((book.proposals as { id: string }[]).map(({ id }) => id)).toEqual(["P3", "P2", "P1"]);
    expect(figuresOf(book)).toEqual(figuresOf(small));
    const again = shown(planBook(readBook(book)));
    const entered = (all: CellContent[][]) =>
      all.slice(row, row + rows).map((line) => line.map(withoutFormula));
    expect(entered(again.get("proposals")!.values)).toEqual(entered(lines));
  });

  it.each<[string, readonly [SheetBox, number, number, CellContent], (book: never) => unknown, unknown]>([
    ["a name", [cells.proposals.name, 1, 0, "Procurement"], path("proposals", 1, "name"), "Procurement"],
    ["a share", [cells.proposals.shares, 1, 0, 0.7], path("proposals", 1, "shares"), { A: 0.7, B: 0.4 }],
    ["an amount", [cells.proposals.amounts, 2, 1, 60], path("proposals", 2, "amounts"), [0, 60, 120]],
    ["that it ends", [cells.proposals.recurring, 0, 0, "no"], path("proposals", 0, "recurring"), false],
    [
      "what it needs",
      [cells.proposals.requires, 1, 0, "P1; P3"],
      path("proposals", 1, "requires"),
      ["P1", "P3"],
    ],
    ["a status", [cells.proposals.status, 0, 0, "agreed"], path("proposals", 0, "status"), "agreed"],
    [
      "no class",
      [cells.proposals.classes, 1, 0, "not classified"],
      path("proposals", 1, "classes"),
      undefined,
    ],
    [
      "a class",
      [cells.proposals.classes, 0, 0, "technical: cash-releasing"],
      path("proposals", 0, "classes"),
      "technical: cash-releasing",
    ],
    ["posts", [cells.proposals.posts, 0, 0, 12.5], path("proposals", 0, "posts"), 12.5],
    ["a gate", [cells.proposals.noticeAllows, 0, 0, 2027], path("proposals", 0, "noticeAllows"), 2027],
    [
      "that it was adjusted",
      [cells.proposals.riskAdjusted, 0, 0, "yes"],
      path("proposals", 0, "riskAdjusted"),
      true,
    ],
    ["a reserve", [cells.place.reserves, 0, 0, 500], path("place", "agencies", 0, "reserve"), 500],
    [
      "the place's reserve",
      [cells.place.reserveName, 0, 0, "Invest to save"],
      path("place", "reserveName"),
      "Invest to save",
    ],
    ["no grade", [cells.proposals.grade, 1, 0, ""], path("proposals", 1, "grade"), undefined],
    ["a payer", [cells.costs.pays, 2, 0, 0.5], path("proposals", 2, "costs", 1, "pays"), { A: 0.5, B: 1 }],
    [
      "where a fixed share is from",
      [cells.duplication!.source, 0, 0, "Audit 2025"],
      path("proposals", 0, "fixedShareSource"),
      "Audit 2025",
    ],
    ["what is spent", [cells.duplication!.spend, 0, 1, 450], path("spend", "rows", 1), ["B", "Legal", 450]],
    ["a gap", [cells.base.typed, 1, 3, 20], path("place", "gap", "B"), [0, 0, 0, 20]],
    ["a gap of the first year", [cells.base.typed, 1, 0, 20], path("place", "gap", "B"), [20, 0, 0, 0]],
    ["a party outside", [cells.place.ofPlace, 1, 0, 0], path("place", "agencies", 1, "outside"), true],
    ["no limit", [cells.place.allowed, 2, 0, 0], path("place", "allows", "whitehall"), null],
    ["a level", [cells.place.levels, 1, 0, 96], path("place", "indices", "pay", "2025"), 96],
    ["a rate", [cells.place.rates, 0, 2, 0.04], path("place", "discount"), [0.035, 0.04, 0.035]],
    ["that it is on", [cells.scenarios.on, 2, 1, 1], path("scenarios", 1, "on"), ["P1", "P2", "P3"]],
    [
      "a setting",
      [cells.scenarios.set.start, 0, 1, 2028],
      path("scenarios", 1, "set"),
      [{ proposal: "P1", field: "start", value: 2028 }],
    ],
    [
      "what is allowed",
      [cells.scenarios.allowed, 0, 0, 2027],
      path("scenarios", 0, "place"),
      { allows: { local: 2027 } },
    ],
    [
      "levels of another index",
      [cells.scenarios.levels, 1, 0, "deflator"],
      path("scenarios", 0, "place", "indices", "pay", "2027"),
      102,
    ],
  ])("has %s as it was typed", (_, change, of, expected) => {
    const { book, findings } = readBack(alone(small), null, typed(change));
    expect(findings).toEqual([]);
    expect(of(book as never)).toEqual(expected);
  });

  it("has a proposal and a cost line that were typed below the others", () => {
    const now = shown(plan);
    const below = (box: SheetBox, cell: CellContent) => {
      const lines = linesOf(now, box);
      lines[box.row + box.rows] ??= lines[0]!.map(() => "");
      lines[box.row + box.rows]![box.column] = cell;
    };
    const { proposals, costs } = cells;
    const given: [SheetBox, CellContent][] = [
      [proposals.id, "P4"],
      [proposals.start, 2027],
      [proposals.fullYear, 30],
      [proposals.shares, 1],
      [costs.proposal, "P4"],
      [costs.amount, 5],
      [costs.pays, 1],
    ];
    for (const [box, cell] of given) below(box, cell);
    const { book, findings } = readBack(alone(small), null, now);
    expect(findings).toEqual([]);
    expect((book.proposals as unknown[])[3]).toEqual({
      id: "P4",
      start: 2027,
      fullYear: 30,
      shares: { A: 1 },
      costs: [{ amount: 5, pays: { A: 1 } }],
    });
    expect(readBook(book).proposals).toHaveLength(4);
  });

  it("has budgets and funding as they were typed, and a line no longer where all of it was cleared", () => {
    const { budget, pay, funding } = cells.base.inputs;
    const kept = { ...alone(small), baseBudget: [{ agency: "A", budget: 900, funding: 800 }] };
    const written = planBook(readBook(small), besideOf(kept, readBook(small)));
    const now = shown(written);
    const type = (box: SheetBox, row: number, cell: CellContent) => {
      linesOf(now, box)[box.row + row]![box.column] = cell;
    };
    expect(readBack(kept, null, now)).toEqual({ ...kept, findings: [] });
    type(budget, 0, 950);
    type(pay, 0, 0.03);
    type(budget, 1, 400);
    const both = readBack(kept, null, now);
    expect(both.findings).toEqual([]);
    expect(both.baseBudget).toEqual([
      { agency: "A", budget: 950, pay: 0.03, funding: 800 },
      // Its funding is missing, as the pane says.
      { agency: "B", budget: 400 },
    ]);
    for (const box of [budget, pay, funding]) type(box, 0, "");
    expect(readBack(kept, null, now).baseBudget).toEqual([{ agency: "B", budget: 400 }]);
  });

  it("has a growth that is no number, and a row that is no body's, as findings beside what was kept", () => {
    const { demand } = cells.base.inputs;
    const now = typed([demand, 1, 0, "some"], [{ ...demand, column: 0 }, 0, 0, "Council A"]);
    const { baseBudget, findings } = readBack(alone(small), null, now);
    expect(baseBudget).toEqual([]);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The body "A" has no row any more on the sheet Base budget/),
      'The book has no body "Council A", so this row of the sheet Base budget is not read.',
      expect.stringMatching(/^'Base budget'!G\d+ holds "some", which is not a number/),
    ]);
  });

  it("keeps what is chosen to be shown, and writes it again as long as there is such a scenario and year", () => {
    const { shown: first, compared, gapYear } = cells.scenarios;
    const now = typed([first, 0, 0, "S2"], [compared, 0, 0, "S1"], [gapYear, 0, 0, 2027]);
    const read = readBack(alone(small), null, now);
    expect(read).toMatchObject({
      choices: { shown: "S2", compared: "S1", gapYear: 2027 },
      book: small,
      findings: [],
    });
    const [again, other] = [small, { ...small, scenarios: [{ id: "S3", on: ["P1"] }] } as BookJson].map(
      (json) => shown(planBook(readBook(json), { choices: read.choices })),
    );
    const chosen = (values: Values) =>
      [first, compared, gapYear].map((box) => linesOf(values, box)[box.row]![box.column]);
    expect(chosen(again!)).toEqual(["S2", "S1", 2027]);
    expect(chosen(other!)).toEqual(["S3", "S3", 2027]);
    const unknown = readBack(alone(small), null, typed([first, 0, 0, "S9"]));
    expect(unknown.choices).toEqual(NO_CHOICES);
    expect(unknown.findings[0]!.message).toContain('holds "S9", which is no scenario of the book');
  });

  it("finds rows and columns that were moved by rows and columns put in", () => {
    const now = typed([cells.proposals.achievable, 0, 0, 0.25], [cells.base.typed, 0, 0, 99]);
    for (const { values } of now.values()) {
      values.splice(
        0,
        0,
        values[0]!.map(() => "our own"),
      );
      if (values === linesOf(now, cells.proposals.id)) for (const line of values) line.splice(3, 0, "x");
    }
    const { book, findings } = readBack(alone(small), null, now);
    expect(findings).toEqual([]);
    expect(path("proposals", 0, "achievable")(book as never)).toBe(0.25);
    expect(path("place", "gap", "A", 0)(book as never)).toBe(99);
  });
});

/** Formulas of a row that is moved go on reading their own row. */
function withoutFormula(cell: CellContent): CellContent {
  return String(cell).startsWith("=") ? "a formula" : cell;
}

/** The answer, but for the noise of sums in another order. */
function figuresOf(book: BookJson): unknown {
  const DIGITS = 12;
  return JSON.parse(
    JSON.stringify(answerTo(readBook(book)), (_, value: unknown) =>
      typeof value === "number" ? Number(value.toPrecision(DIGITS)) : value,
    ),
  );
}

function planOrNull(kept: Pick<KeptBook, "book" | "baseBudget" | "choices">): BookPlan | null {
  try {
    const book = readBook(kept.book);
    return planBook(book, besideOf(kept, book));
  } catch (error) {
    if (error instanceof FieldProblems) return null;
    throw error;
  }
}

function path(...names: readonly (string | number)[]): (book: never) => unknown {
  return (book) => names.reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], book);
}
