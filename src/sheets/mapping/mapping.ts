import { cellOf, columnOf, literalText, reference } from "../../formula";
import type { SourceColumn } from "../../model/book";
import { MAPPING_HEADINGS, sources } from "../../reading";
import type { Cell, NamesToCount } from "../../reading";
import { columnOfCells, draftSheet, moneyFormat } from "../draft";
import type { CellContent } from "../draft";
import type { PlannedList } from "../list";
import type { NameRow } from "./paid-rows";

const WIDTHS = [210, 260, 260, 140];
const PAYEE = 210;

/** A table of spending by its names; what is paid to other bodies is in rows of its own where the table says who is paid. */
export interface NamesToPlan extends Pick<NamesToCount, "label" | "unit" | "columns"> {
  readonly paidTo: SourceColumn | null;
  readonly rows: readonly NameRow[];
}

/**
 * What each service of a table is counted as: one row for each name that an agency writes, with its amounts added up live from the table.
 * It is itself a table of spending, so that another name typed here goes through every figure.
 */
export function planNames(
  name: string,
  { label, unit, columns, paidTo, rows: names }: NamesToPlan,
): PlannedList {
  const format = moneyFormat(unit);
  const isApart = names.some((row) => row.paidTo !== null);
  const draft = draftSheet({
    key: "names",
    name,
    purpose: "What each service is counted as, with its spending live from the table",
    title: "Names of services",
    opening: [
      [
        "note",
        "One row for each service as a body writes it. Type the name it is counted under; services of one name are counted together.",
      ],
      [
        "note",
        `Amounts are added up live from ${label}. Change them there, not here.${isApart ? " What one body pays to another is in a row of its own, so that it is counted once." : ""}`,
      ],
    ],
    widths: isApart ? [...WIDTHS, PAYEE] : WIDTHS,
    frozen: { rows: 0, columns: 0 },
  });
  const sums = draft.block(3, 4);
  draft.headings(
    ["heading", [MAPPING_HEADINGS.agency, MAPPING_HEADINGS.written, MAPPING_HEADINGS.countedAs]],
    ["figureHeading", [`${MAPPING_HEADINGS.amount} (${unit})`]],
    ["heading", isApart ? [sources.spend.roles.supplier!.label] : []],
  );
  const rows = draft.block(names.length, isApart ? 5 : 4);
  draft.put(
    rows,
    names.map(({ agency, service }) => [asTyped(agency), asTyped(service)]),
    { style: "label" },
  );
  const own = ownRows(names);
  names.forEach((each, row) => {
    const at = cellOf(rows, row, 2);
    if (each.paidTo === null) draft.put(at, [[literalText(each.countedAs)]], { style: "input" });
    else draft.put(at, [[`=${reference(cellOf(rows, own[row]!, 2))}`]], { style: "label" });
  });
  const amountOf = (each: NameRow, row: number) => {
    // EXACT, because "=" takes no notice of capitals, and some spreadsheets take signs in it for any letters.
    const is = (column: SourceColumn, at: number) =>
      `--EXACT(${column.formula},${reference(cellOf(rows, row, at))})`;
    const [who, what] = [is(columns.agency, 0), is(columns.service, 1)];
    if (each.paidTo !== null && paidTo !== null)
      return `=SUMPRODUCT(${who},${what},${is(paidTo, 4)},${columns.amount.formula})`;
    const all = `=SUMPRODUCT(${who},${what},${columns.amount.formula})`;
    let last = row;
    while (own[last + 1] === row) last += 1;
    if (last === row) return all;
    return `${all}-SUM(${reference({ ...cellOf(rows, row + 1, 3), rows: last - row })})`;
  };
  if (isApart) {
    const paid = names.map((each) => (each.paidTo === null ? "" : asTyped(each.paidTo)));
    draft.put(columnOf(rows, 4), columnOfCells(paid), { style: "label" });
  }
  draft.put(columnOf(rows, 3), columnOfCells(names.map(amountOf)), { style: "figure", format });
  const [inTable, here] = [cellOf(sums, 0, 3), cellOf(sums, 1, 3)].map((box) => reference(box));
  draft.put(
    sums,
    columnOfCells(["In the table", "Under these names", "Under names that came since: write this again"]),
    { style: "label" },
  );
  draft.put(
    columnOf(sums, 3),
    columnOfCells([
      `=SUM(${columns.amount.formula})`,
      `=SUM(${reference(columnOf(rows, 3))})`,
      `=ROUND(${inTable}-${here},6)`,
    ]),
    { style: "total", format },
  );
  return { sheet: draft.finished(), table: { ...rows, row: rows.row - 1, rows: rows.rows + 1 } };
}

/** By row that of the name itself, which is above what of it is paid to others. */
function ownRows(names: readonly NameRow[]): readonly number[] {
  let own = 0;
  return names.map(({ paidTo }, row) => {
    if (paidTo === null) own = row;
    return own;
  });
}

/** A name as its cell holds it: codes that are numbers stay numbers. */
function asTyped(cell: Cell): CellContent {
  return typeof cell === "string" ? literalText(cell) : cell;
}
