import { cellOf, columnOf, literalText, reference } from "../../formula";
import type { SourceColumn } from "../../model/book";
import { MAPPING_HEADINGS } from "../../reading";
import type { Cell, NamesToCount, NameToCount } from "../../reading";
import { columnOfCells, draftSheet, moneyFormat } from "../draft";
import type { CellContent } from "../draft";
import type { PlannedList } from "../list";

const WIDTHS = [210, 260, 260, 140];

/**
 * What each service of a table is counted as: one row for each name that an agency writes, with its amounts added up live from the table.
 * It is itself a table of spending, so that another name typed here goes through every figure.
 */
export function planNames(name: string, { label, unit, columns, rows: names }: NamesToCount): PlannedList {
  const format = moneyFormat(unit);
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
      ["note", `Amounts are added up live from ${label}. Change them there, not here.`],
    ],
    widths: WIDTHS,
    frozen: { rows: 0, columns: 0 },
  });
  const sums = draft.block(3, 4);
  draft.headings(
    ["heading", [MAPPING_HEADINGS.agency, MAPPING_HEADINGS.written, MAPPING_HEADINGS.countedAs]],
    ["figureHeading", [`${MAPPING_HEADINGS.amount} (${unit})`]],
  );
  const rows = draft.block(names.length, 4);
  draft.put(
    rows,
    names.map(({ agency, service }) => [asTyped(agency), asTyped(service)]),
    { style: "label" },
  );
  draft.put(columnOf(rows, 2), columnOfCells(names.map(({ countedAs }) => literalText(countedAs))), {
    style: "input",
  });
  const amountOf = (_: NameToCount, row: number) => {
    // EXACT, because "=" takes no notice of capitals, and some spreadsheets take signs in it for any letters.
    const is = (column: SourceColumn, at: number) =>
      `--EXACT(${column.formula},${reference(cellOf(rows, row, at))})`;
    return `=SUMPRODUCT(${is(columns.agency, 0)},${is(columns.service, 1)},${columns.amount.formula})`;
  };
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

/** A name as its cell holds it: codes that are numbers stay numbers. */
function asTyped(cell: Cell): CellContent {
  return typeof cell === "string" ? literalText(cell) : cell;
}
