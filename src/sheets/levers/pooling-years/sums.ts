import type { SheetBox } from "../../../formula";
import {
  figures,
  layColumns,
  putFigures,
  putLabels,
  range,
  row,
  text,
  wholeRow,
  wholeYear,
} from "../../cells";
import type { AllocationCells } from "./allocation";
import type { YearsGiven } from "./given";
import type { LedgerCells } from "./ledger";
import { valueOr1 } from "./value-or-1";

/** Worth, shortfall and payments added up again from the allocation, beside what was said of them. */
export function putSums(
  given: YearsGiven,
  allocation: AllocationCells,
  { got }: LedgerCells,
  kept: SheetBox,
) {
  const { draft, worked, rules, live, money, years, tolerance } = given;
  const { removed } = worked;
  const lines = [
    {
      label: "Paid to services, added up",
      stated: removed.funded,
      formula: (year: number) => `SUM(${wholeYear(allocation.paid, year)})`,
    },
    {
      label: "Worth, added up",
      stated: removed.value,
      formula: (year: number) => `SUMPRODUCT(${valueOr1(range(live.needs.value))}*${wholeYear(got, year)})`,
    },
    {
      label: "Statutory minimums fall short by, added up",
      stated: removed.shortfall,
      formula: (year: number) => {
        const floor = rules.floor === null ? range(live.needs.floor) : wholeYear(rules.floor.years, year);
        const gets = wholeYear(got, year);
        return `SUMPRODUCT((${floor}>${gets})*(${floor}-${gets}))`;
      },
    },
  ];
  draft.titled(
    "Proof: what it comes to",
    "Added up again from who pays what, beside what was said when it was worked out.",
  );
  const table = layColumns(draft, lines.length * 2 + 1, {
    label: text("By year"),
    years,
    all: figures("Together"),
  });
  putLabels(draft, table.label, [
    ...lines.flatMap(({ label }) => [label, "As it was said"]),
    "Every rule kept, and every figure as it was said",
  ]);
  lines.forEach(({ stated, formula }, line) => {
    const [added, said] = [row(table.years, 2 * line), row(table.years, 2 * line + 1)];
    putFigures(draft, added, money, (_, year) => formula(year), "total");
    draft.put(said, [[...stated]], { style: "figure", format: money });
    for (const [at, box] of [added, said].entries()) {
      putFigures(draft, row(table.all, 2 * line + at), money, () => `SUM(${wholeRow(box, 0)})`, "total");
    }
  });
  const holds = row({ ...table.all, row: table.all.row + 2 * lines.length }, 0);
  const same = lines.map((_, line) => {
    const [added, said] = [row(table.years, 2 * line), row(table.years, 2 * line + 1)].map(range);
    return `SUMPRODUCT((ABS(${added!}-${said!})>${tolerance})*1)=0`;
  });
  putFigures(draft, holds, "General", () => `AND(${range(kept)},${same.join(",")})`, "check");
  return { holds, worth: row(table.all, 2), short: row(table.all, 4) };
}
