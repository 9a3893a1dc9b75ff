import { note } from "../../reading";
import { neededNumber, number, numberOfEach, numbers, takeRow, words, partsOf, tableNow } from "../as-typed";
import type { Field, Part, Reading, Seen, TableNow } from "../as-typed";

/** A cost line as it was written. */
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

/** Cost lines have no reference of their own: they are known by their proposal and name, then by their order. */
export function costs({ was, cells, book, findings }: Reading, sheet: Seen): void {
  const own = cells.costs;
  const agencies = was.place.agencies.map(({ id }) => id);
  const fields: readonly Field[] = [
    [own.name, words("name")],
    [own.kind, words("kind")],
    [own.type, words("type")],
    [own.amount, neededNumber("amount")],
    [own.priceYear, number("priceYear")],
    [own.index, words("index")],
    [own.optimism, number("optimism")],
    [own.offset, number("offset")],
    [own.phase, numbers("phase")],
    [own.pays, numberOfEach("pays", agencies)],
  ];
  const table = tableNow(
    sheet,
    own.proposal,
    fields.map(([box]) => box),
    findings,
  );
  if (table === null) return;
  const proposals = new Map(partsOf(book, "proposals").map((part) => [String(part.id).trim(), part]));
  const lines = linesOf(was.proposals, proposals, own.proposal.row);
  const rows = rowsOf(sheet, table, own.name.column);
  const matched = matchedLines(rows, lines);
  const now = new Map<string, Part[]>();
  for (const row of rows) {
    const line = matched.get(row);
    if (!proposals.has(row.proposal)) {
      const at = sheet.address(row.row, own.proposal.column);
      findings.push(
        note(
          `There is no proposal "${row.proposal}", so this cost line belongs to none and is left out.`,
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
  for (const line of lines.filter((each) => !kept.has(each))) {
    const what = line.name === "" ? "A cost line" : `The cost line "${line.name}"`;
    findings.push(
      note(
        `${what} of "${line.proposal}" has no row any more on the sheet ${sheet.name}. What was kept of it stands, and writing puts it back.`,
        sheet.address(line.row, own.proposal.column),
      ),
    );
    now.set(line.proposal, [...(now.get(line.proposal) ?? []), line.part]);
  }
  for (const [id, part] of proposals) {
    const costsNow = now.get(id);
    if (costsNow) part.costs = costsNow;
    else if (partsOf(part, "costs").length > 0) delete part.costs;
  }
}

function linesOf(
  was: Reading["was"]["proposals"],
  proposals: ReadonlyMap<string, Part>,
  firstRow: number,
): readonly Line[] {
  return was
    .flatMap(({ id, costs: all }) => all.map(({ name }, at) => ({ id: id.trim(), name: name.trim(), at })))
    .flatMap(({ id, name, at }, line) => {
      const part = partsOf(proposals.get(id) ?? {}, "costs")[at];
      return part ? [{ proposal: id, name, row: firstRow + line, part }] : [];
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
