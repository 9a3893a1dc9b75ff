import type { Evidence } from "../define";
import { effectiveProvidersEntry } from "./effective-providers";
import { effectiveProvidersTwin } from "./effective-providers.twin";

export const effectiveProvidersEvidence: Evidence = {
  of: effectiveProvidersEntry,
  twin: effectiveProvidersTwin,
  published: [
    {
      name: "shares of 50%, 30% and 20%",
      source: "By hand: 1 / (0.25 + 0.09 + 0.04)",
      args: [[[50, 30, 20]]],
      expected: [[1 / 0.38]],
      tolerance: 1e-12,
    },
  ],
};
