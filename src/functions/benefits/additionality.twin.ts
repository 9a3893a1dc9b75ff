import { numberAt, numberAtOr } from "../twins";
import type { NativeTwin } from "../twins";

/** What is left of the gross effect after each thing that does not count. */
export const additionalityTwin: NativeTwin = {
  inWords: "gross * (1 - deadweight) * (1 - displacement) * (1 - leakage) * (1 - substitution) * multiplier",
  tables: () => [],
  cellAt: (call, row, column) => {
    const kept = ["deadweight", "displacement", "leakage", "substitution"]
      .filter((name) => name in call.given)
      .map((name) => `(1-${numberAt(call, name, row, column)})`);
    const multiplier = "multiplier" in call.given ? [numberAtOr(call, "multiplier", row, column, "1")] : [];
    return `=${[numberAt(call, "gross", row, column), ...kept, ...multiplier].join("*")}`;
  },
};
