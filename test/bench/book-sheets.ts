import { createHeadlessEngine } from "../../preview/engine/headless";
import { withSheets } from "../../preview/book/write/written";
import type { CellValue, Engine } from "../../preview/host";
import { NO_CHANGES, saveNew } from "../../preview/file";
import { part } from "../../src/formula";
import type { Book } from "../../src/model/book";
import { sheetSize } from "../../src/sheets";
import { planBook } from "../../src/sheets/book";
import type { BookPlan } from "../../src/sheets/book";
import { givenCells, isFormula } from "../sheets/given-cells";
import { EVERYDAY, FULL, largeBook } from "../sheets/large-book";
import { compared, failing, typedOver } from "../sheets/same-figures";
import { sheetNames } from "../twins/engines/engine";
import type { GivenCell, ShownValues } from "../twins/engines/engine";
import { libreOffice } from "../twins/engines/libreoffice";
import { median } from "./stopwatch";
import { ratio, shown, table } from "./tables";

const RUNS = 9;
const BYTES = 1024 ** 2;
/** What the sheets of a full book may take. */
const MOST_FORMULAS = 160_000;
const MOST_BYTES = 3 * BYTES;
const MOST_TIMES = 1.5;

/** The sheets of books: what a change costs, how large they are, and whether LibreOffice comes to the same. As Markdown. */
export async function bookSheetsReport(): Promise<string[]> {
  return ["## The sheets of a book", await settling(), await fullBook()];
}

/** How long the sheets take to settle after one input was typed, beside as many products that all read it. */
async function settling(): Promise<string> {
  const plan = planBook(largeBook(EVERYDAY));
  const cells = givenCells(plan);
  const formulas = cells.filter(({ content }) => isFormula(content)).length;
  const input = part(plan.cells.proposals.fullYear, 0, 0);
  const products = Array.from({ length: formulas }, (_, row): GivenCell => ({
    sheet: "Products",
    row,
    column: 2,
    content: `=$A$1*B${row + 1}`,
  }));
  const factors = products.map(({ sheet, row }): GivenCell => ({ sheet, row, column: 1, content: row + 1 }));
  const first: GivenCell = { sheet: "Products", row: 0, column: 0, content: 1 };
  const mine = await timeToSettle(cells, input);
  const rival = await timeToSettle([first, ...factors, ...products], first);
  const says = mine <= MOST_TIMES * rival ? "kept" : "missed";
  return [
    `One input typed, until every formula has settled, in the stand-in's engine; ${formulas.toLocaleString("en-GB")} formulas each.`,
    table(
      ["Everyday book", "As many products of that input", "Times the products", "Promised"],
      [[shown(mine), shown(rival), ratio(mine, rival), `at most ${MOST_TIMES}: ${says}`]],
    ),
  ].join("\n\n");
}

async function timeToSettle(
  cells: readonly GivenCell[],
  { sheet, row, column }: Pick<GivenCell, "sheet" | "row" | "column">,
): Promise<number> {
  const engine = createHeadlessEngine();
  try {
    for (const name of sheetNames(cells)) engine.addSheet(name, name);
    for (const name of sheetNames(cells)) writeSheet(engine, name, cells);
    await engine.settled();
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const began = performance.now();
      engine.write(sheet, boxOf({ row, column }), [[1000 + run]]);
      await engine.settled();
      times.push(performance.now() - began);
    }
    return median(times);
  } finally {
    engine.dispose();
  }
}

/** A sheet's cells at one go. */
function writeSheet(engine: Engine, sheet: string, cells: readonly GivenCell[]): void {
  const own = cells.filter((cell) => cell.sheet === sheet);
  const rows = 1 + Math.max(...own.map(({ row }) => row));
  const columns = 1 + Math.max(...own.map(({ column }) => column));
  const lines = Array.from({ length: rows }, () => new Array<CellValue | null>(columns).fill(null));
  for (const { row, column, content } of own) lines[row]![column] = content;
  engine.write(sheet, { row: 0, column: 0, rows, columns }, lines);
}

function boxOf({ row, column }: Pick<GivenCell, "row" | "column">) {
  return { row, column, rows: 1, columns: 1 };
}

/** How large a full book is, and that LibreOffice comes to what `book` says; throws where it does not. */
async function fullBook(): Promise<string> {
  const book = largeBook(FULL);
  const plan = planBook(book);
  const cells = givenCells(plan);
  const formulas = cells.filter(({ content }) => isFormula(content)).length;
  const ofFormulas = [
    "Formulas",
    formulas.toLocaleString("en-GB"),
    promised(formulas <= MOST_FORMULAS, "at most 160,000"),
  ];
  return table(["Full book", "", "Promised"], [ofFormulas, ...(await inOffice(book, plan, cells))]);
}

/** What only another program tells: our own engine would take many minutes for the values that are saved with the formulas. */
async function inOffice(book: Book, plan: BookPlan, cells: readonly GivenCell[]): Promise<string[][]> {
  if (libreOffice.unavailable !== null) return [["In LibreOffice", libreOffice.unavailable, ""]];
  const shown = libreOffice.workOut(cells);
  const { figures, different } = compared(book, plan, shown);
  const wrong = [...different, ...failing(plan, shown), ...typedOver(plan, shown)];
  if (wrong.length > 0) throw new Error(`LibreOffice differs: ${wrong.slice(0, 5).join("; ")}`);
  const length = await savedBytes(plan, shown);
  return [
    ["Figures equal in LibreOffice", figures.toLocaleString("en-GB"), ""],
    ["Saved", `${(length / BYTES).toFixed(1)} MB`, promised(length <= MOST_BYTES, "at most 3 MB")],
  ];
}

function promised(isKept: boolean, what: string): string {
  return `${what}: ${isKept ? "kept" : "missed"}`;
}

/** How many bytes the sheets take with their values, in a workbook of one more cell. */
async function savedBytes({ sheets }: BookPlan, shown: ShownValues): Promise<number> {
  const cell = { row: 0, column: 0, value: "Full book" };
  const blank = await saveNew({ ...NO_CHANGES, sheets: [{ name: "Start", cells: [cell] }] });
  const values = new Map(
    sheets.map((sheet) => {
      const { rows, columns } = sheetSize(sheet);
      const lines = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => shown(sheet.name, row, column) ?? ""),
      );
      return [sheet.name, lines] as const;
    }),
  );
  return (await withSheets(sheets, values, "full.xlsx", blank.bytes)).bytes.length;
}
