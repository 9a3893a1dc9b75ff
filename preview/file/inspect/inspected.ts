import { address, columnLetters, readableAddress } from "../../../src/formula";
import type { Box } from "../../../src/formula";
import { listed } from "../../../src/model/wording";
import { bodiesOf, note, otherBodies, together, totalTogether, understandBook } from "../../../src/reading";
import type { BookContent, Finding, RoleSource, Understanding } from "../../../src/reading";

/** A table as a line of JSON tells it; addresses are on its sheet. */
export interface InspectedTable {
  readonly file: string;
  readonly sheet: string;
  readonly hidden: boolean;
  readonly address: string;
  readonly name: string | null;
  readonly title: string;
  readonly kind: string;
  readonly orientation: string;
  readonly roles: Readonly<Record<string, { readonly from: string; readonly at: string }>>;
  readonly unit: string | null;
  readonly rows_read: number;
  readonly rows_left_out: readonly {
    readonly address: string;
    readonly why: string;
    readonly amount: number | null;
  }[];
  /** The sum of the amounts read, credits included, in the unit of the file. */
  readonly total: number | null;
  /** Other tables that are read together with this one. */
  readonly with: readonly {
    readonly sheet: string;
    readonly address: string;
    readonly total: number | null;
  }[];
  readonly total_together: number | null;
  readonly asks: readonly {
    readonly role: string;
    readonly first: string | null;
    readonly others: readonly string[];
  }[];
  /** What was taken unasked, why, and what else may be meant. */
  readonly choices: readonly {
    readonly role: string;
    readonly first: string | null;
    readonly others: readonly string[];
    readonly because?: string;
  }[];
  readonly findings: readonly Finding[];
}

/** Every table of a workbook as it is understood, the likeliest sources first. */
export function inspected(file: string, content: BookContent): readonly InspectedTable[] {
  const tables = understandBook(content);
  const groupOf = new Map(together(tables).flatMap((group) => group.map((table) => [table, group] as const)));
  return [...tables]
    .sort((one, other) => unlikely(one) - unlikely(other))
    .map((table) => {
      const group = groupOf.get(table) ?? [table];
      return lineOf(file, table, { group, notCounted: otherBodies(group, tables) });
    });
}

/** Tables on hidden sheets, and those of which nothing is counted, come after the others. */
function unlikely({ isHidden, kind }: Understanding): number {
  return (isHidden ? 2 : 0) + (kind === "other" ? 1 : 0);
}

/** What is counted together with a table, itself with it, and the tables of other bodies that are not. */
interface Beside {
  readonly group: readonly Understanding[];
  readonly notCounted: readonly Understanding[];
}

function lineOf(file: string, table: Understanding, { group, notCounted }: Beside): InspectedTable {
  const others = group.filter((each) => each !== table);
  return {
    file,
    sheet: table.sheet,
    hidden: table.isHidden,
    address: address(table.box),
    name: table.name,
    title: table.title,
    kind: table.kind,
    orientation: table.orientation,
    roles: Object.fromEntries(
      Object.entries(table.roles).map(([role, source]) => [role, placeOf(table, source)]),
    ),
    unit: table.unit,
    rows_read: table.rowsRead,
    rows_left_out: table.leftOut.map(({ box, why, amount }) => ({ address: address(box), why, amount })),
    total: table.total,
    with: others.map(({ sheet, box, total }) => ({ sheet, address: address(box), total })),
    total_together: table.total === null ? null : totalTogether([table, ...others]),
    asks: table.asks,
    choices: table.choices,
    findings: [...table.findings, ...(notCounted.length > 0 ? [otherBodiesSaid(notCounted)] : [])],
  };
}

/** What the pane offers to count by one press. */
function otherBodiesSaid(tables: readonly Understanding[]): Finding {
  const names = listed([...bodiesOf(tables).values()].map((name) => `"${name}"`));
  const places = listed(tables.map(({ sheet, box }) => readableAddress(sheet, box)));
  return note(`What is of ${names}, in ${places}, is not counted together with this.`);
}

function placeOf(
  { data }: Understanding,
  source: RoleSource,
): { readonly from: string; readonly at: string } {
  switch (source.from) {
    case "fixed":
    case "sheet":
      return { from: source.from, at: source.value };
    case "group":
      return {
        from: "group",
        at:
          source.rows.length > 0
            ? listOf(source.rows.map((row) => ({ row, column: source.column, rows: 1, columns: 1 })))
            : `${columnLetters(source.column)}${data.row + 1}:${columnLetters(source.column)}${data.row + data.rows}`,
      };
    case "column":
      return {
        from: "column",
        at: listOf(
          runs(source.columns).map(({ first, last }) => ({
            row: data.row,
            column: first,
            rows: data.rows,
            columns: last - first + 1,
          })),
        ),
      };
    case "headings":
      return {
        from: "headings",
        at: listOf(
          runs(source.columns).map(({ first, last }) => ({
            row: source.row,
            column: first,
            rows: 1,
            columns: last - first + 1,
          })),
        ),
      };
  }
}

function listOf(boxes: readonly Box[]): string {
  return boxes.map(address).join(",");
}

/** Neighbouring columns as runs. */
function runs(columns: readonly number[]): readonly { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const before = found.at(-1);
    if (before && before.last === column - 1) before.last = column;
    else found.push({ first: column, last: column });
  }
  return found;
}
