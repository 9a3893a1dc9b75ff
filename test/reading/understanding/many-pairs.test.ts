import { describe, expect, it } from "vitest";
import { MOST_PAIRS_SAVED } from "../../../src/model/duplication";
import { readingsOf } from "./small-sheets";

/** Rows of as many agencies as services, all different. */
const spending = (count: number) => ({
  sheets: {
    Spend: [
      ["Agency", "Service", "Amount"],
      ...Array.from({ length: count }, (_, at) => [`Council ${at}`, `Service ${at}`, 100 + at]),
    ],
  },
});
const said = (count: number) =>
  readingsOf(spending(count))
    .flat()
    .filter((line) => line.includes("pairs"));

describe("a count of more pairs than the saving is worked out for", () => {
  const most = Math.sqrt(MOST_PAIRS_SAVED);

  it("is told of", () => {
    expect(said(most + 1)).toEqual([
      "says 201 services of 201 bodies are 40,401 pairs. What ends duplication is worked out for 40,000 at most: keep the largest services, or put some together.",
    ]);
  });

  it("is not told of where there are as many as that", () => {
    expect(said(most)).toEqual([]);
  });
});
