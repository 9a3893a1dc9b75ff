import { amountAt, boxOf } from "../shape";
import type { Block, Grid } from "../shape";
import { readableAddress } from "../../formula";
import type { BookContent } from "../content";
import { answered } from "./answered";
import type { AnswersByTable, TableAnswers } from "./answers";
import { arrange } from "./arrange";
import type { Arrangement } from "./arrangement";
import { grantsOnSide, ON_ITS_SIDE, useAsDeflators } from "./not-spending";
import { byConvention, takenUnasked, withDoubts, findingsOf } from "./doubts";
import { besideOthers, unitsAsked } from "./together";
import { columnsLeftOut, rowsLeftOut, sectionsOf } from "./rows";
import { onSheet, rolesOnSheet } from "./on-sheet";
import { pointedBlock } from "./pointed-block";
import { readLines } from "./lines";
import { longestTitle } from "./notes";
import { sumOf } from "./sum";
import { seenTable } from "./seen-table";
import type { Beside } from "./seen-table";
import { otherCurrency, unitOfTable } from "./units";
import type { Ask, Understanding } from "./understanding";
import { rowsAround, tablesOn } from "./tables-of-sheet";
import type { TablesFound } from "./tables-of-sheet";
import { choiceOfRows } from "./chosen-rows";
import { withoutColumns } from "./roles";
import { coversOf } from "./whose";
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
        const beside = { fileName, covers, ...rowsAround(block, { grid, tables }) };
        const table = understandBlock(grid, pointedBlock(grid, block, said), { ...beside, key, name, said });
        understoodBefore.set(block, { said, table });
        return table;
      }),
    ),
    ({ key }) => answers.get(key)?.kind !== undefined,
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

/** What is known of a table beside its cells. */
interface SaidOfTable extends Beside {
  readonly key: string;
  readonly name: string | null;
  readonly said: TableAnswers;
}

function understandBlock(
  grid: Grid,
  block: Block,
  { key, name, said, ...beside }: SaidOfTable,
): Understanding {
  const { sheet } = grid;
  const { seen, asks: ofSides } = seenTable(grid, block, beside, said);
  const { counted, columns } = seen;
  const roles = answered(seen, withoutColumns(seen, arrange(seen)));
  const settled = (asks: readonly Ask[]) => byConvention(seen, asks, roles.amounts);
  const arranged = {
    ...roles,
    asks: settled(roles.kind === "spend" ? [...roles.asks, ...ofSides] : roles.asks),
  };
  const proposed = choiceOfRows(seen, arranged);
  const isAsked = [...arranged.asks, ...settled(proposed.asks)].some(
    ({ role, because }) => role === "amount" && because === undefined,
  );
  const { arrangement: filled, findings: doubts } = withDoubts(
    { ...seen, rows: proposed.rows },
    arranged,
    isAsked || said.roles?.amount !== undefined,
  );
  const chosen = filled.amounts === arranged.amounts ? proposed : choiceOfRows(seen, filled);
  const seenRead = { ...seen, rows: chosen.rows };
  const ofUnit = unitsAsked(seenRead, filled);
  const all = [...filled.asks, ...settled(chosen.asks), ...ofUnit];
  const asks = filled.roles.year?.from === "headings" ? all.map(eachOnce) : all;
  const arrangement: Arrangement = { ...filled, asks };
  const choices = asks.filter(({ because }) => because !== undefined);
  const read = readLines(seenRead, arrangement);
  const leftOut = [
    ...rowsLeftOut(seen, arrangement),
    ...chosen.leftOut,
    ...columnsLeftOut(seen, arrangement),
    ...read.leftOut,
  ];
  const box = boxOf(block);
  const currency = said.unit === undefined ? otherCurrency(seen, arrangement) : null;
  const isOther = arrangement.kind === "other";
  const use = isOther ? useAsDeflators(seen) : null;
  const onSide = isOther && arrangement.none === ON_ITS_SIDE ? grantsOnSide(seen) : null;
  return {
    key,
    sheet: sheet.name,
    isHidden: sheet.isHidden,
    box: onSheet(sheet, box),
    headingRow: (block.headings.labels < 0 ? block.headings.first : block.headings.labels) + sheet.row,
    data: onSheet(sheet, { ...box, row: block.headings.last + 1, rows: block.last - block.headings.last }),
    name,
    title: titleAmongOthers(seen.around.titles, beside),
    kind: arrangement.kind,
    takenFor: arrangement.none ?? null,
    orientation: arrangement.orientation,
    roles: rolesOnSheet(sheet, arrangement.roles),
    unit: currency === null ? (said.unit ?? unitOfTable(seenRead, arrangement)) : null,
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
    asks: asks.filter(({ because }) => because === undefined),
    choices,
    findings: [
      ...takenUnasked(choices),
      ...[use, onSide].filter((each) => each !== null),
      ...(currency === null ? [] : [currency.finding]),
      ...doubts,
      ...findingsOf(seenRead, arrangement, read),
    ],
    use,
  };
}

/** The title of a table alone is the longest above it; of one of several that right above it, as the others are of all of them. */
function titleAmongOthers(titles: readonly string[], { isAlone }: Beside): string {
  return longestTitle(isAlone ? titles : titles.slice(0, 1)) || longestTitle(titles);
}

/** Names that come under each of several years are one choice. */
function eachOnce(ask: Ask): Ask {
  return { ...ask, others: [...new Set(ask.others)].filter((other) => other !== ask.first) };
}
