import { columnOf, literalText, readableAddress, reference } from "../../formula";
import type { Box, SheetBox } from "../../formula";
import type { PlainList, Understanding } from "../../reading";
import { columnOfCells, draftSheet, moneyFormat } from "../draft";
import type { CellContent, PlannedSheet } from "../draft";
import { putLeftOut } from "./left-out";

/** A table of spending set out as a plain list on a sheet of its own. */
export interface PlannedList {
  readonly sheet: PlannedSheet;
  /** The heading row and the rows, which become an Excel table. */
  readonly table: Box;
}

/** Points: agency, service, amount, net income, cell; where there are sections, these; then what was left out. */
const WIDTHS = [190, 230, 130, 130, 130];
const SECTION_WIDTH = 160;
const LEFT_OUT_WIDTHS = [40, 150, 330, 110];

/**
 * A list of one row for each amount of a table of any shape: whose it is, on what, and the amount as a formula that reads its cell, so
 * that it stays live. Beside it, what of the table is not in the list, and why.
 */
export function planList(name: string, source: Understanding, list: PlainList): PlannedList {
  const unit = list.unit ?? "";
  const amount = (what: string) => (unit === "" ? what : `${what} (${unit})`);
  const format = moneyFormat(unit);
  const hasSections = list.rows.some(({ section }) => section !== "");
  const widths = hasSections ? [...WIDTHS, SECTION_WIDTH] : WIDTHS;
  const draft = draftSheet({
    key: "list",
    name,
    purpose: "A table of spending as a list, live from the table",
    title: `Spending of ${readableAddress(source.sheet, source.box)}`,
    opening: [
      [
        "note",
        "One row for each amount of the table, read live from its cell. Change figures there, not here.",
      ],
      [
        "note",
        "Names are those of the table when this was written. Set the table out again when it gains or loses rows.",
      ],
    ],
    widths: [...widths, ...LEFT_OUT_WIDTHS],
    frozen: { rows: 0, columns: 0 },
  });
  const sums = draft.block(3, 3);
  const headings = draft.headings(
    ["heading", ["Agency", "Service"]],
    ["figureHeading", [amount("Amount"), amount("Net income")]],
    ["heading", hasSections ? ["Read from", "Section"] : ["Read from"]],
  );
  const rows = draft.block(list.rows.length, widths.length);
  draft.put(
    rows,
    list.rows.map(({ agency, service }) => [literalText(agency), literalText(service)]),
    { style: "label" },
  );
  draft.put(
    columnOf(rows, 2),
    list.rows.map((row) => amounts(source.sheet, row)),
    { style: "figure", format },
  );
  draft.put(
    columnOf(rows, 4),
    columnOfCells(list.rows.map(({ cell }) => literalText(readableAddress(source.sheet, cell)))),
    { style: "note" },
  );
  if (hasSections)
    draft.put(columnOf(rows, 5), columnOfCells(list.rows.map(({ section }) => literalText(section))), {
      style: "label",
    });
  putSums(draft.put, sums, rows, format);
  putLeftOut(draft.put, source, { row: headings.row, column: widths.length + 1 }, format);
  return { sheet: draft.finished(), table: { ...headings, rows: 1 + rows.rows } };
}

type Put = ReturnType<typeof draftSheet>["put"];

/** What the list adds up to, above it. */
function putSums(put: Put, sums: SheetBox, rows: SheetBox, format: string): void {
  const of = (column: number) => `SUM(${reference(columnOf(rows, column))})`;
  const lines: readonly (readonly [string, string])[] = [
    ["Spending", `=${of(2)}`],
    ["Net income, not counted as spending", `=${of(3)}`],
    ["Net", `=${of(2)}-${of(3)}`],
  ];
  put(
    sums,
    lines.map(([label]) => [label]),
    { style: "label" },
  );
  put(
    { ...sums, column: sums.column + 2 },
    lines.map(([, formula]) => [formula]),
    { style: "total", format },
  );
}

/** The amount goes where it belongs: to the spending, or with the other sign to the net income. */
function amounts(sheet: string, { cell, typed, isNetIncome }: PlainList["rows"][number]): CellContent[] {
  const read = typed ?? `=${reference({ sheet, ...cell })}`;
  if (!isNetIncome) return [read, ""];
  return ["", typeof read === "number" ? -read : `=-${read.slice(1)}`];
}
