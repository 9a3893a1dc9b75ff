import { describe, expect, it } from "vitest";
import { leverProblems, levers } from "../../../src/model/book";
import { smallScenario } from "../../workbook/small-place";

describe("levers", () => {
  it("are written within their ranges only", () => {
    expect(leverProblems(smallScenario, levers)).toEqual([]);
    const wrong = {
      ...smallScenario,
      levers: {
        duplication: { fixedShare: { Roads: 2 }, providersKept: 0, achievable: -1 },
        pooling: { pooled: {}, values: { Roads: -1 }, floors: { Roads: -2 } },
      },
    };
    expect(leverProblems(wrong, levers)).toEqual([
      "Fixed cost, share of spending, Roads: this must be a share from 0% to 100%.",
      "Agencies that keep their fixed cost, largest first: this must be a whole number of 1 or more.",
      "Share of the saving thought achievable: this must be a share from 0% to 100%.",
      "Value of a pound, Roads: this must be a number of 0 or more.",
      "Statutory minimum, Roads: this must be an amount of 0 or more.",
    ]);
  });
});
