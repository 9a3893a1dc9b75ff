import { literalText } from "../../../formula";
import {
  cellAt,
  column,
  inRow,
  layColumns,
  putFigures,
  putLabels,
  range,
  text,
  wholeYear,
} from "../../cells";
import { paidWhere } from "./allocation";
import type { AllocationCells } from "./allocation";
import { needingMatch, yearCell } from "./given";
import type { YearsGiven } from "./given";
import type { LedgerCells } from "./ledger";

/** What counts as match for each grant that needs some, by year, and that it is enough. Nothing where no grant needs match. */
export function matchHolds(
  given: YearsGiven,
  allocation: AllocationCells,
  ledger: LedgerCells,
): readonly { readonly label: string; readonly holds: (year: number) => string }[] {
  const { draft, pooling, rules, years, money, tolerance, terms } = given;
  const needing = needingMatch(given);
  if (needing.length === 0) return [];
  draft.titled(
    "For audit: what counts as match",
    "What braided grants that are named spend on services that the grant may pay for itself.",
  );
  const table = layColumns(draft, needing.length, { label: text("Match for"), found: years });
  putLabels(
    draft,
    table.label,
    needing.map((grant) => literalText(pooling.grants[grant]!.id)),
  );
  putFigures(draft, table.found, money, (at, year) =>
    [allocation.matchOnceFree, allocation.match]
      .map((box) => paidWhere(allocation, year, `(${range(column(box, at))}=TRUE)`))
      .reduce(
        (once, ever) =>
          `IF(${inRow(terms.freeFrom, needing[at]!)}<=${yearCell(given, year)},${once},${ever})`,
      ),
  );
  const enough = layColumns(draft, needing.length, {
    label: text("Draws no more than that lets it"),
    holds: years,
  });
  putLabels(
    draft,
    enough.label,
    needing.map((grant) => literalText(pooling.grants[grant]!.id)),
  );
  putFigures(
    draft,
    enough.holds,
    "General",
    (at, year) => {
      const grant = needing[at]!;
      const ratio = inRow({ ...rules.rules["match"]!, columns: 1 }, grant);
      const drawn = `${ratio}*${cellAt(ledger.paid, grant, year)}`;
      return `OR(${inRow(terms.pooled, grant)}=1,${drawn}<=${cellAt(table.found, at, year)}+${tolerance})`;
    },
    "check",
  );
  return [
    {
      label: "Every grant that needs match draws no more than its match lets it, but for what is held pooled",
      holds: (year) => `AND(${wholeYear(enough.holds, year)})`,
    },
  ];
}
