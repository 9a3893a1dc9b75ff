import { isExcelError } from "../../formula";

/** The error a cell holds, as text or as an object, or null where it holds none. */
export function excelErrorIn(cell: unknown): string | null {
  if (typeof cell === "string") return isExcelError(cell) ? cell : null;
  if (typeof cell !== "object" || cell === null) return null;
  if ("code" in cell) return excelErrorIn(String(cell.code));
  if ("basicValue" in cell) return excelErrorIn(String(cell.basicValue));
  return null;
}
