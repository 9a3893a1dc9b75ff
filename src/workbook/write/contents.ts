import { sheetFormulas } from "../../sheets";
import type { CellContent, PlannedSheet, ScenarioPlan } from "../../sheets";
import { isSameSheetName } from "../marks";

/** What the cells of a sheet hold; rows and columns count from 0. */
export type Contents = (row: number, column: number) => CellContent;

/** The planned sheet of this name. */
export function planOf(plan: ScenarioPlan, name: string): PlannedSheet | undefined {
  return plan.sheets.find((sheet) => isSameSheetName(sheet.name, name));
}

/** What a planned sheet's cells hold when they are written. */
export function plannedContents(plan: PlannedSheet): Contents {
  const formulas = sheetFormulas(plan);
  return (row, column) => formulas[row]?.[column] ?? "";
}
