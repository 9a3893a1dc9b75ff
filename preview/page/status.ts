import { formatA1 } from "../host";
import type { Box, Host } from "../host";

/**
 * Keeps the strip at the foot up to date: the message behind the selected cell's error, and what the host lacks. `formulaOf` tells the
 * formula of a cell that shows the value of its file.
 */
export function showStatus(
  host: Host,
  formulaOf: (sheet: string, row: number, column: number) => string,
): void {
  const { engine } = host.book;
  const update = () => {
    const { sheet, box } = engine.selection();
    const filed = formulaOf(sheet, box.row, box.column);
    const told =
      filed === ""
        ? errorAt(host, sheet, box)
        : `${formatA1({ ...box, rows: 1, columns: 1 })} shows the file's value of ${filed}`;
    setText("status-cell", told);
    const lacking = [...host.unimplemented.keys()];
    setText("status-missing", lacking.length === 0 ? "" : `Not in this stand-in: ${lacking.join(", ")}`);
  };
  engine.onSelection(update);
  engine.onSheetActivated(update);
  engine.onCalculated(update);
  host.onUnimplemented(update);
}

/** "B2 #VALUE!: the function's own sentence", or nothing where the cell holds no such error. */
function errorAt(host: Host, sheet: string, { row, column }: Box): string {
  const message = host.customFunctions.messageAt({ sheet, row, column });
  if (message === null) return "";
  const cell = { row, column, rows: 1, columns: 1 };
  const [[value]] = host.book.engine.values(sheet, cell) as [[unknown]];
  return `${formatA1(cell)} ${String(value)}: ${message}`;
}

function setText(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element && element.textContent !== text) element.textContent = text;
}
