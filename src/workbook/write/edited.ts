import { readableAddress } from "../../formula";
import type { CellContent } from "../../sheets";
import type { EditedCell } from "../port";
import { NOTHING, plannedContents, planOf } from "./contents";
import type { Contents } from "./contents";
import { snapshotContents } from "./snapshot";
import type { SheetSnapshot } from "./snapshot";
import type { SheetsPlan } from "./subject";

/**
 * Cells of our sheets that hold neither what was written there nor what would be written now. An input that was
 * changed in its cell and read back is written again as it is, so it is not among them.
 */
export function editedCells(
  snapshots: readonly SheetSnapshot[],
  before: SheetsPlan,
  next: SheetsPlan,
): readonly EditedCell[] {
  return snapshots.flatMap((snapshot) => {
    const key = snapshot.sheet.mark?.key;
    const [was, willBe] = [planOf(before, key), planOf(next, key)];
    if (!was) return [];
    return changedCells(snapshot, plannedContents(was), willBe ? plannedContents(willBe) : NOTHING);
  });
}

/** Cells of a sheet that hold neither what they were written with nor what they are to hold next, nor what we may have left there. */
export function changedCells(
  snapshot: SheetSnapshot,
  was: Contents,
  willBe: Contents,
  left: readonly CellContent[] = [],
): readonly EditedCell[] {
  const { sheet, areas } = snapshot;
  // On a sheet that was cleared altogether nothing of the user's is left to lose.
  const now = areas.length === 0 ? NOTHING : snapshotContents(snapshot);
  const cells = areas.length === 0 ? [] : inOrder([...now.filled(), ...was.filled()]);
  return cells.flatMap(({ row, column }) => {
    const [holds, before] = [now.at(row, column), was.at(row, column)];
    if (isSameContent(holds, before)) return [];
    if (left.includes(holds)) return [];
    const next = willBe.at(row, column);
    if (isSameContent(holds, next) || hasLostItsCells(holds, before)) return [];
    const address = readableAddress(sheet.name, { row, column, rows: 1, columns: 1 });
    return [{ address, now: shown(holds), willBe: shown(next) }];
  });
}

interface At {
  readonly row: number;
  readonly column: number;
}

/** Each cell once, line by line. */
function inOrder(cells: readonly At[]): readonly At[] {
  const each = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return [...each.values()].toSorted((one, other) => one.row - other.row || one.column - other.column);
}

/** The changed cells that are not among those the user agreed to lose, as they were when they agreed. */
export function notAgreed(
  changed: readonly EditedCell[],
  agreed: readonly EditedCell[],
): readonly EditedCell[] {
  const key = ({ address, now }: EditedCell) => `${address} ${now}`;
  const known = new Set(agreed.map(key));
  return changed.filter((cell) => !known.has(key(cell)));
}

/** A formula of ours that reads what the user deleted: Excel changed it, and there is nothing in it to keep. */
function hasLostItsCells(now: CellContent, before: CellContent): boolean {
  return String(before).startsWith("=") && /^=.*#REF!/s.test(String(now));
}

/** Whether a cell that was written holds what it was written with, however Excel spells that. */
export function isSameContent(one: CellContent, other: CellContent): boolean {
  return canonical(one) === canonical(other);
}

/** Excel may give a formula back in other capitals and with brackets or spaces left out; texts and numbers stay as they are. */
function canonical(cell: CellContent): string {
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof cell === "number" || !cell.startsWith("=")) return String(cell);
  const justText = /^="((?:[^"]|"")*)"$/.exec(cell);
  if (justText) return justText[1]!.replaceAll('""', '"');
  return (
    cell
      .replace(/\s+/g, "")
      .replaceAll("[[", "[")
      .replaceAll("]]", "]")
      .replace(/'([A-Za-z_]\w*)'!/g, "$1!")
      // A range of one cell may come back as that cell.
      .replace(/(\$?[A-Z]{1,3}\$?\d+):\1(?!\d)/gi, "$1")
      .toUpperCase()
  );
}

function shown(cell: CellContent): string {
  if (cell === "") return "(empty)";
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}
