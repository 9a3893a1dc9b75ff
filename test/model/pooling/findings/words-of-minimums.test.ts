import { describe, expect, it } from "vitest";
import type { PlainQuestion } from "../grants";
import { explained } from "./explained";

describe("what is said about statutory minimums", () => {
  const minimums = (question: PlainQuestion) => explained(question)["Statutory minimums"];

  it("is that they are met", () => {
    expect(minimums({ awards: [100], needs: [100], floors: [50], allowed: ["x"] })).toBe(
      "Every statutory minimum is met.",
    );
  });

  it("names the services and the grants in each other's way, and what pooling does about it", () => {
    expect(
      minimums({
        awards: [100, 500],
        needs: [80, 70, 100],
        floors: [70, 60, 0],
        allowed: ["xx-", "--x"],
        pooled: [false, true],
      }),
    ).toBe(
      "Refuges and Stop smoking must have £130, but Domestic Abuse Support, the only grant that may pay for them, brings £100: £30 short. With the ring-fence of Public Health (smoking) removed, every minimum is met.",
    );
  });

  it("names a minimum above its need, and counts further conflicts", () => {
    expect(
      minimums({ awards: [10, 20], needs: [50, 50, 20], floors: [15, 50, 30], allowed: ["x--", "-x-"] }),
    ).toBe(
      "The minimum of Homelessness is £10 more than it needs. Stop smoking must have £50, but Public Health (smoking), the only grant that may pay for it, brings £20: £30 short. 2 more conflicts leave £25 short.",
    );
  });

  it("says where no grant may pay, or only within caps", () => {
    expect(minimums({ awards: [9], needs: [50, 50], floors: [0, 40], allowed: ["x-"] })).toBe(
      "Stop smoking must have £40, but no grant may pay for it: £40 short.",
    );
    expect(minimums({ awards: [99], needs: [50], floors: [40], allowed: ["x"], caps: [[15]] })).toBe(
      "Refuges must have £40, but Domestic Abuse Support, the only grant that may pay for it, can put in £15, within caps and flexibility: £25 short.",
    );
  });

  it("says what meeting them better costs", () => {
    const found = explained({
      awards: [50, 50],
      needs: [50, 50, 20],
      values: [3, 1, 1],
      floors: [0, 0, 20],
      allowed: ["x--", "-x-"],
      pooled: [true, false],
    });
    expect(found["What pooling brings"]).toBe(
      "Pooling meets the statutory minimum of Homelessness better, by £20, and is worth £40 less for it.",
    );
    expect(found["Which ring-fence to remove first"]).toBe(
      "Removing the ring-fence of Domestic Abuse Support would fund £20 more of Homelessness, at the price of £20 less of Refuges. That meets the statutory minimum of Homelessness better, by £20, and is worth £40 less for it.",
    );
    expect(found["Proof"]).toBe(
      "No other use of this money meets the minimums better, or as well at a higher worth: the prices prove it to the penny.",
    );
  });
});
