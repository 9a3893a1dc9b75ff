import { amountAt, boxOf, textAt } from "../shape";
import type { Block, Grid } from "../shape";
import { readableAddress } from "../../formula";
import type { BookContent } from "../content";
import { answered } from "./answered";
import type { AnswersByTable, TableAnswers } from "./answers";
import { arrange } from "./arrange";
import type { Arrangement, Seen } from "./arrangement";
import { columnsSeen } from "./columns";
import { useAsDeflators } from "./deflators";
import { withDoubts } from "./doubts";
import { findingsOf } from "./findings";
import { columnsLeftOut, rowsLeftOut, sectionsOf } from "./left-out";
import { onSheet, rolesOnSheet } from "./on-sheet";
import { pointedBlock } from "./pointed-block";
import { readLines } from "./lines";
import { besideOthers } from "./together";
import { totalColumns } from "./total-columns";
import { otherCurrency } from "./currency";
import { notesAbove, notesBelow, unitOfSheet } from "./notes";
import { unitOfTable } from "./unit";
import { unitsAsked } from "./units-asked";
import type { Ask, Understanding } from "./understanding";
import { moneyOf, rowsCounted } from "./money-columns";
import { isOfWhich } from "./money-words";
import { rowsAround, tablesOn } from "./tables-of-sheet";
import type { RowsAround, TablesFound } from "./tables-of-sheet";
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

/** What is known beside a table: the file's name, what cover sheets say, and where the other tables of its sheet are. */
interface Beside extends RowsAround {
  readonly fileName: string;
  readonly covers: readonly Cover[];
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
    corner: block.headings.labels < 0 ? "" : textAt(grid, block.headings.labels, block.span.first),
    titles,
  });
  const around = {
    title: notes.join(" "),
    notes,
    titles,
    below: notesBelow(grid, block.last, beside.next),
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
    totals: totalColumns(
      grid,
      money.filter(({ heading }) => !isOfWhich(heading)),
      counted.data,
    ),
    around,
    answers: said,
  };
  const arranged = answered(seen, withoutColumns(seen, arrange(seen)));
  const proposed = choiceOfRows(seen, arranged);
  const isAsked = [...arranged.asks, ...proposed.asks].some(({ role }) => role === "amount");
  const { arrangement: filled, findings: doubts } = withDoubts(
    { ...seen, rows: proposed.rows },
    arranged,
    isAsked || said.roles?.amount !== undefined,
  );
  const chosen = filled.amounts === arranged.amounts ? proposed : choiceOfRows(seen, filled);
  const ofUnit = unitsAsked(seen, filled);
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
  const currency = said.unit === undefined ? otherCurrency(seen, arrangement) : null;
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
    unit: currency === null ? (said.unit ?? unitOfTable(seen, arrangement)) : null,
    currency,
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
    findings: [
      ...(use === null ? [] : [use]),
      ...(currency === null ? [] : [currency.finding]),
      ...doubts,
      ...findingsOf(seen, arrangement, read),
    ],
    use,
  };
}

/** Names that come under each of several years are one choice. */
function eachOnce(ask: Ask): Ask {
  return { ...ask, others: [...new Set(ask.others)].filter((other) => other !== ask.first) };
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
