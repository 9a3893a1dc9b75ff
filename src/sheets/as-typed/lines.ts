import type { SheetBox } from "../../formula";
import { note } from "../../reading";
import { takeRow } from "./fields";
import type { Field, Part } from "./fields";
import { partsOf } from "./reading";
import type { Reading } from "./reading";
import type { Seen } from "./seen";
import { tableNow } from "./table";
import type { TableNow } from "./table";

/** A table with a row for each line of a list that proposals have, such as their costs, or others whose lines they are. */
export interface LinesTable {
  /** The list: "costs". */
  readonly list: string;
  /** What one is called in a sentence: "cost line". */
  readonly what: string;
  /** Whose lines they are, where they are not the proposals'. */
  readonly owners?: { readonly what: string; readonly parts: readonly Part[] };
  /** The columns that say of which proposal a line is, and what it is called. */
  readonly proposal: SheetBox;
  readonly name: SheetBox;
  readonly fields: readonly Field[];
  /** Whether a proposal may have such lines. */
  readonly mayHave: (proposal: Part) => boolean;
  /** The proposals in the order of their lines, each with the names of these as they were written. */
  readonly written: readonly (readonly [proposal: string, names: readonly string[]])[];
}

/** A line as it was written. */
interface Line {
  readonly proposal: string;
  readonly name: string;
  readonly row: number;
  readonly part: Part;
}

/** A row of the sheet as it is now. */
interface Row {
  readonly proposal: string;
  readonly name: string;
  readonly row: number;
}

/** Lines have no reference of their own: they are known by their proposal and name, then by their order. */
export function linesNow({ book, findings }: Reading, sheet: Seen, lines: LinesTable): void {
  const { list, what, proposal, name, fields } = lines;
  const boxes = fields.map(([box]) => box);
  const table = tableNow(sheet, proposal, boxes, findings);
  if (table === null) return;
  const proposals = new Map(
    (lines.owners?.parts ?? partsOf(book, "proposals"))
      .filter(lines.mayHave)
      .map((part) => [String(part.id).trim(), part]),
  );
  const before = linesOf(lines, proposals);
  const rows = rowsOf(sheet, table, name.column);
  const matched = matchedLines(rows, before);
  const now = new Map<string, Part[]>();
  for (const row of rows) {
    const line = matched.get(row);
    if (!proposals.has(row.proposal)) {
      const at = sheet.address(row.row, proposal.column);
      findings.push(
        note(
          `There is no ${lines.owners?.what ?? "proposal"} "${row.proposal}", so this ${what} belongs to none and is left out.`,
          at,
        ),
      );
      continue;
    }
    const part = line?.part ?? {};
    takeRow(sheet, table, { written: line?.row ?? null, now: row.row, part }, fields, findings);
    now.set(row.proposal, [...(now.get(row.proposal) ?? []), part]);
  }
  const kept = new Set(matched.values());
  for (const line of before.filter((each) => !kept.has(each))) {
    const called = line.name === "" ? `A ${what}` : `The ${what} "${line.name}"`;
    findings.push(
      note(
        `${called} of "${line.proposal}" has no row any more on the sheet ${sheet.name}. What was kept of it stands, and writing puts it back.`,
        sheet.address(line.row, proposal.column),
      ),
    );
    now.set(line.proposal, [...(now.get(line.proposal) ?? []), line.part]);
  }
  for (const [id, part] of proposals) {
    const linesOfIt = now.get(id);
    if (linesOfIt) part[list] = linesOfIt;
    else if (partsOf(part, list).length > 0) delete part[list];
  }
}

function linesOf(
  { list, written, proposal }: LinesTable,
  proposals: ReadonlyMap<string, Part>,
): readonly Line[] {
  return written
    .flatMap(([id, names]) => names.map((name, at) => ({ id: id.trim(), name: name.trim(), at })))
    .flatMap(({ id, name, at }, line) => {
      const part = partsOf(proposals.get(id) ?? {}, list)[at];
      return part ? [{ proposal: id, name, row: proposal.row + line, part }] : [];
    });
}

function rowsOf(sheet: Seen, table: TableNow, nameColumn: number): readonly Row[] {
  const column = table.columnAt(nameColumn);
  return table.rows.map(({ key, row }) => ({
    proposal: key,
    name: column === null ? "" : String(sheet.now(row, column)),
    row,
  }));
}

/** By row, the line that it was: of the same proposal and name, of the same name elsewhere, or of the same proposal in order. */
function matchedLines(rows: readonly Row[], lines: readonly Line[]): ReadonlyMap<Row, Line> {
  const matched = new Map<Row, Line>();
  const left = new Set(lines);
  const match = (isSame: (row: Row, line: Line) => boolean) => {
    for (const row of rows.filter((each) => !matched.has(each))) {
      const line = [...left].find((each) => isSame(row, each));
      if (!line) continue;
      matched.set(row, line);
      left.delete(line);
    }
  };
  match((row, line) => row.proposal === line.proposal && row.name === line.name);
  match((row, line) => row.name !== "" && row.name === line.name);
  match((row, line) => row.proposal === line.proposal);
  return matched;
}
