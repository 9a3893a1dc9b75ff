import { changed } from "../model/book/changed";
import { duplication, pooling, settingsOf } from "../../src/model/book";
import type { Scenario } from "../../src/model/book";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachIn } from "../../src/taskpane/answers";
import type { EachAnswer, LeverAnswers } from "../../src/taskpane/answers";
import { previewSaving } from "../../src/taskpane/levers/duplication/preview";
import { placeFacts } from "../../src/taskpane/registry";
import type { PlaceFacts } from "../../src/taskpane/registry";
import { shipped } from "../../src/taskpane/shipped";
import { countOf } from "../../src/taskpane/sources";
import { leverAnswers } from "../../src/taskpane/wizard";
import type { Answers } from "../../src/taskpane/wizard/answers";
import { nameProblem } from "../../src/taskpane/wizard/name";
import * as wizard from "../../src/taskpane/wizard/scenario";
import { createPane } from "../../src/taskpane/wizard/store";
import { answered, answering, each } from "./answered";
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
const facts = placeFacts({ spend, grants }, shipped.sources);
const answers = answered;
const scenarioOf = (given: Answers, from = tables) => wizard.scenarioOf(given, from, facts, shipped);
const answersOf = (scenario: Scenario, known?: PlaceFacts) => wizard.answersOf(scenario, shipped, known);

/** What is typed for the duplicated fixed cost: the figure for all, and those by service. */
function sharesIn(given: Answers): [string, EachAnswer["each"]] {
  const { forAll, each: own } = eachIn(leverAnswers(given, duplication.id), "fixedShare");
  return [forAll, own];
}

describe("the scenario the answers describe", () => {
  it("names a share for each shared service, the own one before the one for all", () => {
    const scenario = scenarioOf({
      ...answers,
      ...answering(duplication, { fixedShare: each("10", { Education: "5%" }) }),
    });
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
    expect(
      settingsOf(scenarioOf({ ...answers, ...answering(pooling, { values: each("", values) }) })!, pooling)
        .values,
    ).toEqual({
      Education: 1.5,
    });
  });

  it("keeps a statutory minimum only where there is one", () => {
    const floors = { Education: "1,500", "Public health": "0", "Adult social care": " " };
    expect(
      settingsOf(scenarioOf({ ...answers, ...answering(pooling, { floors: each("", floors) }) })!, pooling)
        .floors,
    ).toEqual({
      Education: 1500,
    });
  });

  it("forgets a grant that is no longer in the table", () => {
    const scenario = scenarioOf({
      ...answers,
      ...answering(pooling, { pooled: ["Public health grant", "Old grant"] }),
    });
    expect(settingsOf(scenario!, pooling).pooled).toEqual({ "Public health grant": true });
  });

  it("takes columns that are ticked", () => {
    const chosen = answers.sources["grants"]!;
    const ticked = { ...chosen, roles: { ...chosen.roles, permitted: [2, 3] } };
    const sources = { ...answers.sources, grants: ticked };
    expect(scenarioOf({ ...answers, sources })?.sources.grants?.roles.permitted).toEqual([2, 3]);
  });

  it("has a name without blanks that nobody sees", () => {
    expect(scenarioOf({ ...answers, name: " Plan \u00a0 A " })?.name).toBe("Plan A");
    for (const typed of ["plan a", "Plan  A", " Plan\u00a0A"]) {
      expect(nameProblem(typed, ["Plan A"])).toMatch(/There is already a scenario called/);
      expect(nameProblem("Plan A", [typed])).toMatch(/There is already a scenario called/);
    }
  });

  it("is not there while an answer is missing or wrong", () => {
    expect(scenarioOf({ ...answers, ...answering(duplication, { fixedShare: each("") }) })).toBeNull();
    expect(scenarioOf({ ...answers, ...answering(duplication, { achievable: "120" }) })).toBeNull();
    expect(scenarioOf(answers, [spendTable])).toBeNull();
  });
});

describe("a saved scenario", () => {
  it("comes back as it was when it is changed in nothing", () => {
    expect(scenarioOf(answersOf(keptScenario))).toEqual(keptScenario);
  });

  it("comes back as it was, whatever its shares", () => {
    const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000);
    fc.assert(
      fc.property(fc.tuple(percent, percent, percent, percent), percent, (shares, achievable) => {
        const fixedShare = Object.fromEntries(shared.map((service, index) => [service, shares[index]!]));
        const scenario = changed(keptScenario, duplication, { fixedShare, providersKept: 1, achievable });
        expect(scenarioOf(answersOf(scenario))).toEqual(scenario);
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
        const again = scenarioOf(answersOf(scenario, facts));
        expect(settingsOf(again!, duplication).fixedShare).toEqual(
          Object.fromEntries(shared.map((service) => [service, fixedShare[service] ?? 0])),
        );
      }),
    );
  });

  it("is asked over the tables as they are now: a service shared since then has 0", async () => {
    const kept = changed(keptScenario, duplication, { fixedShare: { EDUCATION: 0.1 } });
    const pane = createPane(memoryPort({ ...memoryWorkbook(), kept: [kept] }), shipped);
    await pane.start();
    await pane.changeScenario(kept.name);
    const asked = pane.store.getState().answers;
    expect(sharesIn(asked)).toEqual([
      "0",
      Object.fromEntries(shared.map((service) => [service, service === "Education" ? "10" : "0"])),
    ]);
    expect(leverAnswers(asked, pooling.id)).toMatchObject({
      pooled: ["Public health grant"],
      values: each("", { Education: "1.5" }),
    });
  });

  it("comes back with 0 for all where every share is 0", () => {
    const fixedShare = Object.fromEntries(shared.map((service) => [service, 0]));
    const asked = answersOf(changed(keptScenario, duplication, { fixedShare }));
    expect(sharesIn(asked)).toEqual(["0", {}]);
  });

  it("comes back with its names as the tables spell them now", () => {
    const respelt = changed(keptScenario, pooling, {
      pooled: { "PUBLIC  health grant": true },
      values: { " education": 1.5, "Public health": 1e-7 },
      floors: { EDUCATION: 20 },
    });
    const asked = answersOf(respelt, facts);
    expect(leverAnswers(asked, pooling.id)).toEqual({
      pooled: ["Public health grant"],
      values: each("", { Education: "1.5", "Public health": "0.0000001" }),
      floors: each("", { Education: "20" }),
    });
  });

  it("leaves the share to be answered where none was asked before", () => {
    const asked = answersOf(changed(keptScenario, duplication, { fixedShare: {} }));
    expect(sharesIn(asked)).toEqual(["", {}]);
  });

  it("is asked with one figure where every service has the same", () => {
    const fixedShare = Object.fromEntries(shared.map((service) => [service, 0.07]));
    const asked = answersOf(changed(keptScenario, duplication, { fixedShare }));
    expect(sharesIn(asked)).toEqual(["7", {}]);
  });
});

describe("the count", () => {
  it("adds up to the total of the table", () => {
    const count = countOf(spend);
    expect(count.total).toBe(spend.total);
    expect(count.services.reduce((sum, { amount }) => sum + amount, 0)).toBe(spend.total);
  });

  it("has what is spent on a service by all its agencies", () => {
    expect(countOf(spend).services[0]).toMatchObject({ service: "Education", amount: 518466 });
  });

  it("marks the services that more than one agency pays for", () => {
    const marked = countOf(spend).services.filter((service) => service.shared);
    expect(marked.map(({ service }) => service)).toEqual(shared);
  });
});

describe("the saving previewed", () => {
  const preview = (change: LeverAnswers) =>
    previewSaving(spend, { ...leverAnswers(answers, duplication.id), ...change }, facts);

  it("is the fixed cost of all but the largest spender", () => {
    // Education: Bolton 252,314 keeps its own; Bury 157,139 and the combined authority 109,013 at 10%.
    expect(preview({})?.services.get("Education")).toBe(26615.2);
  });

  it("is the part that is achievable, and nothing where all keep theirs", () => {
    expect(preview({ achievable: "50" })?.services.get("Education")).toBe(13307.6);
    expect(preview({ providersKept: "3" })?.total).toBe(0);
  });

  it("is not there while an answer is wrong", () => {
    expect(preview({ fixedShare: each("x") })).toBeNull();
    expect(preview({ providersKept: "0" })).toBeNull();
  });
});
