import { amountAt, boxOf, countedRows, declaredBlock, findBlocks, gridOf } from "../shape";
import type { Block, CountedRows, Grid } from "../shape";
import { readableAddress } from "../../formula";
import { isBlank } from "../cell";
import type { BookContent, DeclaredArea, SheetContent } from "../content";
import { answered } from "./answered";
import type { AnswersByTable, TableAnswers } from "./answers";
import { arrange } from "./arrange";
import type { Arrangement, Seen } from "./arrangement";
import { columnsSeen, areDigitsOfText, areRunningNumbers, looksLikeCodes } from "./columns";
import type { ColumnSeen } from "./columns";
import { useAsDeflators } from "./deflators";
import { findingsOf } from "./findings";
import { columnsLeftOut, rowsLeftOut, sectionsOf } from "./left-out";
import { onSheet, rolesOnSheet } from "./on-sheet";
import { pointedBlock } from "./pointed-block";
import { readLines } from "./lines";
import { besideOthers } from "./together";
import { totalColumns } from "./total-columns";
import { unitAsked } from "./apart";
import { unitOfSheet, unitOfTable, unitsInRows, notesAbove } from "./unit";
import type { Ask, Understanding } from "./understanding";
import { amountRank, isNoMoney } from "./money-words";
import { isMonth, yearIn } from "./name-words";
import { choiceOfRows } from "./choice-of-rows";
import { withoutColumns } from "./fill-roles";
import { coversOf, whoseTable } from "./whose";
import type { Cover } from "./whose";

/** Every table of a workbook as it is understood, sheet by sheet from the top; `answers` are what a person said of them. */
export function understandBook(
  book: BookContent,
  answers: AnswersByTable = new Map(),
): readonly Understanding[] {
  const { found, covers } = tablesOf(book);
  const { fileName } = book;
  return besideOthers(
    found.flatMap(({ grid, tables }) =>
      tables.map(({ block, name }) => {
        const key = name ?? readableAddress(grid.sheet.name, onSheet(grid.sheet, boxOf(block)));
        const said = answers.get(key) ?? NOTHING_SAID;
        const before = understoodBefore.get(block);
        if (before?.said === said) return before.table;
        const beside = { fileName, covers, ...rowsAround(block, tables) };
        const table = understandBlock(grid, pointedBlock(grid, block, said), { ...beside, key, name, said });
        understoodBefore.set(block, { said, table });
        return table;
      }),
    ),
  );
}

const NOTHING_SAID: TableAnswers = {};

/** The tables of a workbook do not change with what is said of them, and one that nothing new is said of is not understood anew. */
const foundBefore = new WeakMap<BookContent, BookFound>();
const understoodBefore = new WeakMap<Block, { readonly said: TableAnswers; readonly table: Understanding }>();

interface BookFound {
  readonly found: readonly TablesFound[];
  readonly covers: readonly Cover[];
}

function tablesOf(book: BookContent): BookFound {
  const before = foundBefore.get(book);
  if (before !== undefined) return before;
  const found = book.sheets.map((sheet) => tablesOn(sheet, book));
  const covers = coversOf(book, (sheet) =>
    found.some(({ grid, tables }) => grid.sheet === sheet && tables.length > 0),
  );
  foundBefore.set(book, { found, covers });
  return { found, covers };
}

interface TablesFound {
  readonly grid: Grid;
  readonly tables: readonly { readonly block: Block; readonly name: string | null }[];
}

/** The tables of one sheet: the declared ones, and what is under rows of headings elsewhere. */
function tablesOn(sheet: SheetContent, { declared }: BookContent): TablesFound {
  const grid = gridOf(sheet);
  const here = declared.filter((each) => each.sheet === sheet.name && isTable(each, sheet));
  const boxes = here.map((each) => ({
    ...each.box,
    row: each.box.row - sheet.row,
    column: each.box.column - sheet.column,
  }));
  const named = here.flatMap(({ name, hasTotals }, at) => {
    const box = boxes[at]!;
    const block = declaredBlock(grid, { ...box, rows: box.rows - (hasTotals ? 1 : 0) });
    return block === null ? [] : [{ block, name }];
  });
  const plain = findBlocks(grid, boxes).map((block) => ({ block, name: null }));
  const tables = [...named, ...plain].sort(
    (one, other) =>
      one.block.headings.first - other.block.headings.first || one.block.span.first - other.block.span.first,
  );
  return { grid, tables };
}

/** What is known beside a table: the file's name, what cover sheets say, and where the other tables of its sheet are. */
interface Beside {
  readonly fileName: string;
  readonly covers: readonly Cover[];
  /** The first row of the sheet's first table: what is above is about all of them. */
  readonly top: number;
  /** The first row above this table that is of no other one over the same columns. */
  readonly from: number;
}

function rowsAround(block: Block, tables: TablesFound["tables"]): Pick<Beside, "top" | "from"> {
  const { first } = block.headings;
  const above = tables
    .map((table) => table.block)
    // One row under texts is hardly a table that a title is of.
    .filter(({ rows }) => rows.filter(({ kind }) => kind === "data").length > 1)
    .filter(
      ({ span, last }) => last < first && span.first <= block.span.last && span.last >= block.span.first,
    );
  return {
    top: Math.min(...tables.map((table) => table.block.headings.first)),
    from: above.reduce((row, { last }) => Math.max(row, last + 1), 0),
  };
}

/** An Excel table with headings, or a named range of several rows and columns whose first row is all texts. */
function isTable({ kind, box, hasHeadings }: DeclaredArea, { row, column, values }: SheetContent): boolean {
  if (kind === "table") return hasHeadings;
  if (box.rows < 2 || box.columns < 2) return false;
  const first = values[box.row - row]?.slice(box.column - column, box.column - column + box.columns) ?? [];
  return first.length > 0 && first.every((cell) => typeof cell === "string" && !isBlank(cell));
}

/** What is known of a table beside its cells. */
interface Told extends Beside {
  readonly key: string;
  readonly name: string | null;
  readonly said: TableAnswers;
}

function understandBlock(grid: Grid, block: Block, { key, name, said, ...beside }: Told): Understanding {
  const { sheet } = grid;
  const data = block.rows.filter(({ kind }) => kind === "data").map(({ row }) => row);
  const { notes, titles } = notesAbove(grid, { from: beside.from, to: block.headings.first }, block.span);
  const title = notes[0] ?? "";
  const whose = whoseTable(grid, {
    ...beside,
    row: block.headings.first,
    groups: block.headings.groups,
    titles,
  });
  const around = {
    title: notes.join(" "),
    notes,
    titles,
    sheet: sheet.name,
    fileName: beside.fileName,
    unitOfSheet: unitOfSheet(grid, beside.top),
    whose,
  };
  const rough = columnsSeen(grid, block, data);
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
  const ofUnit = filled.amounts.length > 0 && unitsInRows(seen).length > 1 ? [unitAsked({ unit: "£" })] : [];
  const all = [...filled.asks, ...chosen.asks, ...ofUnit];
  const asks = filled.roles.year?.from === "headings" ? all.map(eachOnce) : all;
  const arrangement: Arrangement = { ...filled, asks };
  const read = readLines({ ...seen, rows: chosen.rows }, arrangement);
  const leftOut = [
    ...rowsLeftOut(seen, arrangement),
    ...chosen.leftOut,
    ...columnsLeftOut(seen, arrangement),
    ...read.leftOut,
  ];
  const box = boxOf(block);
  const use = arrangement.kind === "other" ? useAsDeflators(seen) : null;
  return {
    key,
    sheet: sheet.name,
    isHidden: sheet.isHidden,
    box: onSheet(sheet, box),
    headingRow: (block.headings.labels < 0 ? block.headings.first : block.headings.labels) + sheet.row,
    data: onSheet(sheet, { ...box, row: block.headings.last + 1, rows: block.last - block.headings.last }),
    name,
    title,
    kind: arrangement.kind,
    orientation: arrangement.orientation,
    roles: rolesOnSheet(sheet, arrangement.roles),
    unit: said.unit ?? unitOfTable(seen, arrangement),
    headings: columns.map(({ heading }) => heading),
    sections: sectionsOf(seen),
    columns,
    columnTotals: columns.map(({ column, holds }) =>
      holds === "figures" ? sumOf(counted.data.map((row) => amountAt(grid, row, column) ?? 0)) : null,
    ),
    filters: chosen.filters,
    income: said.income ?? "net",
    lines: read.lines,
    rowsRead: arrangement.amounts.length === 0 ? counted.data.length : read.rows,
    leftOut,
    total: arrangement.amounts.length === 0 ? null : sumOf(read.lines.map(({ amount }) => amount)),
    asks: arrangement.asks,
    findings: [...(use === null ? [] : [use]), ...findingsOf(seen, arrangement, read)],
    use,
  };
}

/** Names that come under each of several years are one choice. */
function eachOnce(ask: Ask): Ask {
  return { ...ask, others: [...new Set(ask.others)].filter((other) => other !== ask.first) };
}

/** The rows that are counted, by the columns that look like labels and like figures. */
function rowsCounted(grid: Grid, block: Block, columns: readonly ColumnSeen[]): CountedRows {
  const figures = columns.filter(
    ({ column, holds }) => block.figures.includes(column) && holds === "figures",
  );
  const money = figures.filter(({ heading, isCounted }) => !isCounted && !isNoMoney(heading));
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

/** What rows are numbered under. */
const NUMBERED = /^(item|line|ref(erence)?|row|no\.?|#|id|notes?|seq(uence)?|s\/?no?|rank|order)\b/i;

/** What is counted by heads under a heading that says no more. */
const OF_PEOPLE = /^(staff|employees|posts|establishment|people|places|units|beds|members|nor)$/i;

/** The columns of figures that are money: not numbers of other things, nor codes, nor parts of a hundred. */
function moneyOf(grid: Grid, columns: readonly ColumnSeen[], rows: readonly number[]): readonly ColumnSeen[] {
  const figures = columns.filter(
    ({ holds, heading, isCounted }) => holds === "figures" && !isCounted && !isNoMoney(heading),
  );
  const first = columns.find(({ holds }) => holds !== "nothing")?.column;
  const isCode = ({ column, heading, unit }: ColumnSeen) =>
    areDigitsOfText(grid, column, rows) ||
    (unit === null &&
      (column === first || NUMBERED.test(heading)) &&
      areRunningNumbers(grid, column, rows)) ||
    (amountRank(heading) === null &&
      unit === null &&
      looksLikeCodes(grid, column, rows) &&
      /\bcent(re|er)\b|\baccount\b|^$/i.test(heading));
  const amounts = figures.filter((column) => !isCode(column));
  const bare = amounts.filter(({ unit, heading }) => unit === null && amountRank(heading) === null);
  const inUnits = amounts.length - bare.length;
  const isMostInUnits =
    bare.length > 0 &&
    inUnits > 0 &&
    (inUnits > Math.max(1, bare.length) || bare.every(({ heading }) => OF_PEOPLE.test(heading.trim())));
  if (!isMostInUnits || bare.some(({ heading }) => isMonth(heading) || yearIn(heading) !== null))
    return amounts;
  // A figure without a unit beside figures with one counts something else, unless a total counts it in.
  const summed = new Set(totalColumns(grid, amounts, rows).flatMap(({ of }) => of));
  return amounts.filter((column) => !bare.includes(column) || summed.has(column.column));
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
