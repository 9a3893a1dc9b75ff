import { address as cellsOf, readableAddress } from "../../formula";
import type { Box } from "../../formula";
import type { Place } from "../../model/book";
import type { BookContent, SheetContent } from "../content";
import type { AnySource } from "../sources";
import { placeLabel } from "../table";
import type { Understanding } from "../understanding";
import type { FoundTable, ToSetOut } from "./found-table";
import { grantList } from "./grant-list";
import { proposalFor } from "./proposals";
import { repeatedHeadings } from "./repeated-headings";
import { serviceGroups } from "./service-groups";
import { titleOf } from "./title";

export type Sources = Readonly<Record<string, AnySource>>;

interface Beside {
  readonly declared: BookContent["declared"];
  readonly pieces: readonly string[];
  readonly sources: Sources;
}

export function candidate(
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
    rowCount: table.data.row > box.row ? box.rows - 1 : box.rows,
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

function toSetOut(kind: string, table: Understanding, sheet: SheetContent): ToSetOut {
  return { kind, table, grants: table.kind === "grants" ? grantList(table, sheet) : null };
}

/** From the row that names the columns to the last row that is read. */
function placeBox({ box, headingRow, lines, data }: Understanding): Box {
  const last = lines.reduce((row, line) => Math.max(row, line.row), headingRow);
  const end = lines.length === 0 ? data.row + data.rows - 1 : last;
  return { ...box, row: headingRow, rows: end - headingRow + 1 };
}
