import { literalText } from "../../../formula";
import type { SourceFacts } from "./facts";
import type { Layout } from "./layout";
import { draftSheet } from "./sheet";
import type { PlannedSheet } from "./sheet";
import { moneyFormat } from "./units";

/** The count: all spending by service and agency, one formula over the spend table. Nothing stands below or beside it, so it can grow. */
export function planCount(scenarioName: string, facts: SourceFacts, layout: Layout): PlannedSheet {
  const { spend, unit } = facts;
  const sheet = draftSheet({
    name: layout.names.count,
    purpose: "Spending by service and agency, counted live from the spend table",
    widths: [210, 84],
    frozen: { rows: layout.count.body.row, columns: 1 },
  });
  sheet.put(0, 0, [[literalText(`Count of ${scenarioName}`)]], { style: "title" });
  sheet.put(1, 0, [[`Counted live from ${spend.label}. Change figures there, not here.`]], { style: "note" });
  sheet.put(2, 0, [[`Every amount is in ${unit}.`]], { style: "note" });
  const columns = [spend.agency, spend.service, spend.amount].map((column) => column.formula);
  sheet.spill(layout.count.table, `=PLACE.COUNTINGMAP(${columns.join(",")})`, {
    style: "figure",
    format: moneyFormat(unit),
  });
  const { table } = layout.count;
  sheet.dress({ ...table, rows: 1, columns: 1 }, "heading");
  sheet.dress({ ...table, rows: 1, column: table.column + 1, columns: table.columns - 1 }, "figureHeading");
  sheet.dress({ ...table, row: table.row + table.rows - 1, rows: 1 }, "total");
  sheet.dress(
    { row: table.row + 1, column: table.column + table.columns - 1, rows: table.rows - 2, columns: 1 },
    "total",
  );
  return sheet.finished();
}
