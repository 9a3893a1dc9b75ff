import { isExcelError } from "../../formula";
import type { SheetBox } from "../../formula";
import type { Json } from "../../model/book";
import { note } from "../../reading";
import type { Finding } from "../../reading";
import type { CellContent } from "../draft";
import type { Seen } from "./seen";
import type { TableNow } from "./table";

/** A part of a book's JSON that is being changed. */
export type Part = Record<string, Json | undefined>;

/** Takes what cells hold into a part; answers with what is wrong with them, such as "not a number", and null where nothing is. */
export type Taking = (part: Part, cells: readonly CellContent[]) => string | null;

/** A column of a table, or several that hold one thing, and how it is taken. */
export type Field = readonly [box: SheetBox, take: Taking];

/** A row as it was written and as it is now, and the part that it is of. */
export interface Matched {
  /** Null where the row is new. */
  readonly written: number | null;
  readonly now: number;
  readonly part: Part;
}

/**
 * Takes over what was changed in a row since it was written. What was not stays as it was kept, whether the cells show it or not; what
 * does not fit is a finding.
 */
export function takeRow(
  sheet: Seen,
  { columnAt }: TableNow,
  row: Matched,
  fields: readonly Field[],
  findings: Finding[],
): void {
  for (const [box, take] of fields) {
    const written = Array.from({ length: box.columns }, (_, at) => box.column + at);
    const columns = written.map(columnAt);
    if (columns.includes(null)) continue;
    const cells = columns.map((column) => sheet.now(row.now, column!));
    const before = written.map((column) => (row.written === null ? "" : sheet.written(row.written, column)));
    const changed = cells.findIndex((cell, at) => before[at] !== null && !isSame(cell, before[at]!));
    if (changed < 0) continue;
    const error = cells.find((cell) => isExcelError(String(cell)));
    const wrong = error === undefined ? take(row.part, cells) : "an error";
    if (wrong === null) continue;
    const at = sheet.address(row.now, columns[changed]!);
    const was = before[changed] === "" ? "an empty cell" : `"${String(before[changed])}"`;
    findings.push(
      note(`${at} holds "${String(error ?? cells[changed])}", ${wrong}. What was kept stands: ${was}.`, at),
    );
  }
}

function isSame(one: CellContent, other: CellContent): boolean {
  return one === other || String(one) === String(other);
}

/** A number; empty: not given. */
export function number(name: string): Taking {
  return (part, [cell]) => {
    if (cell !== "" && typeof cell !== "number") return "which is not a number";
    put(part, name, cell === "" ? undefined : cell);
    return null;
  };
}

/** A number that has to be given. */
export function neededNumber(name: string): Taking {
  return (part, [cell]) => {
    if (typeof cell !== "number") return cell === "" ? "but a number is needed" : "which is not a number";
    put(part, name, cell);
    return null;
  };
}

/** A text; empty: not given. */
export function words(name: string): Taking {
  return (part, [cell]) => {
    put(part, name, cell === "" ? undefined : String(cell));
    return null;
  };
}

/** Yes or no, as words or as 1 and 0. */
export function yesOrNo(name: string, { yes = true } = {}): Taking {
  return (part, [cell]) => {
    const said = saidYes(cell!);
    if (said === null) return "which is neither yes nor no";
    put(part, name, said === yes);
    return null;
  };
}

/** Whether a cell says yes; null where it says neither. */
export function saidYes(cell: CellContent): boolean | null {
  const said = String(cell).toLowerCase();
  if (["yes", "true", "1"].includes(said)) return true;
  return ["no", "false", "0"].includes(said) ? false : null;
}

/** Names with semicolons between them. */
export function names(name: string): Taking {
  return (part, [cell]) => {
    const all = String(cell)
      .split(";")
      .map((each) => each.trim())
      .filter((each) => each !== "");
    put(part, name, all.length === 0 ? undefined : all);
    return null;
  };
}

/** Numbers side by side; empty cells after the last are not given, those before it are 0. */
export function numbers(name: string): Taking {
  return (part, cells) => {
    if (cells.some((cell) => cell !== "" && typeof cell !== "number")) return "which is not a number";
    const last = cells.findLastIndex((cell) => cell !== "");
    const all = cells.slice(0, last + 1).map((cell) => (cell === "" ? 0 : (cell as number)));
    put(part, name, all.length === 0 ? undefined : all);
    return null;
  };
}

/** A number for each of several names; those with an empty cell have none. */
export function numberOfEach(name: string, each: readonly string[]): Taking {
  return (part, cells) => {
    if (cells.some((cell) => cell !== "" && typeof cell !== "number")) return "which is not a number";
    const given = each.flatMap((key, at) => (cells[at] === "" ? [] : [[key, cells[at]!] as const]));
    put(part, name, Object.fromEntries(given));
    return null;
  };
}

/** Gives a part something, or takes it away. */
export function put(part: Part, name: string, value: Json | undefined): void {
  if (value === undefined) delete part[name];
  else part[name] = value;
}
