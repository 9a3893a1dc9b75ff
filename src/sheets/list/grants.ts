import { columnOf, literalText, readableAddress, reference } from "../../formula";
import type { ListedGrant, Understanding } from "../../reading";
import { columnOfCells, draftSheet, moneyFormat, printed } from "../draft";
import { putLeftOut, widthsOfLeftOut } from "./left-out";
import { widthOfAddresses } from "./widths";
import type { PlannedList } from "./list";

/** A grant with what it may be spent on, as the list says it: "All", or the services with semicolons between them. */
export interface GrantToList {
  readonly grant: ListedGrant;
  readonly permitted: string;
}

/** Points: grant, award, services, cell; then what was left out. */
const [GRANT, AWARD, PERMITTED, GAP] = [260, 150, 360, 40];
const LEFT_OUT_COLUMN = 5;

/** A list of one row for each grant: its award as a formula that reads its cell, and what it may be spent on, which is to be changed here. */
export function planGrants(name: string, source: Understanding, grants: readonly GrantToList[]): PlannedList {
  const { sheet } = source;
  const unit = source.unit ?? "";
  const format = moneyFormat(unit);
  const cells = grants.map(({ grant }) => readableAddress(sheet, grant.cell));
  const leftOut = source.leftOut.map((left) => ({ ...left, sheet }));
  const draft = draftSheet({
    key: "list",
    name,
    purpose: "Grants with what each may be spent on, live from their table",
    title: `Grants of ${readableAddress(sheet, source.box)}`,
    opening: [
      ["note", "One row for each grant. Awards are read live from their cells: change them there, not here."],
      [
        "note",
        'What a grant may be spent on was chosen by you: change it here. Put a semicolon between services; "All" is any service.',
      ],
    ],
    widths: [GRANT, AWARD, PERMITTED, widthOfAddresses(cells), GAP, ...widthsOfLeftOut(leftOut)],
    frozen: { rows: 0, columns: 0 },
  });
  const sum = draft.block(1, 2);
  const headings = draft.headings(
    ["heading", ["Grant"]],
    ["figureHeading", [unit === "" ? "Award" : `Award (${unit})`]],
    ["heading", ["Permitted services", "Read from"]],
  );
  const rows = draft.block(grants.length, 4);
  draft.put(rows, columnOfCells(grants.map(({ grant }) => literalText(grant.name))), { style: "label" });
  const award = ({ cell, typed }: ListedGrant) => typed ?? `=${reference({ sheet, ...cell })}`;
  draft.put(columnOf(rows, 1), columnOfCells(grants.map(({ grant }) => award(grant))), {
    style: "figure",
    format,
  });
  draft.put(columnOf(rows, 2), columnOfCells(grants.map(({ permitted }) => literalText(permitted))), {
    style: "input",
  });
  draft.put(columnOf(rows, 3), columnOfCells(cells.map(literalText)), { style: "note" });
  draft.put(sum, [["All awards"]], { style: "label" });
  draft.put({ ...sum, column: 1 }, [[`=SUM(${reference(columnOf(rows, 1))})`]], { style: "total", format });
  putLeftOut(draft.put, leftOut, { row: headings.row, column: LEFT_OUT_COLUMN }, format);
  return {
    sheet: printed(draft.finished(), { place: "", titleRows: headings.row + 1 }),
    table: { ...headings, rows: 1 + rows.rows },
  };
}
