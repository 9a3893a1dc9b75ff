import type { SheetBox } from "../../../formula";
import { figures, layColumns, oneCell, putFigures, putLabels, range, row, text } from "../../cells";
import { columnOfCells } from "../../draft";
import type { AllocationCells } from "./allocation";
import { putBound } from "./bound";
import { putEarmarks } from "./earmarks";
import type { YearsGiven } from "./given";
import type { LedgerCells } from "./ledger";
import { matchHolds } from "./match";
import { rulesKept } from "./rules-kept";
import type { RuleLine } from "./rules-kept";
import { putSums } from "./sums";

export interface ProofCells {
  /** TRUE in each year in which a rule is kept, a row a rule. */
  readonly kept: SheetBox;
  /** One cell: every rule kept, and every figure re-added. */
  readonly all: SheetBox;
  /** One cell: whether nothing does better. */
  readonly best: SheetBox;
  readonly prices: { readonly grants: SheetBox; readonly services: SheetBox } | null;
}

/** That the allocation keeps every rule, comes to what is said of it, and how far it can be from the best: ordinary formulas that read cells. */
export function putProof(given: YearsGiven, allocation: AllocationCells, ledger: LedgerCells): ProofCells {
  const { draft, worked } = given;
  const earmarks = putEarmarks(given, allocation, ledger);
  const match = matchHolds(given, allocation, ledger);
  const lines: readonly RuleLine[] = [
    ...rulesKept(given, allocation, ledger),
    ...(earmarks === null ? [] : [earmarks.rule]),
    ...match,
  ];
  draft.titled(
    "Proof: every rule is kept",
    "TRUE where it is, year by year. A penny is let go where shares are rounded.",
  );
  const table = layColumns(draft, lines.length, { label: text("Rule"), kept: given.years });
  putLabels(
    draft,
    table.label,
    lines.map(({ label }) => label),
  );
  putFigures(draft, table.kept, "General", (line, year) => lines[line]!.holds(year), "check");
  const { removed } = worked;
  const all = putSums(given, allocation, ledger, table.kept);
  const bound = putBound(given, ledger, earmarks);
  draft.titled("Proof: nothing does better", whoSays(given));
  const bounds: readonly (readonly [string, string | number])[] = [
    ["Statutory minimums fall short by, added up above", oneCell(all.short)],
    ["No use falls less short than", removed.proof.leastShortfall],
    ["Worth, added up above", oneCell(all.worth)],
    ["No use that falls as little short is worth more than", removed.proof.mostValue],
    ...(removed.proof.mostValueByHighs === null
      ? []
      : [["The same by the word of HiGHS, in floating point", removed.proof.mostValueByHighs] as const]),
    ...(removed.proof.leastShortfallByHighs === null
      ? []
      : [["Least shortfall by the word of HiGHS", removed.proof.leastShortfallByHighs] as const]),
  ];
  const added: readonly (readonly [string, string])[] =
    bound === null
      ? []
      : [
          ["The most at the prices, added up above", oneCell(bound.most)],
          ["This use with minimums first, added up above", oneCell(bound.worth)],
          ["What rounding down to pennies may leave between them", oneCell(bound.pennies)],
        ];
  const rows = [...bounds, ...added];
  const { label, figure } = layColumns(draft, rows.length + 1, {
    label: text("Over all years"),
    figure: figures("Together"),
  });
  putLabels(draft, label, [...rows.map(([name]) => name), "Both are the same: nothing does better"]);
  draft.put(figure, columnOfCells(rows.map(([, cell]) => (typeof cell === "number" ? cell : `=${cell}`))), {
    style: "figure",
    format: "#,##0.00####",
  });
  const best = row(figure, rows.length);
  const cellOf = (at: number): string => oneCell(row(figure, at));
  const same = (one: number, other: number, most: string): string =>
    `ABS(${cellOf(one)}-${cellOf(other)})<=${most}`;
  const first = bounds.length;
  const atPrices =
    bound === null ? [] : [`AND(${range(bound.lawful)})`, same(first, first + 1, cellOf(first + 2))];
  const holding = [...atPrices, same(0, 1, given.tolerance), same(2, 3, given.tolerance)];
  putFigures(draft, best, "General", () => `AND(${holding.join(",")})`, "check");
  return { kept: table.kept, all: all.holds, best, prices: bound && bound.prices };
}

function whoSays({ worked: { removed } }: YearsGiven): string {
  return removed.proof.how === "prices"
    ? "The bounds were found exactly, in whole numbers, and are values; the sum above gives them again, in formulas."
    : "Match or minimum awards are no flow: HiGHS proposed this use, it was checked in whole numbers, and the bounds are exact but may lie above what can be paid. They are written as values.";
}
