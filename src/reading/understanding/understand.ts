import { amountAt, boxOf, countedRows, declaredBlock, findBlocks, gridOf } from "../shape";
import type { Block, CountedRows, Grid } from "../shape";
import { readableAddress } from "../../formula";
import { isBlank } from "../cell";
import type { BookContent, DeclaredArea, SheetContent } from "../content";
import { answered } from "./answered";
import type { AnswersByTable, TableAnswers } from "./answers";
import { arrange } from "./arrange";
import type { Arrangement, Seen } from "./arrangement";
import { columnsSeen, looksLikeCodes } from "./columns";
import type { ColumnSeen } from "./columns";
import { findingsOf } from "./findings";
import { columnsLeftOut, rowsLeftOut } from "./left-out";
import { onSheet, rolesOnSheet } from "./on-sheet";
import { pointedBlock } from "./pointed-block";
import { readLines } from "./lines";
import { besideOthers } from "./together";
import { totalColumns } from "./total-columns";
import { unitOfTable, notesAbove } from "./unit";
import type { Understanding } from "./understanding";
import { amountRank, isNoMoney } from "./money-words";
import { choiceOfRows } from "./choice-of-rows";
import { withoutColumns } from "./fill-roles";

/** Every table of a workbook as it is understood, sheet by sheet from the top; `answers` are what a person said of them. */
export function understandBook(
  book: BookContent,
  answers: AnswersByTable = new Map(),
): readonly Understanding[] {
  return besideOthers(book.sheets.flatMap((sheet) => understandSheet(sheet, book, answers)));
}

/** The tables of one sheet: the declared ones, and what is under rows of headings elsewhere. */
function understandSheet(
  sheet: SheetContent,
  { declared, fileName }: BookContent,
  answers: AnswersByTable,
): readonly Understanding[] {
  const grid = gridOf(sheet);
  const here = declared.filter((each) => each.sheet === sheet.name && isTable(each, sheet));
  const named = here.flatMap((each) => {
    const box = {
      ...each.box,
      row: each.box.row - sheet.row,
      column: each.box.column - sheet.column,
      rows: each.box.rows - (each.hasTotals ? 1 : 0),
    };
    const block = declaredBlock(grid, box);
    return block === null ? [] : [{ block, name: each.name, box: { ...box, rows: each.box.rows } }];
  });
  const plain = findBlocks(
    grid,
    here.map((each) => ({
      ...each.box,
      row: each.box.row - sheet.row,
      column: each.box.column - sheet.column,
    })),
  );
  return [...named, ...plain.map((block) => ({ block, name: null }))]
    .sort(
      (one, other) =>
        one.block.headings.first - other.block.headings.first ||
        one.block.span.first - other.block.span.first,
    )
    .map(({ block, name }) => {
      const key = name ?? readableAddress(sheet.name, onSheet(sheet, boxOf(block)));
      const said = answers.get(key) ?? {};
      return understandBlock(grid, pointedBlock(grid, block, said), { key, name, fileName, said });
    });
}

/** An Excel table with headings, or a named range of several rows and columns whose first row is all texts. */
function isTable({ kind, box, hasHeadings }: DeclaredArea, { row, column, values }: SheetContent): boolean {
  if (kind === "table") return hasHeadings;
  if (box.rows < 2 || box.columns < 2) return false;
  const first = values[box.row - row]?.slice(box.column - column, box.column - column + box.columns) ?? [];
  return first.length > 0 && first.every((cell) => typeof cell === "string" && !isBlank(cell));
}

interface Told {
  readonly key: string;
  readonly name: string | null;
  readonly fileName: string;
  readonly said: TableAnswers;
}

function understandBlock(grid: Grid, block: Block, { key, name, fileName, said }: Told): Understanding {
  const { sheet } = grid;
  const all = block.rows.filter(({ kind }) => kind === "data").map(({ row }) => row);
  const { notes, titles } = notesAbove(grid, block.headings.first, block.span);
  const title = notes[0] ?? "";
  const around = { title: notes.join(" "), notes, titles, sheet: sheet.name, fileName };
  const rough = columnsSeen(grid, block, all);
  const counted = rowsCounted(grid, block, rough);
  const columns = columnsSeen(grid, block, counted.data);
  const money = moneyOf(grid, columns, counted.data);
  const seen: Seen = {
    grid,
    block,
    rows: counted.data,
    counted,
    columns,
    money,
    totals: totalColumns(grid, money, counted.data),
    around,
    answers: said,
  };
  const filled = answered(seen, withoutColumns(seen, arrange(seen)));
  const chosen = choiceOfRows(seen, filled);
  const arrangement: Arrangement = { ...filled, asks: [...filled.asks, ...chosen.asks] };
  const read = readLines({ ...seen, rows: chosen.rows }, arrangement);
  const leftOut = [
    ...rowsLeftOut(seen, arrangement),
    ...chosen.leftOut,
    ...columnsLeftOut(seen, arrangement),
    ...read.leftOut,
  ];
  const box = boxOf(block);
  return {
    key,
    sheet: sheet.name,
    isHidden: sheet.isHidden,
    box: onSheet(sheet, box),
    headingRow: block.headings.labels + sheet.row,
    data: onSheet(sheet, { ...box, row: block.headings.last + 1, rows: block.last - block.headings.last }),
    name,
    title,
    kind: arrangement.kind,
    orientation: arrangement.orientation,
    roles: rolesOnSheet(sheet, arrangement.roles),
    unit: said.unit ?? unitOfTable(seen, arrangement),
    headings: columns.map(({ heading }) => heading),
    columnTotals: columns.map(({ column, holds }) =>
      holds === "figures" ? sumOf(counted.data.map((row) => amountAt(grid, row, column) ?? 0)) : null,
    ),
    filters: chosen.filters,
    lines: read.lines,
    rowsRead: arrangement.amounts.length === 0 ? counted.data.length : read.rows,
    leftOut,
    total: arrangement.amounts.length === 0 ? null : sumOf(read.lines.map(({ amount }) => amount)),
    asks: arrangement.asks,
    findings: findingsOf(seen, arrangement, read),
  };
}

/** The rows that are counted, by the columns that look like labels and like figures. */
function rowsCounted(grid: Grid, block: Block, columns: readonly ColumnSeen[]): CountedRows {
  const figures = columns.filter(
    ({ column, holds }) => block.figures.includes(column) && holds === "figures",
  );
  const money = figures.filter(({ heading }) => !isNoMoney(heading));
  const labels = columns.filter(
    (column) => !figures.includes(column) && column.holds !== "nothing" && column.holds !== "percent",
  );
  return countedRows(
    grid,
    block,
    labels.map(({ column }) => column),
    money.map(({ column }) => column),
  );
}

/** The columns of figures that are money: not numbers of other things, nor codes, nor parts of a hundred. */
function moneyOf(grid: Grid, columns: readonly ColumnSeen[], rows: readonly number[]): readonly ColumnSeen[] {
  const figures = columns.filter(({ holds, heading }) => holds === "figures" && !isNoMoney(heading));
  const isCode = ({ column, heading, unit }: ColumnSeen) =>
    amountRank(heading) === null &&
    unit === null &&
    looksLikeCodes(grid, column, rows) &&
    /\bcent(re|er)\b|\baccount\b|^$/i.test(heading);
  return figures.filter((column) => !isCode(column));
}

/** Sums binary fractions without gathering their noise: in hundredths of a penny, exact up to 90 billion. */
function sumOf(amounts: readonly number[]): number {
  let [sum, lost] = [0, 0];
  for (const amount of amounts) {
    const part = amount - lost;
    const next = sum + part;
    lost = next - sum - part;
    sum = next;
  }
  return Number(sum.toPrecision(15));
}
