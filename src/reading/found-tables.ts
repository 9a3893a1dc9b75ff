import { address as cellsOf, parseAddress, readableAddress } from "../formula";
import type { Box } from "../formula";
import type { Place, SourceRoles } from "../model/book";
import { isBlank } from "./cell";
import type { BookContent, SheetContent } from "./content";
import { noRows, note } from "./findings";
import type { Finding } from "./findings";
import { grantList } from "./grant-list";
import { proposalFor } from "./proposals";
import { serviceGroups } from "./service-groups";
import type { ServiceGroup } from "./service-groups";
import { sources as allSources } from "./sources";
import type { AnySource, ListedGrant } from "./sources";
import { placeLabel } from "./table";
import { together, understandBook } from "./understanding";
import type { AnswersByTable, Understanding } from "./understanding";

type Sources = Readonly<Record<string, AnySource>>;

/** A block of cells that looks like a table. */
export interface FoundTable {
  /** Tells it from the others of the workbook however it is read; see `Understanding.key`. */
  readonly key: string;
  readonly place: Place;
  /** For people: "SpendTable on sheet Budgets, A4:C81". */
  readonly label: string;
  readonly sheet: string;
  readonly isHidden: boolean;
  /** What is written above it; "" where nothing is. */
  readonly title: string;
  /** Address with sheet, heading row included. */
  readonly address: string;
  readonly headings: readonly string[];
  /** Data rows, headings not counted. */
  readonly rowCount: number;
  /** Columns for each kind of source; null for a kind that the table does not look like, or not as it is. */
  readonly proposals: Readonly<Record<string, SourceRoles | null>>;
  /** Columns for each kind of source, were the table chosen as one all the same. */
  readonly ifChosen: Readonly<Record<string, SourceRoles>>;
  /** Things wrong with the whole table: two columns of the same name, no rows. */
  readonly findings: readonly Finding[];
  /** How a table is understood that must be set out as a list before it is a source, or can be; null for every other. */
  readonly toSetOut: ToSetOut | null;
  /** How it is understood; null for one with nothing below its headings. */
  readonly understood: Understanding | null;
  /** The keys of the other tables that are one table with it, in several pieces. */
  readonly pieces: readonly string[];
  /** The groups that a table of spending puts its services in. */
  readonly groups: readonly ServiceGroup[];
  /** What the table is good for besides scenarios; null where nothing is known. */
  readonly use: Finding | null;
}

/** A table of another shape than a list, or one that does not say all, and the kind of source that it would be as a list. */
export interface ToSetOut {
  readonly kind: string;
  readonly table: Understanding;
  /** The grants of a list of grants; null for another kind. */
  readonly grants: readonly ListedGrant[] | null;
}

/**
 * What looks like a table in a workbook: first what is in the cells that the user pointed at (addresses with their sheets), then the
 * likeliest sources, and of those Excel tables, names and plain cells. Hidden sheets come last. `answers` are what the user said of tables.
 */
export function foundTables(
  book: BookContent,
  pointed: readonly string[] = [],
  answers: AnswersByTable = new Map(),
  sources: Sources = allSources,
): readonly FoundTable[] {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  const candidates = (content: BookContent) => {
    const tables = understandBook(content, answers);
    const groups = new Map(
      together(tables).flatMap((group) => group.map((table) => [table, group] as const)),
    );
    return tables.map((table) =>
      candidate(table, sheets.get(table.sheet)!, {
        declared: content.declared,
        pieces: (groups.get(table) ?? []).filter((other) => other !== table).map(({ key }) => key),
        sources,
      }),
    );
  };
  const found = [...candidates(book), ...emptyTables(book, sheets)];
  const known = new Set(found.map(({ place }) => place.reference));
  // What is found by itself is read with its title and notes; only what is not is read by its cells alone.
  const first = pointed
    .filter((address) => !known.has(address))
    .flatMap((address) => candidates(cellsPointedAt(book, address)))
    .filter(({ place }) => !known.has(place.reference));
  return [...first, ...bestFirst(found)];
}

/** A workbook of nothing but the cells of an address; nothing at all where there are none. */
function cellsPointedAt(book: BookContent, address: string): BookContent {
  const parsed = parseAddress(address);
  const sheet = book.sheets.find(({ name }) => name === parsed?.sheet);
  return { ...book, declared: [], sheets: parsed && sheet ? [cropped(sheet, parsed.box)] : [] };
}

function cropped(sheet: SheetContent, box: Box): SheetContent {
  const [row, column] = [Math.max(box.row, sheet.row), Math.max(box.column, sheet.column)];
  const rows = <Cells>(lines: readonly (readonly Cells[])[]) =>
    lines
      .slice(row - sheet.row, Math.max(0, box.row + box.rows - sheet.row))
      .map((line) => line.slice(column - sheet.column, Math.max(0, box.column + box.columns - sheet.column)));
  return {
    ...sheet,
    row,
    column,
    values: rows(sheet.values),
    formats: rows(sheet.formats),
    formulas: rows(sheet.formulas),
  };
}

interface Beside {
  readonly declared: BookContent["declared"];
  readonly pieces: readonly string[];
  readonly sources: Sources;
}

function candidate(
  table: Understanding,
  sheet: SheetContent,
  { declared, pieces, sources }: Beside,
): FoundTable {
  const box = placeBox(table);
  const kind = declared.find(({ name }) => name === table.name)?.kind ?? "range";
  const place: Place =
    table.name === null
      ? { kind: "range", reference: readableAddress(table.sheet, box) }
      : { kind, reference: table.name };
  const label = placeLabel(place, table.sheet);
  const proposals = Object.entries(sources).map(
    ([each, source]) => [each, proposalFor(source, table, sheet)] as const,
  );
  const [open] = proposals.filter(([, { toSetOut }]) => toSetOut);
  return {
    key: table.key,
    place,
    label: place.kind === "range" ? label : `${label}, ${cellsOf(box)}`,
    sheet: table.sheet,
    isHidden: table.isHidden,
    title: titleOf(table, sheet),
    address: readableAddress(table.sheet, box),
    headings: table.headings,
    rowCount: box.rows - 1,
    proposals: Object.fromEntries(proposals.map(([each, { asItIs }]) => [each, asItIs])),
    ifChosen: Object.fromEntries(proposals.map(([each, { ifChosen }]) => [each, ifChosen])),
    findings: [
      ...repeatedHeadings(table.headings, { sheet: table.sheet, box }),
      ...(table.currency === null ? [] : [table.currency.finding]),
    ],
    toSetOut: open === undefined ? null : toSetOut(open[0], table, sheet),
    groups: table.kind === "spend" ? serviceGroups(table, sheet) : [],
    understood: table,
    pieces: table.kind === "spend" || table.kind === "payments" ? pieces : [],
    use: table.use,
  };
}

/** Rows above a table in which its title is looked for. */
const TITLE_ROWS = 10;

/** What a table is called: of the texts that are alone in their rows above it, none of them a sentence, the longest. */
function titleOf({ box, title }: Understanding, { row, values }: SheetContent): string {
  const texts: string[] = [];
  for (let at = box.row - row - 1; at >= Math.max(0, box.row - row - TITLE_ROWS); at -= 1) {
    const filled = values[at]?.filter((cell) => !isBlank(cell)) ?? [];
    if (filled.filter((cell) => typeof cell === "number").length > 1) break;
    const [only] = filled;
    if (filled.length === 1 && typeof only === "string") texts.push(only.replace(/\s+/g, " ").trim());
  }
  const called = texts.filter((text) => !/[.:]$/.test(text));
  return called.reduce((longest, text) => (text.length > longest.length ? text : longest), "") || title;
}

function toSetOut(kind: string, table: Understanding, sheet: SheetContent): ToSetOut {
  return { kind, table, grants: table.kind === "grants" ? grantList(table, sheet) : null };
}

/** From the row that names the columns to the last row that is read. */
function placeBox({ box, headingRow, lines, data }: Understanding): Box {
  const last = lines.reduce((row, line) => Math.max(row, line.row), headingRow);
  const end = lines.length === 0 ? data.row + data.rows - 1 : last;
  return { ...box, row: headingRow, rows: end - headingRow + 1 };
}

/** Excel tables with headings and nothing below them: to be filled, not found by their figures. */
function emptyTables(book: BookContent, sheets: ReadonlyMap<string, SheetContent>): readonly FoundTable[] {
  return book.declared.flatMap(({ kind, name, sheet, box, hasHeadings }): FoundTable[] => {
    const content = sheets.get(sheet);
    if (kind !== "table" || !hasHeadings || content === undefined) return [];
    const lines = content.values
      .slice(box.row - content.row, box.row - content.row + box.rows)
      .map((line) => line.slice(box.column - content.column, box.column - content.column + box.columns));
    const [headings = [], ...rows] = lines;
    if (!rows.every((row) => row.every(isBlank))) return [];
    const place: Place = { kind, reference: name };
    const label = placeLabel(place, sheet);
    return [
      {
        key: name,
        place,
        label: `${label}, ${cellsOf(box)}`,
        sheet,
        isHidden: content.isHidden,
        title: "",
        address: readableAddress(sheet, box),
        headings: headings.map(String),
        rowCount: 0,
        proposals: {},
        ifChosen: {},
        findings: [noRows(label)],
        toSetOut: null,
        understood: null,
        pieces: [],
        groups: [],
        use: null,
      },
    ];
  });
}

function repeatedHeadings(
  headings: readonly string[],
  { sheet, box }: { readonly sheet: string; readonly box: Box },
): Finding[] {
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
  const isReady = ({ proposals }: FoundTable) =>
    Object.values(proposals).some((proposal) => proposal !== null);
  const isOpen = ({ understood }: FoundTable) =>
    understood?.asks.some(({ first }) => first === null) ?? false;
  const rank = (table: FoundTable) => [
    table.isHidden ? 1 : 0,
    isReady(table) ? 0 : table.toSetOut === null ? 2 : 1,
    kinds.indexOf(table.place.kind),
    isOpen(table) ? 1 : 0,
    -table.rowCount,
  ];
  const ranks = new Map(tables.map((table) => [table, rank(table)]));
  return [...tables].sort((one, other) => firstDifference(ranks.get(one)!, ranks.get(other)!));
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 ? 0 : one[at]! - other[at]!;
}
