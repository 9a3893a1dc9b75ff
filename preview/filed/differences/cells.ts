import { filedId } from "../../engine";
import type { CellChange, ChangedCell, Look, OpenedFile } from "../../file";
import type { Box, CellValue, Engine } from "../../host";
import { isFormula } from "../described";
import { lookOf, sameLook } from "../../file/look";
import type { OpenedBook } from "../opened-book";

type FileSheet = OpenedFile["content"]["sheets"][number];

/** The cells of a sheet of the file whose value, formula, format or look is another now. */
export function changedCells({ host, file, edits }: OpenedBook, id: string): ChangedCell[] {
  const { engine } = host.book;
  const sheet = file?.opened.content.sheets.find((_, index) => filedId(index) === id);
  const kinds = edits(id);
  if (!file || !sheet || !(kinds.has("cells") || kinds.has("results"))) return [];
  const box = around(engine.usedBox(id, false), usedIn(sheet));
  const [formulas, values] = [engine.formulas(id, box), engine.values(id, box)];
  const [formats, styles] = [engine.numberFormats(id, box), engine.styles(id, box)];
  const styleBefore = stylesInFile(file.opened, sheet.name);
  const isSpilled = spilledIn(engine, id);
  const changed: ChangedCell[] = [];
  for (let down = 0; down < box.rows; down += 1) {
    for (let across = 0; across < box.columns; across += 1) {
      const [row, column] = [box.row + down, box.column + across];
      const before = sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
      const formulaBefore = sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? "";
      const [value, entered] = [values[down]?.[across] ?? "", formulas[down]?.[across] ?? ""];
      const to = contentChange(before, formulaBefore, value, entered, isSpilled(row, column));
      const style = styleBefore(row, column);
      const isEmpty = before === "" && formulaBefore === "";
      const formatBefore = isEmpty
        ? style.format
        : (sheet.formats[row - sheet.row]?.[column - sheet.column] ?? "General");
      const format = formats[down]?.[across] ?? "General";
      const look = lookOf(styles[down]?.[across] ?? {});
      const isRestyled = format !== formatBefore || !sameLook(look, style.look);
      if (!to && !isRestyled) continue;
      changed.push({
        sheet: sheet.name,
        row,
        column,
        to: to ? filling(engine, id, row, column, to) : { kind: "kept" },
        ...(format === formatBefore ? {} : { format }),
        ...(sameLook(look, style.look) ? {} : { look }),
      });
    }
  }
  return changed;
}

/** A formula with the cells that it fills. */
function filling(engine: Engine, id: string, row: number, column: number, to: CellChange): CellChange {
  const spill = to.kind === "formula" ? engine.spillBox(id, row, column) : null;
  return to.kind === "formula" && spill ? { ...to, fills: { rows: spill.rows, columns: spill.columns } } : to;
}

function contentChange(
  before: CellValue,
  formulaBefore: string,
  value: CellValue,
  entered: CellValue,
  isSpilled: boolean,
): CellChange | null {
  const formula = isFormula(entered, value) ? entered : "";
  if (formula !== "" && formula === formulaBefore)
    return value === before ? null : { kind: "worked-out", value };
  if (formula !== "") return { kind: "formula", formula, value };
  if (formulaBefore === "" && value === before) return null;
  if (isSpilled) return { kind: "worked-out", value };
  return value === "" ? { kind: "cleared" } : { kind: "typed", value };
}

/** Whether a cell shows what a formula elsewhere fills in. */
function spilledIn(engine: Engine, id: string): (row: number, column: number) => boolean {
  const boxes = engine.spills(id).filter(({ rows, columns }) => rows * columns > 1);
  return (row, column) =>
    boxes.some(
      (box) =>
        row >= box.row &&
        row < box.row + box.rows &&
        column >= box.column &&
        column < box.column + box.columns,
    );
}

/** The style of a cell in the file: its look, and its format where it is empty. */
function stylesInFile(
  { beyond: { layout } }: OpenedFile,
  sheet: string,
): (row: number, column: number) => { readonly format: string; readonly look: Look } {
  const rows = new Map(
    layout.sheets
      .get(sheet)
      ?.cells.map(({ row, columns, styles }) => [
        row,
        new Map(columns.map((column, at) => [column, styles[at] ?? 0])),
      ]),
  );
  return (row, column) => {
    const number = rows.get(row)?.get(column);
    return (number === undefined ? undefined : layout.styles[number]) ?? UNSTYLED;
  };
}

const UNSTYLED = { format: "General", look: {} };

function usedIn(sheet: FileSheet): Box {
  return {
    row: sheet.row,
    column: sheet.column,
    rows: sheet.values.length,
    columns: sheet.values[0]?.length ?? 0,
  };
}

function around(one: Box | null, other: Box): Box {
  if (!one) return other;
  if (other.rows === 0) return one;
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const bottom = Math.max(one.row + one.rows, other.row + other.rows);
  const right = Math.max(one.column + one.columns, other.column + other.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}
