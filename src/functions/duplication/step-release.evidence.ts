import type { Evidence } from "../define";
import { stepReleaseEntry } from "./step-release";
import { stepReleaseTwin } from "./step-release.twin";

export const stepReleaseEvidence: Evidence = {
  of: stepReleaseEntry,
  twin: stepReleaseTwin,
  published: [
    {
      name: "whole posts in a saving",
      source: "By hand",
      args: [[[0, 39999.99, 40000, 119999.99]], 40000],
      expected: [[0, 0, 40000, 80000]],
      tolerance: 1e-12,
    },
  ],
};
