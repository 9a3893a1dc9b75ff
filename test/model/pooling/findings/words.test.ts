import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount } from "../../../../src/model/money";
import {
  cashable,
  explainCashable,
  explainPooling,
  findPooling,
  poolingGain,
} from "../../../../src/model/pooling/findings";
import { refusal } from "../../decimals";
import { grants } from "../grants";
import type { PlainQuestion } from "../grants";
import { questions } from "./questions";

const HEADINGS = [
  "What is funded",
  "What is stranded",
  "What is unmet",
  "Whose conditions strand money",
  "Which ring-fence to remove first",
  "What pooling brings",
  "Statutory minimums",
  "Proof",
];

const GRANTS = ["Domestic Abuse Support", "Public Health (smoking)", "Homelessness Prevention"];
const SERVICES = ["Refuges", "Stop smoking", "Homelessness", "Youth work"];

function explained(question: PlainQuestion, names = { grants: GRANTS, services: SERVICES }) {
  const called = {
    grants: names.grants.slice(0, question.awards.length),
    services: names.services.slice(0, question.needs.length),
  };
  const found = explainPooling(findPooling(grants(question), called));
  expect(found.map(({ heading }) => heading)).toEqual(HEADINGS);
  return Object.fromEntries(found.map(({ heading, text }) => [heading, text]));
}

describe("what is said about grants that strand money", () => {
  const found = explained({
    awards: [1_500_000, 900_000, 500_000],
    needs: [700_000, 500_000, 900_000],
    allowed: ["x--", "xx-", "--x"],
    pooled: [true, true, true],
  });

  it("names what is funded, stranded and unmet, the largest first", () => {
    expect(found["What is funded"]).toBe(
      "The grants, each with its own conditions, meet £1.7m of the £2.1m needed. With 3 ring-fences removed, the same money meets all of it.",
    );
    expect(found["What is stranded"]).toBe(
      "£1.2m is stranded, because nothing that it may be spent on still needs it: £800,000 of Domestic Abuse Support and £400,000 of Public Health (smoking). With 3 ring-fences removed, £800,000 still is.",
    );
    expect(found["What is unmet"]).toBe(
      "No grant pays for £400,000 of Homelessness. With 3 ring-fences removed, every need is met.",
    );
  });

  it("names the grants whose conditions strand it, and their services", () => {
    expect(found["Whose conditions strand money"]).toBe(
      "Domestic Abuse Support and Public Health (smoking) can only be spent on Refuges and Stop smoking, which need £1.2m less than they bring.",
    );
  });

  it("says which ring-fence to remove first, and what that funds", () => {
    expect(found["Which ring-fence to remove first"]).toBe(
      "Removing the ring-fence of Domestic Abuse Support alone would fund £400,000 more of Homelessness. Removing those of Public Health (smoking) and Homelessness Prevention as well would bring nothing more.",
    );
  });

  it("says where the gain comes from, and that it is proved", () => {
    expect(found["What pooling brings"]).toBe(
      "Pooling meets £400,000 more need. All of that comes from spending what was stranded.",
    );
    expect(found["Statutory minimums"]).toBe("No statutory minimum was given.");
    expect(found["Proof"]).toBe(
      "No other use of this money is worth more: the prices prove it to the penny.",
    );
  });
});

describe("what is said about values and one grant", () => {
  it("tells money put to use from money moved, in the singular", () => {
    const found = explained(
      {
        awards: [400, 250, 150],
        needs: [220, 300, 180, 200],
        values: [1, 1.4, 0.8, 2],
        allowed: ["xx--", "--x-", "-x-x"],
        pooled: [false, true, false],
      },
      { grants: ["G1", "G2", "G3"], services: ["S1", "S2", "S3", "S4"] },
    );
    expect(found).toEqual({
      "What is funded":
        "The grants, each with its own conditions, meet £730 of the £900 needed. With the ring-fence of G2 removed, the same money meets £800.",
      "What is stranded":
        "£70 of G2 is stranded: nothing that it may be spent on still needs it. With the ring-fence of G2 removed, nothing is.",
      "What is unmet":
        "No grant pays for £170 of need: £120 of S1 and £50 of S4. With the ring-fence of G2 removed, what is left for other money is £100 of S3.",
      "Whose conditions strand money": "G2 can only be spent on S3, which needs £70 less than it brings.",
      "Which ring-fence to remove first":
        "Removing the ring-fence of G2 would fund £120 more of S1 and £50 more of S4, at the price of £100 less of S3.",
      "What pooling brings":
        "Pooling meets £70 more need and is worth £140 more. Of that, £120 comes from spending what was stranded and £20 from moving other money to better use.",
      "Statutory minimums": "No statutory minimum was given.",
      Proof: "No other use of this money is worth more: the prices prove it to the penny.",
    });
  });

  it("counts what a long list leaves out", () => {
    const count = 6;
    const question = {
      awards: Array.from({ length: count }, (_, grant) => 10 * (grant + 1)),
      needs: [0, 1000],
      allowed: Array.from({ length: count }, () => "x-"),
      pooled: Array.from({ length: count }, () => true),
    };
    const found = explained(question, {
      grants: ["A", "B", "C", "D", "E", "F"],
      services: ["Nothing", "Homelessness"],
    });
    expect(found["What is stranded"]).toBe(
      "£210 is stranded, because nothing that it may be spent on still needs it: £60 of F, £50 of E and 4 more. With 6 ring-fences removed, nothing is.",
    );
    expect(found["Whose conditions strand money"]).toBe(
      "A, B and 4 more can only be spent on Nothing, which needs £210 less than they bring.",
    );
    expect(found["Which ring-fence to remove first"]).toBe(
      "Removing the ring-fence of F alone would fund £60 more of Homelessness. After that come E, D and 3 more, in this order.",
    );
  });
});

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

describe("what is said about grants that have nothing to do with each other", () => {
  it("tells the group that strands most in full, and the others by what they come to", () => {
    const found = explained({
      awards: [100, 90, 80],
      needs: [90, 40, 20, 10],
      allowed: ["x---", "-x--", "----"],
    });
    expect(found["Whose conditions strand money"]).toBe(
      "Homelessness Prevention can be spent on none of these services, which strands £80. Apart from that, Public Health (smoking) and Domestic Abuse Support strand £60.",
    );
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

describe("what is said about cash", () => {
  const said = (question: PlainQuestion, keeps: number[]) =>
    explainCashable(["A", "B"], cashable(grants(question), keeps.map(amount))).text;
  const two: PlainQuestion = {
    awards: [100, 100],
    needs: [60, 90],
    allowed: ["x-", "-x"],
    pooled: [true, false],
  };

  it("is what more may be kept, and where", () => {
    expect(said(two, [0, 1])).toBe(
      "Meeting the same £150 of need leaves £50 in the grants. Separately £10 of it may be kept; pooled £50, in B. So £40 more is cashable.",
    );
  });

  it("is that pooling brings none", () => {
    expect(said(two, [1, 1])).toBe(
      "Meeting the same £150 of need leaves £50 in the grants, of which £50 may be kept, pooled or not.",
    );
    expect(said(two, [0, 0])).toBe(
      "Meeting the same £150 of need leaves £50 in the grants, none of which may be kept.",
    );
    expect(said({ ...two, needs: [100, 100] }, [1, 1])).toBe(
      "Meeting these needs takes all the money, so there is nothing to keep.",
    );
  });
});

describe("whatever the grants", () => {
  it("every heading has a sentence that begins and ends as one, without a gap in it", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const names = {
          grants: question.awards.map((_, grant) => `Grant ${grant + 1}`),
          services: question.needs.map((_, service) => `Service ${service + 1}`),
        };
        const found = explainPooling(findPooling(question, names));
        expect(found.map(({ heading }) => heading)).toEqual(HEADINGS);
        for (const { text } of found) {
          expect(text).toMatch(/^[A-Z£1-9].*\.$/);
          expect(text).not.toMatch(/ {2}|undefined|null|NaN| [,.]|\.\.|fund \.|: \./);
        }
      }),
    );
  });

  it("refuses names that do not fit", () => {
    const found = findPooling(grants({ awards: [1], needs: [1], allowed: ["x"] }), {
      grants: [],
      services: ["S"],
    });
    expect(() => explainPooling(found)).toThrow(refusal("names"));
  });
});
