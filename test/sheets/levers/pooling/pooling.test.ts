import { describe, expect, it } from "vitest";
import { assertHolds } from "../../../../preview/host/objects/range/limits";
import { readBook } from "../../../../src/model/book";
import type { SheetBox } from "../../../../src/formula";
import { HEAD_ROWS } from "../../../../src/sheets/draft";
import { BOOK_SHEET_NAMES, planBook } from "../../../../src/sheets/book";
import type { BookSheetNames } from "../../../../src/sheets/book";
import { ironcalc } from "../../../twins/engines/ironcalc";
import { contentsOf } from "../../at";
import { allFormulas, customDepth, functionsOf, holding, precedents, withoutTexts } from "../../formulas-of";
import { givenCells } from "../../given-cells";
import { POOLING_BOOK } from "./pooling-book";

const book = readBook(POOLING_BOOK);
const plan = planBook(book);
const pooling = plan.cells.pooling!;

/** The sheets called by names with an apostrophe, and services called as Excel would read something else. */
const names = Object.fromEntries(
  Object.entries(BOOK_SHEET_NAMES).map(([key, name]) => [key, `O'Brien's ${name}`]),
) as BookSheetNames;
const [first, second, third, ...others] = POOLING_BOOK.pooling.needs as { readonly id: string }[];
const awkward = planBook(
  readBook({
    ...POOLING_BOOK,
    pooling: {
      ...POOLING_BOOK.pooling,
      needs: [
        { ...first, id: "5-16" },
        { ...second, id: "=SUM(A1)" },
        { ...third, id: '"big" one' },
        ...others,
      ],
    },
  }),
  { names },
);

describe("the sheets of a book that pools grants", () => {
  it("have at most two custom functions between an input and a figure", () => {
    const boxes = [...pooling.headlines, pooling.change.change, pooling.gains.value];
    const depths = boxes.map(({ sheet, row, column }) => customDepth(plan, { sheet, row, column }));
    expect(Math.max(...depths)).toBeLessThanOrEqual(2);
    expect(Math.max(...depths)).toBeGreaterThan(0);
  });

  it("prove what they say by formulas that read cells and ask no function of ours", () => {
    const proof = [pooling.fenced.proof, pooling.unfenced.proof].flatMap((box) =>
      contentsOf(plan, box).flat(),
    );
    expect(proof.length).toBeGreaterThan(10);
    expect(functionsOf(proof.join()).filter((name) => name.startsWith("PLACE."))).toEqual([]);
  });

  it("call every scenario by its name, as the sheet Scenarios has it, and by its reference where it has none", () => {
    const [one, ...rest] = POOLING_BOOK.scenarios;
    const named = planBook(
      readBook({ ...POOLING_BOOK, scenarios: [{ ...one, name: "Nothing freed" }, ...rest] }),
    );
    const { gains } = named.cells.pooling!;
    const sheets = named.sheets.filter(({ key }) => ["pooling", "scenarios"].includes(key));
    const cells = givenCells({ sheets }).filter(({ content }) => !String(content).includes("PLACE."));
    const shown = ironcalc.workOut(cells);
    const { sheet, row, column } = gains.scenario;
    const rows = [0, 1, 2, 3].map((at) => shown(sheet, row + at, column));
    expect(rows).toEqual(["Shown: Nothing freed", "Nothing freed", "S2", "S3"]);
    const [shownName] = named.cells.pooling!.headlines;
    expect(shown(sheet, shownName!.row, shownName!.column)).toBe("Nothing freed");
  });

  it("never refer to a spilled block by its anchor", () => {
    for (const { formula } of allFormulas(plan)) expect(withoutTexts(formula)).not.toMatch(/[A-Z]\$?\d+#/);
  });

  it("keep blocks and spills apart", () => {
    for (const sheet of plan.sheets) {
      const taken = new Set<string>();
      for (const { row, column, rows, columns } of [...sheet.blocks, ...sheet.spills]) {
        for (let at = 0; at < rows * columns; at += 1) {
          const cell = `${row + Math.floor(at / columns)},${column + (at % columns)}`;
          expect(taken.has(cell), `${sheet.name} ${cell}`).toBe(false);
          taken.add(cell);
        }
      }
    }
  });

  it("refer, on Pooling, to cells of sheets of the book only, and to no empty one of its own", () => {
    const sheets = new Set(plan.sheets.map(({ name }) => name));
    const name = BOOK_SHEET_NAMES.pooling!;
    for (const { formula } of allFormulas(plan).filter(({ sheet }) => sheet === name)) {
      for (const cell of precedents(name, formula)) {
        expect(sheets.has(cell.sheet), formula).toBe(true);
        if (cell.sheet !== name) continue;
        expect(holding(plan, cell), `${formula} reads ${cell.row},${cell.column}`).not.toBeNull();
      }
    }
  });

  it("quote names of sheets, apostrophes doubled", () => {
    const formulas = allFormulas(awkward).map(({ formula }) => withoutTexts(formula));
    expect(formulas.some((formula) => formula.includes("'O''Brien''s Scenarios'!"))).toBe(true);
    for (const formula of formulas) expect(formula.replace(/'(?:[^']|'')*'!/g, "")).not.toMatch(/[!']/);
  });

  it("write names that Excel would read as dates or formulas as texts", () => {
    const written = contentsOf(awkward, awkward.cells.pooling!.needs.service).flat();
    expect(written.slice(0, 3)).toEqual(['="5-16"', '="=SUM(A1)"', '="""big"" one"']);
  });

  it("have no formula that Excel would not hold, though grants and services are many and their names long", () => {
    const named = (what: string, count: number) =>
      Array.from({ length: count }, (_, at) => ({
        id: `${what} ${at} "of" O'Brien ${"and others ".repeat(18)}`,
      }));
    const [grants, needs] = [named("Grant", 300), named("Service", 120)];
    const wide = planBook(
      readBook({
        ...POOLING_BOOK,
        pooling: {
          grants: grants.map((grant) => ({ ...grant, award: 10 })),
          needs: needs.map((need) => ({ ...need, amount: 20 })),
          allowed: grants.map((_, grant) => needs.map((__, need) => (grant + need) % 7 === 0)),
        },
        proposals: [{ id: "F1", lever: "pooling", frees: [grants[0]!.id], start: 2026 }],
        scenarios: [{ id: "S1", on: ["F1"] }],
      }),
    );
    const formulas = allFormulas(wide);
    expect(formulas.length).toBeGreaterThan(1000);
    for (const { formula } of formulas) assertHolds(formula);
  });
});

describe("the year that the sheet Pooling is of", () => {
  const notesOf = (of: unknown): string => {
    const written = planBook(readBook(of));
    const [{ sheet }] = written.cells.pooling!.headlines as [SheetBox];
    return contentsOf(written, { sheet, row: 0, column: 0, rows: HEAD_ROWS, columns: 1 }).join("; ");
  };
  const headlinesOf = (of: unknown) => planBook(readBook(of)).headlines.filter(({ on }) => on === "pooling");
  const [grant, ...grants] = POOLING_BOOK.pooling["grants"] as readonly object[];
  const ruled = {
    ...POOLING_BOOK,
    pooling: { ...POOLING_BOOK.pooling, grants: [{ ...grant, carry: 0.1 }, ...grants] },
  };

  it("is said under the title and with each headline where grants have rules", () => {
    expect(notesOf(ruled)).toContain(
      "Figures here are of 2026-27 alone, with the ring-fences that go later asked as if they went then; money that is carried forward counts as left over.",
    );
    for (const { unit } of headlinesOf(ruled)) expect(unit).toMatch(/^£.*, 2026-27 alone$/);
  });

  it("is not said where every year is as the first, or there is only one", () => {
    const one = { ...ruled, place: { ...POOLING_BOOK.place, years: 1, gap: {} } };
    for (const of of [POOLING_BOOK, one]) {
      expect(notesOf(of)).not.toContain("alone");
      expect(headlinesOf(of)).toHaveLength(2);
      for (const { unit } of headlinesOf(of)) expect(unit).not.toContain("alone");
    }
  });
});
