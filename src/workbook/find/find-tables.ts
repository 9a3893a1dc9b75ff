import { readableAddress } from "../../formula";
import type { Box } from "../../formula";
import type { Place } from "../../model/scenario";
import { isBlank } from "../cells";
import type { Cell } from "../cells";
import { readSheets } from "../marks";
import type { Finding, FoundTable } from "../port";
import { note, placeLabel, stop } from "../read";
import { readAreas, readInRounds, SAMPLE_ROWS, sampleOf, searchedPart } from "./areas";
import type { Area, Declared } from "./areas";
import { headedBlocks } from "./blocks";
import { matchGrants, matchSpend } from "./columns";

/** Finds the tables a scenario could read. See `WorkbookPort.findTables`. Four round trips, more only for large sheets. */
export async function findTables(context: Excel.RequestContext): Promise<readonly FoundTable[]> {
  const { tables, names } = context.workbook;
  tables.load("items/name,items/showHeaders,items/showTotals");
  names.load("items/name,items/type,items/visible");
  const sheets = (await readSheets(context)).filter(
    (sheet) => sheet.visibility === "Visible" && sheet.scenario === null,
  );
  const { declared, used } = await readAreas(context, tables.items, names.items, sheets);
  const cells = await readInRounds(context, [...declared.map(sampleOf), ...used.map(searchedPart)]);
  const found = declared.flatMap((each, index) => declaredTable(each, cells[index]!) ?? []);
  const blocks = used.flatMap((each, index) => {
    const taken = declared.filter(({ sheet }) => sheet === each.sheet).map(({ box }) => box);
    return plainTables(each, cells[declared.length + index]!, taken);
  });
  return bestFirst([...found, ...blocks]);
}

/** A declared table as a candidate; null for a named range whose first row is not headings. */
function declaredTable(declared: Declared, sample: readonly (readonly Cell[])[]): FoundTable | null {
  const [headingCells = [], ...rows] = sample;
  if (
    declared.place.kind === "name" &&
    !headingCells.every((cell) => typeof cell === "string" && !isBlank(cell))
  )
    return null;
  const box = { ...declared.box, rows: declared.box.rows - declared.totalsRows };
  const label = placeLabel(declared.place, declared.sheet);
  const isEmpty = rows.every((row) => row.every(isBlank));
  const empty = isEmpty
    ? [stop(`${label} has headings but no rows. Add rows, or choose another table.`)]
    : [];
  return candidate(
    declared.place,
    { sheet: declared.sheet, box },
    headingCells.map(String),
    rows,
    empty,
    isEmpty,
  );
}

function plainTables(used: Area, values: readonly (readonly Cell[])[], taken: readonly Box[]): FoundTable[] {
  const isCut = values.length < used.box.rows;
  return headedBlocks({ row: used.box.row, column: used.box.column, values }, taken).map((block) => {
    const place: Place = { kind: "range", reference: readableAddress(used.sheet, block.box) };
    const findings =
      isCut && block.reachesEnd
        ? [
            stop(
              `Sheet ${used.sheet} is too large to search to its end. Make the list an Excel table (Insert > Table) or give it a name, then look again.`,
            ),
          ]
        : [];
    return candidate(
      place,
      { sheet: used.sheet, box: block.box },
      block.headings,
      block.rows,
      findings,
      false,
    );
  });
}

function candidate(
  place: Place,
  area: Area,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  findings: readonly Finding[],
  isEmpty: boolean,
): FoundTable {
  const sample = { headings, rows: rows.slice(0, SAMPLE_ROWS) };
  const address = readableAddress(area.sheet, area.box);
  const cells = address.slice(address.lastIndexOf("!") + 1);
  const label =
    place.kind === "range" ? placeLabel(place, area.sheet) : `${placeLabel(place, area.sheet)}, ${cells}`;
  return {
    place,
    label,
    sheet: area.sheet,
    address,
    headings,
    rowCount: isEmpty ? 0 : area.box.rows - 1,
    asSpend: matchSpend(sample),
    asGrants: matchGrants(sample),
    findings: [...findings, ...repeatedHeadings(headings, area)],
  };
}

function repeatedHeadings(headings: readonly string[], { sheet, box }: Area): Finding[] {
  const keys = headings.map((heading) => heading.trim().toLowerCase());
  return keys.flatMap((key, position) => {
    const first = keys.indexOf(key);
    if (first === position || key === "") return [];
    const at = (column: number) =>
      readableAddress(sheet, { row: box.row, column: box.column + column, rows: 1, columns: 1 });
    const [one, two] = [first, position].map((column) => at(column).slice(at(column).lastIndexOf("!") + 1));
    return [
      note(
        `Two columns are headed "${headings[position]!.trim()}" (${one} and ${two} on sheet ${sheet}). Rename one of them, or choose the columns by their letters.`,
        at(position),
      ),
    ];
  });
}

/** Tables whose columns were understood first; of those Excel tables, then names, then plain blocks; then sheet order. */
function bestFirst(tables: readonly FoundTable[]): readonly FoundTable[] {
  const kinds: readonly Place["kind"][] = ["table", "name", "range"];
  const rank = (table: FoundTable) =>
    (table.asSpend || table.asGrants ? 0 : kinds.length) + kinds.indexOf(table.place.kind);
  return [...tables].sort((a, b) => rank(a) - rank(b));
}
