import type { Book } from "../../model/book";
import { note } from "../../reading";
import type { Finding } from "../../reading";
import type { BaseBudgetCells } from "../base-budget";
import type { CostCells } from "../costs";
import type { PlaceCells } from "../place";
import type { RegisterCells } from "../proposals";
import type { ScenarioCells } from "../scenarios";
import type { Field, Part } from "./fields";
import { takeRow } from "./fields";
import type { Seen } from "./seen";
import type { TableNow } from "./table";

/** A book that is being read back. */
export interface Reading {
  /** As it was written. */
  readonly was: Book;
  /** Where its sheets were written. */
  readonly cells: {
    readonly place: PlaceCells;
    readonly base: BaseBudgetCells;
    readonly proposals: RegisterCells;
    readonly costs: CostCells;
    readonly scenarios: ScenarioCells;
  };
  /** Its JSON, which is changed; so are its base budgets, a part an agency, and what is chosen to be shown. */
  readonly book: Part;
  readonly baseBudget: Part[];
  readonly choices: Part;
  readonly findings: Finding[];
}

/** The part of this name, made where there is none. */
export function partOf(of: Part, name: string): Part {
  const found = of[name];
  if (typeof found === "object" && found !== null && !Array.isArray(found)) return found as Part;
  const made: Part = {};
  of[name] = made;
  return made;
}

/** The list of parts of this name; empty where there is none. */
export function partsOf(of: Part, name: string): readonly Part[] {
  return (of[name] ?? []) as unknown as readonly Part[];
}

/** A list of parts that a table holds a row each of. */
export interface Listed {
  readonly table: TableNow;
  /** In the order in which they were written, from this row on. */
  readonly parts: readonly Part[];
  readonly firstRow: number;
  readonly fields: readonly Field[];
  /** What one is called in a sentence: "proposal". */
  readonly what: string;
  /** A part of a row that is new. */
  readonly fresh: (id: string) => Part;
}

/**
 * Parts, known by their ids, in the order of their rows. Rows that are new are new parts; while a row is missing, they may be that row
 * under another name, and are left. A row that is missing keeps its part, at the end.
 */
export function listNow(sheet: Seen, listed: Listed, findings: Finding[]): readonly Part[] {
  const { table, parts, firstRow, fields, what, fresh } = listed;
  const idOf = ({ id }: Part) => String(id).trim();
  const rows = new Map(table.rows.map(({ key, row }) => [key, row]));
  const missing = parts.filter((part) => !rows.has(idOf(part)));
  for (const part of missing) {
    const at = sheet.address(firstRow + parts.indexOf(part), 0);
    findings.push(
      note(
        `The ${what} "${idOf(part)}" has no row any more on the sheet ${sheet.name}: the row was deleted, or is called something else. What was kept of it stands, and writing puts it back.`,
        at,
      ),
    );
  }
  const now = [...rows].flatMap(([id, row]) => {
    const at = parts.findIndex((part) => idOf(part) === id);
    if (at < 0 && missing.length > 0) return [];
    const part = at < 0 ? fresh(id) : parts[at]!;
    takeRow(sheet, table, { written: at < 0 ? null : firstRow + at, now: row, part }, fields, findings);
    return [part];
  });
  return [...now, ...missing];
}
