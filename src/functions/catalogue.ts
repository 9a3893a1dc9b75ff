import { appraisal } from "./appraisal";
import { benefits } from "./benefits";
import { bias } from "./bias";
import { duplication } from "./duplication";
import { estate } from "./estate";
import { pooling } from "./pooling";
import { prices } from "./prices";
import { sharing } from "./sharing";
import type { FunctionEntry, Theme } from "./define";

/** Every theme, in the order of the help. */
export const themes: readonly Theme[] = [
  appraisal,
  prices,
  bias,
  benefits,
  sharing,
  duplication,
  estate,
  pooling,
];

/** Every custom function, theme by theme. */
export const catalogue: readonly FunctionEntry[] = themes.flatMap(({ functions }) => functions);
