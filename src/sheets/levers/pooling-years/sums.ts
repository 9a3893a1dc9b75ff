import type { SheetBox } from "../../../formula";
import {
  figures,
  inYear,
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

/** Worth, shortfall and payments added up again from the allocation, beside what was said of them. */
export function putSums(
  given: YearsGiven,
  allocation: AllocationCells,
  { got, worth }: LedgerCells,
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
      formula: (year: number) => `SUMPRODUCT(${range(worth)}*${wholeYear(got, year)})`,
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
  const ROWS = 3;
  const table = layColumns(draft, lines.length * ROWS + 1, {
    label: text("By year"),
    years,
    all: figures("Together"),
  });
  putLabels(draft, table.label, [
    ...lines.flatMap(({ label }) => [label, "As it was said", "The same"]),
    "Every rule kept, and every figure as it was said",
  ]);
  const same = lines.map(({ stated, formula }, line) => {
    const [added, said, isSame] = [0, 1, 2].map((at) => row(table.years, ROWS * line + at)) as [
      SheetBox,
      SheetBox,
      SheetBox,
    ];
    putFigures(draft, added, money, (_, year) => formula(year), "total");
    draft.put(said, [[...stated]], { style: "figure", format: money });
    for (const [at, box] of [added, said].entries())
      putFigures(draft, row(table.all, ROWS * line + at), money, () => `SUM(${wholeRow(box, 0)})`, "total");
    putFigures(
      draft,
      isSame,
      "General",
      (_, year) => `ABS(${inYear(added, year)}-${inYear(said, year)})<=${tolerance}`,
      "check",
    );
    return range(isSame);
  });
  const holds = row(table.all, lines.length * ROWS);
  putFigures(draft, holds, "General", () => `AND(${[range(kept), ...same].join(",")})`, "check");
  const [, value, short] = lines.map((_, line) => row(table.all, ROWS * line));
  return { holds, worth: value!, short: short! };
}
