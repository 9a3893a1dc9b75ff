import { literalText, onSheet } from "../../formula";
import type { Box, SheetBox } from "../../formula";
import type { PlannedChart } from "./chart";
import { widthOf } from "./sheet";
import { rowsFrom } from "./rows";
import type { Rows } from "./rows";
import type {
  Allowed,
  CellContent,
  PlannedBlock,
  PlannedDress,
  PlannedRule,
  PlannedSheet,
  PlannedSpill,
  StyleKind,
} from "./sheet";

/** A sheet being planned: blocks ask for their rows, and are filled where they are. */
export interface SheetDraft extends Rows {
  /** Begins a section with its title, and a note beside it. */
  titled(title: string, note?: string): void;
  /** The next row, with headings from the first column on; each kind has its look. */
  headings(...kinds: readonly (readonly [StyleKind, readonly CellContent[]])[]): SheetBox;
  /** Writes cells from the top left cell of the box on. */
  put(at: Cell, cells: readonly (readonly CellContent[])[], look: Look): void;
  /** Writes one formula, given without its equals sign, whose answer fills the block. */
  spill(box: Box, formula: string, look: Look): void;
  /** Gives cells of a spill another look. */
  dress(box: Box, style: StyleKind): void;
  /** Says what may be typed into cells. */
  allow(box: Box, allowed: Allowed): void;
  /** Keeps rows free for charts of so many lying bars, which are drawn there once it is known where their figures are. */
  chartRows(bars?: number): SheetBox;
  /** Draws charts beside one another from the first cell of a box on, as high as it. */
  draw(at: SheetBox, ...charts: readonly Drawing[]): void;
  /** The sheet; `warning` is a formula that gives a sentence while the sheet cannot be relied on, and otherwise "". */
  finished(warning?: string): PlannedSheet;
}

/** A cell of the draft's own sheet. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Look {
  readonly style: StyleKind;
  readonly format?: string;
}

/** A chart, which is placed where rows are free for it. */
export type Drawing = Omit<PlannedChart, "place">;

/** What a sheet begins with. */
export interface SheetHead extends Pick<PlannedSheet, "key" | "name" | "purpose" | "widths" | "frozen"> {
  readonly title: string;
  /** A line below the title each, two at most. */
  readonly opening: readonly (readonly [StyleKind, string])[];
}

/** Rows that charts take, below which one is left free. */
const CHART_ROWS = 17;
/** Title, axis and legend of a chart of lying bars, in rows; and the rows that it takes at most. */
const [ROWS_BESIDE_BARS, MOST_CHART_ROWS] = [9, 70];
/** Points of a chart across, and between two. */
const [CHART_WIDTH, CHART_GAP] = [410, 10];
/** Row for the sentence that is on a sheet while it cannot be relied on; empty otherwise. */
const WARNING_ROW = 3;
/** Rows of every sheet above its first block: title, opening lines and warning. */
export const HEAD_ROWS = 4;

/** Begins a sheet. */
export function draftSheet({ title, opening, ...about }: SheetHead): SheetDraft {
  const blocks: PlannedBlock[] = [];
  const spills: PlannedSpill[] = [];
  const dresses: PlannedDress[] = [];
  const rules: PlannedRule[] = [];
  const drawn: PlannedChart[] = [];
  const rows = rowsFrom(about.name, HEAD_ROWS);

  const put: SheetDraft["put"] = ({ row, column }, cells, { style, format = "General" }) => {
    const box = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    const written = cells.map((line) => line.map((cell) => typedOn(about.name, cell)));
    if (box.rows > 0 && box.columns > 0) blocks.push({ ...box, cells: written, style, format });
  };
  const line = (row: number, style: StyleKind, cell: CellContent) =>
    put({ row, column: 0 }, [[cell]], { style });

  line(0, "title", literalText(title));
  opening.forEach(([style, text], index) => line(1 + index, style, text));
  return {
    ...rows,
    titled: (section, note) => {
      const { row } = rows.section();
      line(row, "section", section);
      if (note !== undefined) put({ row, column: 1 }, [[note]], { style: "note" });
    },
    headings: (...kinds) => {
      const box = rows.block(1, kinds.flatMap(([, cells]) => cells).length);
      let column = 0;
      for (const [style, cells] of kinds) {
        put({ row: box.row, column }, [cells], { style });
        column += cells.length;
      }
      return box;
    },
    put,
    spill: ({ row, column, rows: down, columns }, formula, { style, format = "General" }) => {
      spills.push({
        row,
        column,
        rows: down,
        columns,
        formula: onSheet(about.name, `=${formula}`),
        style,
        format,
      });
    },
    dress: ({ row, column, rows: down, columns }, style) => {
      dresses.push({ row, column, rows: down, columns, style });
    },
    allow: ({ row, column, rows: down, columns }, allowed) => {
      const named =
        allowed.kind === "list" ? { ...allowed, source: onSheet(about.name, allowed.source) } : allowed;
      rules.push({ row, column, rows: down, columns, allowed: named });
    },
    chartRows: (bars = 0) => {
      const high = chartRowsOf(bars);
      return { ...rows.block(high + 1, 1), rows: high };
    },
    draw: ({ row, column, rows: down }, ...charts) => {
      const before = widthOf(about.widths, column);
      charts.forEach((chart, at) => {
        const left = before + at * (CHART_WIDTH + CHART_GAP);
        drawn.push({ ...chart, place: { row, rows: down, left, width: CHART_WIDTH } });
      });
    },
    finished: (warning) => {
      if (warning !== undefined) line(WARNING_ROW, "warning", warning);
      return { ...about, blocks, spills, dresses, rules, charts: drawn, page: null };
    },
  };
}

/** Rows of a chart of so many lying bars: names must stay readable, and more than fit on a page are not read at all. */
export function chartRowsOf(bars: number): number {
  return Math.min(MOST_CHART_ROWS, Math.max(CHART_ROWS, bars + ROWS_BESIDE_BARS));
}

/** Cells one below the other. */
export function columnOfCells(cells: readonly CellContent[]): CellContent[][] {
  return cells.map((cell) => [cell]);
}

/** A formula reads better when cells of its own sheet go without the sheet's name. */
function typedOn(sheet: string, cell: CellContent): CellContent {
  return typeof cell === "string" && cell.startsWith("=") ? onSheet(sheet, cell) : cell;
}
