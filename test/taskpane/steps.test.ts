import { describe, expect, it } from "vitest";
import { firstAnswers, grantsFrom, spendFrom, withProposals } from "../../src/taskpane/wizard/answers";
import type { Answers } from "../../src/taskpane/wizard/answers";
import { fieldIds } from "../../src/taskpane/wizard/fields";
import { problemsOf, stepAfter, stepBefore, STEPS } from "../../src/taskpane/wizard/steps";
import type { StepFacts, StepId } from "../../src/taskpane/wizard/steps";
import { cleanReview, estateTable, grants, grantsTable, spend, spendTable } from "./memory-port";

const answers: Answers = {
  ...firstAnswers([]),
  spend: spendFrom(spendTable),
  grants: grantsFrom(grantsTable),
  shareForAll: "10",
};

const facts: StepFacts = {
  tables: [spendTable, grantsTable],
  spend,
  grants,
  shared: ["Education", "Adult social care"],
  review: cleanReview("Scenario 1"),
  overwriteAgreed: false,
  otherNames: ["Front door"],
};

function messages(step: StepId, change: Partial<Answers>, changedFacts: Partial<StepFacts> = {}): string[] {
  return problemsOf(step, { ...answers, ...change }, { ...facts, ...changedFacts }).map(
    ({ message }) => message,
  );
}

describe("the order of the steps", () => {
  it("goes from tables to review and back", () => {
    expect(STEPS.map(stepAfter)).toEqual(["count", "duplication", "grants", "review", null]);
    expect(STEPS.map(stepBefore)).toEqual([null, "tables", "count", "duplication", "grants"]);
  });

  it("lets complete answers through every step", () => {
    expect(STEPS.flatMap((step) => messages(step, {}))).toEqual([]);
  });
});

describe("the name of a scenario", () => {
  it.each([
    ["", /Give the scenario a name/],
    ["A/B", /does not allow "\/"/],
    ["A name of twenty-four chr", /Use 23 or fewer/],
    ["front DOOR", /already a scenario called “front DOOR”/],
  ])("%j is refused with what to do", (name, sentence) => {
    expect(messages("tables", { name })).toEqual([expect.stringMatching(sentence)]);
  });

  it("is the first that is free", () => {
    expect(firstAnswers(["Scenario 1", "scenario 2"]).name).toBe("Scenario 3");
  });
});

describe("tables and columns", () => {
  it("asks for the tables that are not chosen", () => {
    const none = firstAnswers([]);
    expect(messages("tables", { spend: none.spend, grants: none.grants })).toEqual([
      "Choose the spend table, with columns of agencies, services and amounts and rows below them.",
      "Choose the grants table, with columns of grants, awards and permitted services and rows below them.",
    ]);
  });

  it("asks for the columns that are not chosen", () => {
    const spendAnswer = { ...answers.spend, amount: null };
    expect(messages("tables", { spend: spendAnswer })).toEqual(["Choose the column for Amount."]);
  });

  it("refuses one column for two roles", () => {
    const spendAnswer = { ...answers.spend, service: 0 };
    expect(messages("tables", { spend: spendAnswer })).toEqual([
      "Choose another column for Service: it is the same as the one for Agency.",
    ]);
  });

  it("refuses one table as both", () => {
    const same = { ...answers.grants, reference: answers.spend.reference };
    expect(messages("tables", { grants: same })).toEqual([expect.stringMatching(/two different tables/)]);
  });

  it("asks for columns of services where a column each was chosen", () => {
    const ticked = { ...answers.grants, permittedAs: "ticks" as const, ticks: [] };
    expect(messages("tables", { grants: ticked })).toEqual(["Choose at least one column of services."]);
  });

  it("stays while a table has something to put right first, and goes on over a note", () => {
    const stopped = { ...spend, findings: [{ severity: "stop" as const, message: "Cell C6 holds text." }] };
    expect(messages("tables", {}, { spend: stopped })).toEqual([expect.stringMatching(/spend table/)]);
    expect(messages("tables", {}, { grants })).toEqual([]);
  });
});

it("stays while a table as such has something to put right first", () => {
  const empty = {
    ...spendTable,
    findings: [{ severity: "stop" as const, message: "The table has no rows." }],
  };
  const problems = problemsOf("tables", answers, { ...facts, tables: [empty, grantsTable] });
  expect(problems.map(({ field }) => field)).toEqual([fieldIds.spendFindings]);
});

describe("proposed tables", () => {
  it("are the best candidate for each", () => {
    const proposed = withProposals(firstAnswers([]), [estateTable, spendTable, grantsTable]);
    expect([proposed.spend.reference, proposed.grants.reference]).toEqual(["Spend", "Grants"]);
    expect(proposed.spend).toMatchObject({ agency: 0, service: 1, amount: 2 });
  });

  it("never name one table twice", () => {
    const both = {
      ...spendTable,
      proposals: { ...spendTable.proposals, grants: { grant: 0, award: 2, permitted: 1 } },
    };
    expect(withProposals(firstAnswers([]), [both]).grants.reference).toBeNull();
  });

  it("leave alone what the user has chosen", () => {
    const chosen = { ...answers, spend: { ...answers.spend, reference: "Grants", agency: 2 } };
    const proposed = withProposals(chosen, [spendTable, grantsTable]);
    expect(proposed.spend).toEqual(chosen.spend);
  });

  it("replace a table that is no longer there", () => {
    const gone = { ...answers, spend: { ...answers.spend, reference: "Old" } };
    expect(withProposals(gone, [spendTable, grantsTable]).spend.reference).toBe("Spend");
  });
});

describe("duplication", () => {
  it("asks for a share where a service has none, 0 being an answer", () => {
    expect(messages("duplication", { shareForAll: "" })).toEqual([
      expect.stringMatching(/Enter 0 if there is none/),
    ]);
    expect(messages("duplication", { shareForAll: "0" })).toEqual([]);
  });

  it("needs no share for all where each service has its own", () => {
    const shareByService = { Education: "5", "Adult social care": "0" };
    expect(messages("duplication", { shareForAll: "", shareByService })).toEqual([]);
  });

  it.each(["101", "-1", "ten", "12,5"])("refuses %j as a percentage, beside its field", (typed) => {
    const problems = problemsOf(
      "duplication",
      { ...answers, shareForAll: typed, shareByService: { "Adult social care": typed }, achievable: typed },
      facts,
    );
    expect(problems.map(({ field }) => field)).toEqual([
      fieldIds.shareForAll,
      fieldIds.shareOf(1),
      fieldIds.achievable,
    ]);
  });

  it.each(["0", "1.5", "4", ""])("refuses %j agencies of 3 that keep theirs", (providersKept) => {
    expect(messages("duplication", { providersKept })).toEqual([
      "Agencies that keep their fixed cost: enter a whole number from 1 to 3, such as 1.",
    ]);
  });

  it("asks nothing where no service is shared", () => {
    expect(messages("duplication", { shareForAll: "", providersKept: "" }, { shared: [] })).toEqual([]);
  });
});

it("refuses a value of a pound or a statutory minimum that is not a number from 0 up", () => {
  const values = { Education: "-1", "Public health": "much", "Fire and rescue": "0" };
  const wanted = "enter a number that is 0 or more, such as 1.5. Use a point for decimals, not a comma.";
  const services = facts.spend!.services;
  const floors = { "Public health": "-3" };
  expect(problemsOf("grants", { ...answers, values, floors }, facts)).toEqual([
    { field: fieldIds.valueOf(0), message: `Value of a pound, ${services[0]}: ${wanted}` },
    { field: fieldIds.valueOf(3), message: `Value of a pound, ${services[3]}: ${wanted}` },
    { field: fieldIds.floorOf(3), message: `Statutory minimum, ${services[3]}: ${wanted}` },
  ]);
});

describe("review", () => {
  const edited = {
    ...cleanReview("Scenario 1"),
    editedCells: [{ address: "'Scenario 1 Inputs'!B14", now: "0.125", willBe: "0.1" }],
  };

  it("is refused while cells the user changed would be lost without their word", () => {
    expect(messages("review", {}, { review: edited })).toEqual([expect.stringMatching(/Tick the box/)]);
    expect(messages("review", {}, { review: edited, overwriteAgreed: true })).toEqual([]);
  });

  it("is refused while something stands in the way, agreed or not", () => {
    const stopped = {
      ...edited,
      findings: [{ severity: "stop" as const, message: "The workbook is protected." }],
    };
    expect(messages("review", {}, { review: stopped, overwriteAgreed: true })).toEqual([
      expect.stringMatching(/stands in the way/),
    ]);
  });
});
