import type { Box } from "../../formula";
import type { ExampleTable } from "../../reading";
import { draftSheet, printed } from "../draft";
import type { PlannedSheet } from "../draft";

const WIDTHS = [230, 230, 160, 230];

/** A sheet with an example of a kind of table, to be typed over. */
export function planExample(
  name: string,
  title: string,
  { headings, rows }: ExampleTable,
): { readonly sheet: PlannedSheet; readonly table: Box } {
  const draft = draftSheet({
    key: "example",
    name,
    purpose: `${title} to be filled in`,
    title,
    opening: [
      ["note", "An example: type your own figures over it. The table grows as you type below its last row."],
      [
        "note",
        headings.some((heading) => heading.includes("£"))
          ? "Say the unit in the heading of the amounts, such as (£) or (£ thousand)."
          : "Leave a cell empty where nothing is to be said.",
      ],
    ],
    widths: WIDTHS,
    frozen: { rows: 0, columns: 0 },
  });
  const top = draft.headings(["heading", headings]);
  const body = draft.block(rows.length, headings.length);
  draft.put(body, rows, { style: "input", format: "#,##0" });
  return {
    sheet: printed(draft.finished(), { place: "", titleRows: top.row + 1 }),
    table: { ...top, rows: 1 + rows.length },
  };
}
