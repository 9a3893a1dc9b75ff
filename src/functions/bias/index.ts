import type { Theme } from "../define";
import { capitalBiasEntry } from "./capital-bias";
import { optimismBiasEntry } from "./optimism-bias";

export const bias: Theme = {
  title: "Optimism bias",
  about: "Estimates corrected for what is known to go wrong.",
  functions: [optimismBiasEntry, capitalBiasEntry],
};
