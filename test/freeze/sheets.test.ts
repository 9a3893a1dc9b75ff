import path from "node:path";
import { expect, it } from "vitest";
import { readBook } from "../../src/model/book";
import type { CellContent, PlannedSheet } from "../../src/sheets";
import { besideOf, planBook } from "../../src/sheets/book";
import { SAMPLE } from "../docs/sample-book";
import { asR1C1 } from "../sheets/r1c1";

/**
 * Every sheet that the sample's book writes: what its cells hold, how they look, what may be typed, widths and frozen panes. A line for cells
 * of a block that hold the same formula as seen from each, so that a difference names its cells.
 */
it("the sheets of the sample's book are what they were", async () => {
  const book = readBook(SAMPLE.book);
  const lines = planBook(book, besideOf(SAMPLE, book)).sheets.flatMap(linesOf);
  const frozen = path.join(__dirname, "sheets", "sample-book.txt");
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(frozen);
});

function linesOf(sheet: PlannedSheet): string[] {
  const { name, blocks, spills, dresses, rules, widths, frozen, charts, page } = sheet;
  return [
    `# ${name}`,
    `widths ${widths.join(" ")}`,
    `frozen ${frozen.rows} rows, ${frozen.columns} columns`,
    ...(page === null ? [] : [`printed ${JSON.stringify(page)}`]),
    ...charts.map((chart) => `chart ${JSON.stringify(chart)}`),
    ...blocks.flatMap((block) =>
      likeRows(block.cells.map((line, down) => runsOf(line, block.row + down, block.column))).flatMap(
        ({ runs, first, rows }) =>
          runs.map(({ from, to, content }) => {
            const where = place(block.row + first, block.column + from, rows, to - from);
            return `${where} ${block.style} ${block.format} ${content}`;
          }),
      ),
    ),
    ...spills.map(
      ({ row, column, rows, columns, style, format, formula }) =>
        `spill ${place(row, column, rows, columns)} ${style} ${format} ${seenFrom(formula, row, column)}`,
    ),
    ...dresses.map(
      ({ row, column, rows, columns, style }) => `dress ${place(row, column, rows, columns)} ${style}`,
    ),
    ...rules.map(
      ({ row, column, rows, columns, allowed }) =>
        `allow ${place(row, column, rows, columns)} ${JSON.stringify(allowed)}`,
    ),
  ];
}

interface Run {
  readonly from: number;
  /** The one after its last. */
  readonly to: number;
  readonly content: string;
}

/** Cells side by side that hold the same. */
function runsOf(line: readonly CellContent[], row: number, column: number): Run[] {
  const runs: Run[] = [];
  line.forEach((cell, at) => {
    const isFormula = typeof cell === "string" && cell.startsWith("=");
    const content = isFormula ? seenFrom(cell, row, column + at) : JSON.stringify(cell);
    const last = runs.at(-1);
    if (last?.content === content) runs[runs.length - 1] = { ...last, to: at + 1 };
    else runs.push({ from: at, to: at + 1, content });
  });
  return runs;
}

/** Rows one below the other that hold the same. */
function likeRows(
  lines: readonly (readonly Run[])[],
): { readonly runs: readonly Run[]; readonly first: number; readonly rows: number }[] {
  const groups: { readonly runs: readonly Run[]; readonly first: number; readonly rows: number }[] = [];
  lines.forEach((runs, at) => {
    const last = groups.at(-1);
    if (last && JSON.stringify(last.runs) === JSON.stringify(runs))
      groups[groups.length - 1] = { ...last, rows: last.rows + 1 };
    else groups.push({ runs, first: at, rows: 1 });
  });
  return groups;
}

/** A formula as seen from its cell, its texts as they are. */
function seenFrom(formula: string, row: number, column: number): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece) => (piece.startsWith('"') ? piece : asR1C1(piece, row, column)))
    .join("");
}

function place(row: number, column: number, rows: number, columns: number): string {
  const first = `R${row + 1}C${column + 1}`;
  return rows * columns === 1 ? first : `${first}:R${row + rows}C${column + columns}`;
}
