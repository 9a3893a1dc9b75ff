import type { NativeTwin, TwinTable } from "./twin";

const BY_NONE = [
  "Text where a number belongs counts as 0 here, and TRUE as 1; the function refuses them.",
  "A figure outside what the function takes is worked with here; the function refuses it.",
];

const NOISE =
  "A figure that a subtraction left with noise (99.99999999999818 shown as 100.00) is taken as it is here; the function takes it for 100.";

/** Says in cells what the formulas of a twin do not check. */
export function notCheckedBy({ notChecked = [], settles }: NativeTwin): TwinTable {
  const sentences = [...notChecked, ...(settles ? [] : [NOISE]), ...BY_NONE];
  return {
    kind: "workings",
    name: "what is not checked",
    title: "What these formulas do not check",
    headings: ["Not checked"],
    rows: sentences.length,
    cellAt: (row) => sentences[row]!,
  };
}
