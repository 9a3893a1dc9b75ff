import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstAnswers, grantsFrom, spendFrom } from "../../src/taskpane/wizard/answers";
import type { Answers } from "../../src/taskpane/wizard/answers";
import { countOf, previewSaving } from "../../src/taskpane/wizard/count";
import { answersOf, scenarioOf } from "../../src/taskpane/wizard/scenario";
import { grants, grantsTable, keptScenario, spend, spendTable } from "./memoryPort";

const tables = [spendTable, grantsTable];
const shared = ["Education", "Children's social care", "Adult social care", "Public health"];
const readings = { services: spend.services, shared, grants: grants.grants.map(({ grant }) => grant) };
const answers: Answers = {
  ...firstAnswers([]),
  spend: spendFrom(spendTable),
  grants: grantsFrom(grantsTable),
  shareForAll: "10",
};

describe("the scenario the answers describe", () => {
  it("names a share for each shared service, the own one before the one for all", () => {
    const scenario = scenarioOf({ ...answers, shareByService: { Education: "5%" } }, tables, readings);
    expect(scenario?.duplication).toEqual({
      fixedShare: {
        Education: 0.05,
        "Children's social care": 0.1,
        "Adult social care": 0.1,
        "Public health": 0.1,
      },
      providersKept: 1,
      achievable: 1,
    });
  });

  it("keeps a value of a pound only where it is not 1", () => {
    const values = { Education: "1.5", "Public health": "1", "Adult social care": " " };
    expect(scenarioOf({ ...answers, values }, tables, readings)?.pooling.values).toEqual({ Education: 1.5 });
  });

  it("forgets a grant that is no longer in the table", () => {
    const scenario = scenarioOf(
      { ...answers, pooled: ["Public health grant", "Old grant"] },
      tables,
      readings,
    );
    expect(scenario?.pooling.pooled).toEqual(["Public health grant"]);
  });

  it("takes columns that are ticked", () => {
    const ticked = { ...answers.grants, permittedAs: "ticks" as const, ticks: [2, 3] };
    expect(scenarioOf({ ...answers, grants: ticked }, tables, readings)?.grants.permitted).toEqual([2, 3]);
  });

  it("is not there while an answer is missing or wrong", () => {
    expect(scenarioOf({ ...answers, shareForAll: "" }, tables, readings)).toBeNull();
    expect(scenarioOf({ ...answers, achievable: "120" }, tables, readings)).toBeNull();
    expect(scenarioOf(answers, [spendTable], readings)).toBeNull();
  });
});

describe("a saved scenario", () => {
  it("comes back as it was when it is changed in nothing", () => {
    expect(scenarioOf(answersOf(keptScenario), tables, readings)).toEqual(keptScenario);
  });

  it("comes back as it was, whatever its shares", () => {
    const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000);
    fc.assert(
      fc.property(fc.tuple(percent, percent, percent, percent), percent, (shares, achievable) => {
        const fixedShare = Object.fromEntries(shared.map((service, index) => [service, shares[index]!]));
        const scenario = { ...keptScenario, duplication: { fixedShare, providersKept: 1, achievable } };
        expect(scenarioOf(answersOf(scenario), tables, readings)).toEqual(scenario);
      }),
    );
  });

  it("leaves the share to be answered where none was asked before", () => {
    const asked = answersOf({
      ...keptScenario,
      duplication: { ...keptScenario.duplication, fixedShare: {} },
    });
    expect(asked.shareForAll).toBe("");
  });

  it("is asked with one figure where every service has the same", () => {
    const fixedShare = Object.fromEntries(shared.map((service) => [service, 0.07]));
    const asked = answersOf({ ...keptScenario, duplication: { ...keptScenario.duplication, fixedShare } });
    expect([asked.shareForAll, asked.shareByService]).toEqual(["7", {}]);
  });
});

describe("the count", () => {
  it("adds up to the total of the table", () => {
    const count = countOf(spend);
    expect(count.total).toBe(spend.total);
    expect(count.services.reduce((sum, { amount }) => sum + amount, 0)).toBe(spend.total);
  });

  it("marks the services that more than one agency pays for", () => {
    const marked = countOf(spend).services.filter((service) => service.shared);
    expect(marked.map(({ service }) => service)).toEqual(shared);
  });
});

describe("the saving previewed", () => {
  it("is the fixed cost of all but the largest spender", () => {
    // Education: Bolton 252,314 keeps its own; Bury 157,139 and the combined authority 109,013 at 10%.
    const preview = previewSaving(spend, answers);
    expect(preview?.services[0]).toEqual({ service: "Education", spending: 518466, saving: 26615.2 });
  });

  it("is the part that is achievable, and nothing where all keep theirs", () => {
    expect(previewSaving(spend, { ...answers, achievable: "50" })?.services[0]?.saving).toBe(13307.6);
    expect(previewSaving(spend, { ...answers, providersKept: "3" })?.total).toBe(0);
  });

  it("is not there while an answer is wrong", () => {
    expect(previewSaving(spend, { ...answers, shareForAll: "x" })).toBeNull();
    expect(previewSaving(spend, { ...answers, providersKept: "0" })).toBeNull();
  });
});
