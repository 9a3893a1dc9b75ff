import { describe, expect, it } from "vitest";
import { explained } from "./explained";

describe("what is said where the tie rule chooses", () => {
  it("leaves out what it moves between services worth the same", () => {
    const found = explained({
      awards: [100, 60],
      needs: [40, 60, 100],
      allowed: ["x--", "-xx"],
      pooled: [true, true],
    });
    expect(found["Which ring-fence to remove first"]).toBe(
      "Removing the ring-fence of Domestic Abuse Support alone would fund £60 more of Homelessness. Removing that of Public Health (smoking) as well would bring nothing more.",
    );
  });

  it("says that the order of the sheet decides who goes short, and that values would", () => {
    const [warning, plain] = [
      [1, 1],
      [1, 2],
    ].map(
      (values) =>
        explained({ awards: [50, 50], needs: [60, 90], allowed: ["xx", "xx"], values })["What is unmet"]!,
    );
    expect(warning).toMatch(
      /^No grant pays for £50 of need\. .*the order of the sheet decides who goes short: give values/,
    );
    expect(plain).not.toMatch(/order of the sheet/);
  });

  it("does not tell needs moved about where pooling brings nothing", () => {
    const found = explained({
      awards: [50, 50],
      needs: [60, 90],
      allowed: ["x-", "-x"],
      pooled: [true, true],
    });
    expect(found["What is unmet"]).toMatch(/With 2 ring-fences removed, as much is left for other money\.$/);
  });

  it("names all that were short where money could go to any of them, and none that might as well have given it", () => {
    const found = explained({
      awards: [100, 20],
      needs: [40, 60, 30, 100],
      values: [1, 1, 2, 2],
      allowed: ["xx--", "--x-"],
      pooled: [true, false],
    });
    expect(found["Which ring-fence to remove first"]).toBe(
      "Removing the ring-fence of Domestic Abuse Support would fund £100 more of Homelessness and Youth work together, at the price of £100 less of services worth 1 a pound.",
    );
  });

  it("counts ring-fences as they are ticked, also where one had none", () => {
    const found = explained({
      awards: [10, 60],
      needs: [20, 100],
      allowed: ["xx", "x-"],
      pooled: [true, true],
    });
    expect(found["What is funded"]).toMatch(/With 2 ring-fences removed/);
  });

  it("never hides what is given up among what is gained", () => {
    const services = ["A", "B", "C", "D", "E", "F"];
    const found = explained(
      {
        awards: [100, 40],
        needs: [100, 10, 10, 10, 10, 10],
        values: [1, 7, 6, 5, 4, 3],
        allowed: ["x-----", "x-----"],
        pooled: [true, false],
      },
      { grants: ["G", "H"], services },
    );
    expect(found["Which ring-fence to remove first"]).toBe(
      "Removing the ring-fence of G would fund £10 more of B, £10 more of C and 3 more, at the price of £10 less of A.",
    );
  });
});
