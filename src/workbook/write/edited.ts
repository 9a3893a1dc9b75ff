import {
  readableAddress,
  sheetFormulas,
  type CellContent,
  type PlannedSheet,
  type ScenarioPlan,
} from "../../model/scenario";
import { isSameSheetName } from "../marks";
import type { WriteReview } from "../port";
import type { SheetSnapshot } from "./snapshot";

/**
 * Cells of our sheets that hold something else than was written there and than would be written now. A lever changed
 * in its input cell and read back into the scenario is written again as it is, so it is not among them.
 */
export function editedCells(
  snapshots: readonly SheetSnapshot[],
  before: ScenarioPlan,
  next: ScenarioPlan,
): WriteReview["editedCells"] {
  return snapshots.flatMap(({ sheet, cells }) => {
    const [was, willBe] = [before, next].map((plan) => cellsOf(planOf(plan, sheet.name)));
    if (!cells || !was || !willBe) return [];
    const { box, formulas } = cells;
    return formulas.flatMap((line, down) =>
      line.flatMap((now, across) => {
        const [row, column] = [box.row + down, box.column + across];
        const planned = willBe(row, column);
        if (isSame(now, was(row, column)) || isSame(now, planned)) return [];
        const address = readableAddress(sheet.name, { row, column, rows: 1, columns: 1 });
        return [{ address, now: shown(now), willBe: shown(planned) }];
      }),
    );
  });
}

/** The planned sheet of this name. */
export function planOf(plan: ScenarioPlan, name: string): PlannedSheet | undefined {
  return plan.sheets.find((sheet) => isSameSheetName(sheet.name, name));
}

function cellsOf(plan: PlannedSheet | undefined): ((row: number, column: number) => CellContent) | null {
  if (!plan) return null;
  const formulas = sheetFormulas(plan);
  return (row, column) => formulas[row]?.[column] ?? "";
}

function isSame(one: CellContent, other: CellContent): boolean {
  return canonical(one) === canonical(other);
}

/** Excel may give a formula back in other capitals and with brackets or spaces left out; texts and numbers stay as they are. */
function canonical(cell: CellContent): string {
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof cell === "number" || !cell.startsWith("=")) return String(cell);
  const justText = /^="((?:[^"]|"")*)"$/.exec(cell);
  if (justText) return justText[1]!.replaceAll('""', '"');
  return cell
    .replace(/\s+/g, "")
    .replaceAll("[[", "[")
    .replaceAll("]]", "]")
    .replace(/'([A-Za-z_]\w*)'!/g, "$1!")
    .toUpperCase();
}

function shown(cell: CellContent): string {
  if (cell === "") return "(empty)";
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}
