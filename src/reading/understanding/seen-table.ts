import { textAt } from "../shape";
import type { Block, Grid } from "../shape";
import type { TableAnswers } from "./answers";
import type { Seen } from "./arrangement";
import {
  columnsSeen,
  groupTotals,
  moneyByPlace,
  moneyOf,
  partsOfWholes,
  rowsCounted,
  totalColumns,
  withGroups,
  withoutOutsideTotal,
} from "./columns";
import { titleSide } from "./kind";
import { grossOrNet } from "./doubts";
import type { Around } from "./kind";
import { namesBodies } from "./roles";
import { headedByTitle } from "./headed-by-title";
import { notesAbove, notesBelow, unitOfSheet } from "./notes";
import type { RowsAround } from "./tables-of-sheet";
import type { Ask } from "./understanding";
import { unitOfCovers, whoseTable } from "./whose";
import type { Cover } from "./whose";

/** What is known beside a table: the file's name, what cover sheets say, and where the other tables of its sheet are. */
export interface Beside extends RowsAround {
  readonly fileName: string;
  readonly covers: readonly Cover[];
}

/** A table as far as it is known before its roles are: what is around it, the rows counted, the columns and which of them are money. */
export function seenTable(
  grid: Grid,
  found: Block,
  beside: Beside,
  said: TableAnswers,
): { readonly seen: Seen; readonly asks: readonly Ask[] } {
  const all = found.rows.filter(({ kind }) => kind === "data").map(({ row }) => row);
  const wide = columnsSeen(grid, found, all);
  const groups = groupTotals(grid, wide, all);
  const block = groups === null ? found : withGroups(found, groups);
  const data = block.rows.filter(({ kind }) => kind === "data").map(({ row }) => row);
  const rough = wide.filter(({ column }) => column !== groups?.column);
  const around = aroundOf(grid, block, beside, namesBodies({ grid, rows: data }, rough[0]!));
  const isCalledNet = titleSide(around) === "net";
  const byPlace = moneyByPlace(grid, rough, data, [...around.notes, around.sheet]);
  const { counted, asks } = grossOrNet(rowsCounted(grid, block, rough, byPlace), said, isCalledNet);
  const columns = headedByTitle(grid, columnsSeen(grid, block, counted.data), counted.data, around);
  const apart = columns.filter(({ column }) => column !== groups?.column);
  const amounts = moneyOf(grid, apart, counted.data, byPlace);
  const money = withoutOutsideTotal(grid, amounts, counted.data);
  const parts = partsOfWholes(grid, money, counted.data);
  const whole = money.filter(({ column }) => !parts.has(column));
  const seen: Seen = {
    grid,
    block,
    rows: counted.data,
    counted,
    columns,
    money,
    totals: totalColumns(grid, whole, counted.data),
    parts,
    around,
    answers: said,
  };
  return { seen, asks };
}

/** `isOverBodies` where the names of the first column are those of bodies. */
function aroundOf(grid: Grid, block: Block, beside: Beside, isOverBodies: boolean): Around {
  const { headings, span } = block;
  const own = notesAbove(grid, { from: beside.from, to: headings.first }, span);
  // What is called nothing goes on with the table above it under the same headings.
  const isUncalled = own.notes.length === 0 && beside.alike !== null;
  const { notes, titles } = isUncalled
    ? notesAbove(grid, { from: 0, to: beside.alike.headings.first }, span)
    : own;
  const below = notesBelow(grid, block.last, beside.next);
  const whose = whoseTable(grid, {
    ...beside,
    row: headings.first,
    groups: headings.groups,
    corner: headings.labels < 0 ? "" : textAt(grid, headings.labels, span.first),
    isOverBodies,
    titles,
    below,
  });
  return {
    title: notes.join(" "),
    notes,
    titles,
    below,
    sheet: wordsOf(grid.sheet.name),
    fileName: wordsOf(beside.fileName),
    unitOfSheet: unitOfSheet(grid, beside.top),
    unitOfCover: unitOfCovers(beside.covers),
    whose,
  };
}

/** The words of a name that has none of them apart: "gdp_deflators_2021", "NetSpendByBorough". */
function wordsOf(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.includes(" ") ? words : words.replace(/(?<=[a-z])(?<!\bMa?c)(?=[A-Z][a-z])/g, " ");
}
