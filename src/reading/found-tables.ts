import { address as cellsOf, readableAddress } from "../formula";
import type { Box } from "../formula";
import type { Place } from "../model/book";
import { isBlank } from "./cell";
import type { Cell } from "./cell";
import { noRows, note, stop } from "./findings";
import type { Finding } from "./findings";
import { proposalsFor } from "./sources";
import type { Proposals } from "./sources";
import { headedBlocks, placeLabel, SAMPLE_ROWS } from "./table";
import type { TableSample } from "./table";

/** A block of cells that looks like a table. */
export interface FoundTable {
  readonly place: Place;
  /** For people: "SpendTable on sheet Budgets, A4:C81". */
  readonly label: string;
  readonly sheet: string;
  /** Address with sheet, heading row included. */
  readonly address: string;
  readonly headings: readonly string[];
  /** Data rows, headings not counted. */
  readonly rowCount: number;
  /** Columns matched by heading and content, for each kind of source that the match is clear enough to propose. */
  readonly proposals: Proposals;
  /** Things wrong with the whole table: two columns of the same name, no rows. */
  readonly findings: readonly Finding[];
}

/** A block of cells on a sheet. */
export interface Area {
  readonly sheet: string;
  readonly box: Box;
}

/** A table or named range, as the user declared it. */
export interface Declared extends Area {
  readonly place: Place;
  /** Rows of Excel's own totals at the end. */
  readonly totalsRows: number;
}

/** An area with the values of its first rows, which may be all. */
export type Fetched<Of extends Area> = Of & { readonly values: readonly (readonly Cell[])[] };

/**
 * What looks like a table: the declared ones, and the plain blocks under rows of headings outside them on the sheets.
 * Those whose columns were understood first; of those Excel tables, then names, then plain blocks; then as they were given.
 */
export function foundTables(
  declared: readonly Fetched<Declared>[],
  sheets: readonly Fetched<Area>[],
): readonly FoundTable[] {
  const plain = sheets.flatMap((sheet) => {
    const taken = declared.filter((each) => each.sheet === sheet.sheet).map(({ box }) => box);
    return plainTables(sheet, taken);
  });
  return bestFirst([...declared.flatMap((each) => declaredTable(each) ?? []), ...plain]);
}

/** A declared table as a candidate; null for a named range whose first row is not headings. */
function declaredTable(declared: Fetched<Declared>): FoundTable | null {
  const { place, sheet, values, totalsRows } = declared;
  const [headingCells = [], ...rows] = values;
  const areHeadings = headingCells.every((cell) => typeof cell === "string" && !isBlank(cell));
  if (place.kind === "name" && !areHeadings) return null;
  const box = { ...declared.box, rows: declared.box.rows - totalsRows };
  const isEmpty = rows.every((row) => row.every(isBlank));
  const found = candidate(place, { sheet, box }, { headings: headingCells.map(String), rows });
  if (!isEmpty) return found;
  return { ...found, rowCount: 0, findings: [noRows(placeLabel(place, sheet)), ...found.findings] };
}

function plainTables({ sheet, box, values }: Fetched<Area>, taken: readonly Box[]): FoundTable[] {
  const isCut = values.length < box.rows;
  return headedBlocks({ row: box.row, column: box.column, values }, taken).map((block) => {
    const place: Place = { kind: "range", reference: readableAddress(sheet, block.box) };
    const found = candidate(place, { sheet, box: block.box }, block);
    if (!isCut || !block.reachesEnd) return found;
    const message = `Sheet ${sheet} is too large to search to its end. Make the list an Excel table (Insert > Table) or give it a name, then look again.`;
    return { ...found, findings: [stop(message), ...found.findings] };
  });
}

function candidate(place: Place, { sheet, box }: Area, { headings, rows }: TableSample): FoundTable {
  const address = readableAddress(sheet, box);
  const label = placeLabel(place, sheet);
  return {
    place,
    label: place.kind === "range" ? label : `${label}, ${cellsOf(box)}`,
    sheet,
    address,
    headings,
    rowCount: box.rows - 1,
    proposals: proposalsFor({ headings, rows: rows.slice(0, SAMPLE_ROWS) }),
    findings: repeatedHeadings(headings, { sheet, box }),
  };
}

function repeatedHeadings(headings: readonly string[], { sheet, box }: Area): Finding[] {
  const keys = headings.map((heading) => heading.trim().toLowerCase());
  return keys.flatMap((key, position) => {
    const first = keys.indexOf(key);
    if (first === position || key === "") return [];
    const cellIn = (column: number) => ({ row: box.row, column: box.column + column, rows: 1, columns: 1 });
    const [one, two] = [first, position].map((column) => cellsOf(cellIn(column)));
    return [
      note(
        `Two columns are headed "${headings[position]!.trim()}" (${one} and ${two} on sheet ${sheet}). Rename one of them, or choose the columns by their letters.`,
        readableAddress(sheet, cellIn(position)),
      ),
    ];
  });
}

function bestFirst(tables: readonly FoundTable[]): readonly FoundTable[] {
  const kinds: readonly Place["kind"][] = ["table", "name", "range"];
  const isUnderstood = ({ proposals }: FoundTable) =>
    Object.values(proposals).some((proposal) => proposal !== null);
  const rank = (table: FoundTable) =>
    (isUnderstood(table) ? 0 : kinds.length) + kinds.indexOf(table.place.kind);
  return [...tables].sort((a, b) => rank(a) - rank(b));
}
