import { amountAt, numberOf, shareForRow } from "../twins";
import { acrossTo, moving, movingDown, part } from "../../formula";
import type { NativeTwin } from "../twins";

/**
 * An agency's place in its service is one more than the number of agencies that spend more, counting those before it that spend as
 * much. A text in the row is larger than any number in a comparison, hence "no more than the largest".
 */
export const duplicationSavingTwin: NativeTwin = {
  inWords: "spend * fixed_share * achievable, and 0 for the providers_kept largest of the row",
  tables: () => [],
  cellAt: (call, row, column) => {
    const spend = call.given["spend"]!;
    // One amount typed into the formula is the only spender, who keeps the fixed cost.
    if (spend.kind === "value") return "=0";
    const mine = moving(part(spend.cells, row, column));
    const all = movingDown(part(spend.cells, row, 0, 1, spend.cells.columns));
    const upToMine = acrossTo(part(spend.cells, row, 0, 1, column + 1));
    const place = `SUMPRODUCT((${all}>${mine})*(${all}<=MAX(${all})))+SUMPRODUCT((${upToMine}=${mine})*1)`;
    const saving = [
      amountAt(spend, row, column),
      shareForRow(call, "fixed_share", row),
      ...("achievable" in call.given ? [numberOf(call, "achievable", "1")] : []),
    ].join("*");
    return `=IF(${place}<=${numberOf(call, "providers_kept", "1")},0,${saving})`;
  },
};
