import type { ICommandInfo, IRange } from "@univerjs/core";
import type { Box, CellValue, Engine, SheetChange, Shift } from "../host/engine";
import { COMMAND } from "./commands";
import type { Commands } from "./commands";

type Told = Pick<
  Engine,
  "onUserEdit" | "onUserShift" | "onSelection" | "onSheetActivated" | "onSheetsChanged"
>;

/** What a person does in the grid, told apart from what the host does. `edited` runs before the listeners. */
export function listenToPerson(
  commands: Commands,
  activeSheet: () => string,
  edited: (sheet: string, box: Box) => void,
  contentOf: (sheet: string, box: Box) => CellValue,
): Told {
  const edits: Parameters<Engine["onUserEdit"]>[0][] = [];
  const shifts: Parameters<Engine["onUserShift"]>[0][] = [];
  const selections: Parameters<Engine["onSelection"]>[0][] = [];
  const activations: Parameters<Engine["onSheetActivated"]>[0][] = [];
  const sheets: Parameters<Engine["onSheetsChanged"]>[0][] = [];

  // What was in the one cell that a person is typing into.
  let before: CellValue | null = null;
  commands.onBefore(({ id, params }) => {
    if (commands.isOwn || id !== COMMAND.setValues) return;
    const { subUnitId, cellValue } = (params ?? {}) as { subUnitId?: string; cellValue?: unknown };
    const box = boxOfCells(cellValue);
    before = subUnitId && box?.rows === 1 && box.columns === 1 ? contentOf(subUnitId, box) : null;
  });
  commands.onExecuted((command, options) => {
    if (commands.isOwn) return;
    const params = (command.params ?? {}) as Record<string, unknown>;
    const sheet = String(params["subUnitId"] ?? activeSheet());
    const shift = shiftOf(command, sheet);
    if (shift) for (const tell of shifts) tell(shift);
    if (
      command.id === COMMAND.setValues &&
      options?.onlyLocal !== true &&
      params["trigger"] !== COMMAND.setStyle
    ) {
      const box = boxOfCells(params["cellValue"]);
      if (box) {
        edited(sheet, box);
        for (const tell of edits) tell(sheet, box, before);
      }
    }
    const change = sheetChangeOf(command, sheet);
    if (change) for (const tell of sheets) tell(change);
    if (command.id === COMMAND.activateSheet) for (const tell of activations) tell(sheet);
    if (command.id === COMMAND.select) {
      const range = (params["selections"] as { range: IRange }[] | undefined)?.[0]?.range;
      if (range) for (const tell of selections) tell(sheet, boxOf(range));
    }
  });

  return {
    onUserEdit: (listener) => void edits.push(listener),
    onUserShift: (listener) => void shifts.push(listener),
    onSelection: (listener) => void selections.push(listener),
    onSheetActivated: (listener) => void activations.push(listener),
    onSheetsChanged: (listener) => void sheets.push(listener),
  };
}

const SHEET_CHANGES: Readonly<Record<string, SheetChange["kind"]>> = {
  [COMMAND.insertSheet]: "added",
  [COMMAND.removeSheet]: "removed",
  [COMMAND.nameSheet]: "other",
  [COMMAND.orderSheet]: "other",
  [COMMAND.hideSheet]: "other",
};

function sheetChangeOf({ id, params }: ICommandInfo, sheet: string): SheetChange | null {
  const kind = SHEET_CHANGES[id];
  const added = (params as { readonly sheet?: { readonly id?: string } } | undefined)?.sheet?.id;
  return kind ? { kind, sheet: kind === "added" ? (added ?? sheet) : sheet } : null;
}

const SHIFTS: Readonly<Record<string, { along: Shift["along"]; sign: 1 | -1 }>> = {
  [COMMAND.insertRows]: { along: "rows", sign: 1 },
  [COMMAND.insertColumns]: { along: "columns", sign: 1 },
  [COMMAND.removeRows]: { along: "rows", sign: -1 },
  [COMMAND.removeColumns]: { along: "columns", sign: -1 },
};

function shiftOf({ id, params }: ICommandInfo, sheet: string): Shift | null {
  const kind = SHIFTS[id];
  const range = (params as { range?: IRange } | undefined)?.range;
  if (!kind || !range) return null;
  const [from, to] =
    kind.along === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { sheet, along: kind.along, at: from, count: kind.sign * (to - from + 1) };
}

function boxOf(range: IRange): Box {
  const { startRow, startColumn, endRow, endColumn } = range;
  const row = Number.isNaN(startRow) ? 0 : startRow;
  const column = Number.isNaN(startColumn) ? 0 : startColumn;
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

function boxOfCells(cells: unknown): Box | null {
  const rows = Object.keys((cells ?? {}) as object).map(Number);
  const columns = Object.values((cells ?? {}) as Record<string, object | null>).flatMap((line) =>
    Object.keys(line ?? {}).map(Number),
  );
  if (rows.length === 0 || columns.length === 0) return null;
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
