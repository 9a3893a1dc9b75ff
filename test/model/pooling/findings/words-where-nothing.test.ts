import { describe, expect, it } from "vitest";
import { poolingGain } from "../../../../src/model/pooling/findings";
import { grants } from "../grants";
import type { PlainQuestion } from "../grants";
import { explained } from "./explained";

describe("what is said where there is nothing to say", () => {
  it("is said as such: everything is met", () => {
    expect(explained({ awards: [100], needs: [100], allowed: ["x"], pooled: [true] })).toEqual({
      "What is funded": "The grant, with its own conditions, meets the whole need of £100.",
      "What is stranded": "Nothing is stranded.",
      "What is unmet": "Every need is met.",
      "Whose conditions strand money": "No grant's conditions strand money.",
      // It is marked as pooled, but may be spent on everything anyway.
      "Which ring-fence to remove first": "No ring-fence is to be removed.",
      "What pooling brings":
        "Domestic Abuse Support has no ring-fence to remove: it may go to every service already.",
      "Statutory minimums": "No statutory minimum was given.",
      Proof: "No other use of this money is worth more: the prices prove it to the penny.",
    });
  });

  it("is said as such: no money, no need, nothing pooled", () => {
    const found = explained({ awards: [0], needs: [100], allowed: ["x"] });
    expect(found["What is funded"]).toBe("There is no money to spend.");
    expect(found["What is unmet"]).toBe("No grant pays for £100 of Refuges.");
    expect(found["Which ring-fence to remove first"]).toBe("No ring-fence is to be removed.");
    expect(found["What pooling brings"]).toBe("Nothing is pooled.");
    const noNeed = explained({ awards: [100], needs: [0], allowed: ["-"] });
    expect(noNeed["What is funded"]).toBe("There is no need to meet.");
    expect(noNeed["Whose conditions strand money"]).toMatch(/^Every need is met/);
    const nowhere = explained({ awards: [100], needs: [10], allowed: ["-"] });
    expect(nowhere["Whose conditions strand money"]).toBe(
      "Domestic Abuse Support can be spent on none of these services, which strands £100.",
    );
  });

  it("is said as such: no grants at all", () => {
    const found = explained({ awards: [], needs: [100], allowed: [] });
    expect(found["What is funded"]).toBe("There is no money to spend.");
    expect(found["What is stranded"]).toBe("Nothing is stranded.");
  });
});

describe("why pooling brings nothing, and what would change it", () => {
  const brought = (question: PlainQuestion) => explained(question)["What pooling brings"];
  const freed = "Domestic Abuse Support";
  const other = "Public Health (smoking)";

  it.each<[string, PlainQuestion]>([
    ["Nothing is pooled.", { awards: [10], needs: [20, 5], allowed: ["x-"] }],
    [
      `${freed} has no ring-fence to remove: it may go to every service already.`,
      { awards: [10], needs: [20, 5], allowed: ["xx"], pooled: [true] },
    ],
    [
      `Pooling brings nothing: ${freed} brings no money. More money would change that.`,
      { awards: [0], needs: [20, 5], allowed: ["x-"], pooled: [true] },
    ],
    [
      `Pooling brings nothing: ${freed} brings no money. Removing the ring-fence of ${other}, with money left, would change that.`,
      { awards: [0, 50], needs: [30, 5], allowed: ["x-", "-x"], pooled: [true, false] },
    ],
    [
      "Pooling brings nothing: no need is left for grants. More need, or less other money for it, would change that.",
      { awards: [10], needs: [0, 0], allowed: ["x-"], pooled: [true] },
    ],
    [
      "Pooling brings nothing: the grants, each with its own conditions, meet every need. More need, or less other money for it, would change that.",
      { awards: [10], needs: [8, 0], allowed: ["x-"], pooled: [true] },
    ],
    [
      "Pooling brings nothing: statutory minimums hold the money where it is. Lower minimums would change that.",
      { awards: [10], needs: [10, 10], allowed: ["x-"], pooled: [true], values: [1, 2], floors: [10, 0] },
    ],
    [
      `Pooling brings nothing: ${freed} may already pay for all that is short, and is spent. Removing the ring-fence of ${other}, with money left, would change that.`,
      { awards: [10, 50], needs: [30, 5, 20], allowed: ["x--", "-xx"], pooled: [true, false] },
    ],
    [
      `Pooling brings nothing: ${freed} is spent on need that is worth at least as much as what is short. No other grant has money left: more money, or other values of a pound, would change that.`,
      { awards: [10, 5], needs: [10, 50], allowed: ["x-", "-x"], pooled: [true, false] },
    ],
  ])("%s", (sentence, question) => {
    expect(brought(question)).toBe(sentence);
    expect(poolingGain(grants(question)).value.isZero()).toBe(true);
  });
});

describe("what is said where there is more money than need", () => {
  it("blames no condition", () => {
    const found = explained({ awards: [700, 500], needs: [60, 90], allowed: ["x-", "xx"] });
    expect(found["Whose conditions strand money"]).toBe(
      "Every need is met: what is stranded is left for want of need, not because of conditions.",
    );
  });
});
