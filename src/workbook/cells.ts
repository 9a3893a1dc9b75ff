/** A cell's value as Excel gives it: "" where the cell is empty, an error as its text ("#N/A"). */
export type Cell = string | number | boolean;

const ERRORS = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
]);
const UNFINISHED = new Set(["#BUSY!", "#GETTING_DATA"]);

export function isError(cell: Cell): cell is string {
  return typeof cell === "string" && (ERRORS.has(cell) || UNFINISHED.has(cell));
}

/** The cell's formula has not been worked out yet. */
export function isUnfinished(cell: Cell): boolean {
  return typeof cell === "string" && UNFINISHED.has(cell);
}

export function isBlank(cell: Cell): boolean {
  return typeof cell === "string" && cell.trim() === "";
}

/** The cell's text as a name: no spaces around it. */
export function textOf(cell: Cell): string {
  return String(cell).trim();
}

/** "Total", "Grand total", "Total expenditure" and the like: a row that adds up other rows. "Total Place Trust" is a name. */
export function isTotalLabel(cell: Cell): boolean {
  const plain = /^(grand |overall |sub-?)?totals?:?$/i;
  const ofSomething =
    /^(grand |overall |sub-?)?totals? (of |for |all |net |gross |service|spend|expenditure|budget|cost|grant|award|amount)/i;
  return plain.test(textOf(cell)) || ofSomething.test(textOf(cell));
}
