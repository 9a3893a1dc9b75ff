import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount } from "../../../../src/model/money";
import {
  cashable,
  explainCashable,
  explainPooling,
  findPooling,
} from "../../../../src/model/pooling/findings";
import { refusal } from "../../decimals";
import { grants } from "../grants";
import type { PlainQuestion } from "../grants";
import { explained, HEADINGS } from "./explained";
import { questions } from "./questions";

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
