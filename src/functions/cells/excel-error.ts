/** The errors a worksheet cell can show (Microsoft 365, 2026). */
const EXCEL_ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
]);

/** The error a cell holds, as text or as an object, or null where it holds none. */
export function excelErrorIn(cell: unknown): string | null {
  if (typeof cell === "string") return EXCEL_ERRORS.has(cell) ? cell : null;
  if (typeof cell !== "object" || cell === null) return null;
  if ("code" in cell) return excelErrorIn(String(cell.code));
  if ("basicValue" in cell) return excelErrorIn(String(cell.basicValue));
  return null;
}
