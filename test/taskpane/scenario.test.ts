import { changed } from "../model/book/changed";
import { duplication, pooling } from "../../src/model/book/settings";
import { settingsOf } from "../../src/model/book";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstAnswers, grantsFrom, spendFrom } from "../../src/taskpane/wizard/answers";
import type { Answers } from "../../src/taskpane/wizard/answers";
import { countOf, previewSaving } from "../../src/taskpane/wizard/count";
import { nameProblem } from "../../src/taskpane/wizard/name";
import { answersOf, scenarioOf } from "../../src/taskpane/wizard/scenario";
import { createPane } from "../../src/taskpane/wizard/store";
import {
  grants,
  grantsTable,
  keptScenario,
  memoryPort,
  memoryWorkbook,
  spend,
  spendTable,
} from "./memory-port";

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
    expect(settingsOf(scenario!, duplication)).toEqual({
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
    expect(settingsOf(scenarioOf({ ...answers, values }, tables, readings)!, pooling).values).toEqual({
      Education: 1.5,
    });
  });

  it("keeps a statutory minimum only where there is one", () => {
    const floors = { Education: "1,500", "Public health": "0", "Adult social care": " " };
    expect(settingsOf(scenarioOf({ ...answers, floors }, tables, readings)!, pooling).floors).toEqual({
      Education: 1500,
    });
  });

  it("forgets a grant that is no longer in the table", () => {
    const scenario = scenarioOf(
      { ...answers, pooled: ["Public health grant", "Old grant"] },
      tables,
      readings,
    );
    expect(settingsOf(scenario!, pooling).pooled).toEqual({ "Public health grant": true });
  });

  it("takes columns that are ticked", () => {
    const ticked = { ...answers.grants, permittedAs: "ticks" as const, ticks: [2, 3] };
    expect(scenarioOf({ ...answers, grants: ticked }, tables, readings)?.grants.roles.permitted).toEqual([
      2, 3,
    ]);
  });

  it("has a name without blanks that nobody sees", () => {
    expect(scenarioOf({ ...answers, name: " Plan \u00a0 A " }, tables, readings)?.name).toBe("Plan A");
    for (const typed of ["plan a", "Plan  A", " Plan\u00a0A"]) {
      expect(nameProblem(typed, ["Plan A"])).toMatch(/There is already a scenario called/);
      expect(nameProblem("Plan A", [typed])).toMatch(/There is already a scenario called/);
    }
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
        const scenario = changed(keptScenario, duplication, { fixedShare, providersKept: 1, achievable });
        expect(scenarioOf(answersOf(scenario), tables, readings)).toEqual(scenario);
      }),
    );
  });

  it("keeps its shares, any number of them 0, and takes a shared service without a share for one of 0", () => {
    const share = fc.oneof(
      fc.constant(0),
      fc.constantFrom(0.1, 0.2),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    const some = fc.tuple(fc.constantFrom(...shared), share);
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), fc.boolean(), (given, respelt) => {
        const fixedShare = Object.fromEntries(given);
        const kept = respelt
          ? Object.fromEntries(given.map(([service, each]) => [` ${service.toUpperCase()}`, each]))
          : fixedShare;
        const scenario = changed(keptScenario, duplication, { fixedShare: kept });
        const again = scenarioOf(answersOf(scenario, readings), tables, readings);
        expect(settingsOf(again!, duplication).fixedShare).toEqual(
          Object.fromEntries(shared.map((service) => [service, fixedShare[service] ?? 0])),
        );
      }),
    );
  });

  it("is asked over the tables as they are now: a service shared since then has 0", async () => {
    const kept = changed(keptScenario, duplication, { fixedShare: { EDUCATION: 0.1 } });
    const pane = createPane(memoryPort({ ...memoryWorkbook(), kept: [kept] }));
    await pane.start();
    await pane.changeScenario(kept.name);
    const asked = pane.store.getState().answers;
    expect([asked.shareForAll, asked.shareByService]).toEqual([
      "0",
      Object.fromEntries(shared.map((service) => [service, service === "Education" ? "10" : "0"])),
    ]);
    expect([asked.pooled, asked.values]).toEqual([["Public health grant"], { Education: "1.5" }]);
  });

  it("comes back with 0 for all where every share is 0", () => {
    const fixedShare = Object.fromEntries(shared.map((service) => [service, 0]));
    const asked = answersOf(changed(keptScenario, duplication, { fixedShare }));
    expect([asked.shareForAll, asked.shareByService]).toEqual(["0", {}]);
  });

  it("comes back with its names as the tables spell them now", () => {
    const respelt = changed(keptScenario, pooling, {
      pooled: { "PUBLIC  health grant": true },
      values: { " education": 1.5, "Public health": 1e-7 },
      floors: { EDUCATION: 20 },
    });
    const asked = answersOf(respelt, readings);
    expect(asked.pooled).toEqual(["Public health grant"]);
    expect(asked.values).toEqual({ Education: "1.5", "Public health": "0.0000001" });
    expect(asked.floors).toEqual({ Education: "20" });
  });

  it("leaves the share to be answered where none was asked before", () => {
    const asked = answersOf(changed(keptScenario, duplication, { fixedShare: {} }));
    expect(asked.shareForAll).toBe("");
  });

  it("is asked with one figure where every service has the same", () => {
    const fixedShare = Object.fromEntries(shared.map((service) => [service, 0.07]));
    const asked = answersOf(changed(keptScenario, duplication, { fixedShare }));
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
