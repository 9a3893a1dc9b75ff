import { describe, expect, it } from "vitest";
import type { FoundTable } from "../../src/reading";
import { duplication, pooling } from "../../src/model/book";
import { fieldId } from "../../src/taskpane/answers";
import { placeFacts } from "../../src/taskpane/registry";
import { shipped } from "../../src/taskpane/shipped";
import { firstAnswers, withProposals, leftOut } from "../../src/taskpane/wizard/answers";
import type { Answers, SourceAnswer } from "../../src/taskpane/wizard/answers";
import { fieldIds } from "../../src/taskpane/wizard/fields";
import { problemsOf, stepsOf } from "../../src/taskpane/wizard/steps";
import type { StepFacts, StepId } from "../../src/taskpane/wizard/steps";
import { answered, answering, each } from "./answered";
import { cleanReview, estateTable, grants, grantsTable, spend, spendTable } from "./memory-port";

const answers = answered;

const facts: StepFacts = {
  tables: [spendTable, grantsTable],
  readings: { spend, grants },
  place: {
    ...placeFacts({ spend, grants }, shipped.sources),
    sharedServices: ["Education", "Adult social care"],
  },
  review: cleanReview("Scenario 1"),
  overwriteAgreed: false,
  otherNames: ["Front door"],
};

function messages(step: StepId, change: Partial<Answers>, changedFacts: Partial<StepFacts> = {}): string[] {
  return problemsOf(step, { ...answers, ...change }, { ...facts, ...changedFacts }, shipped).map(
    ({ message }) => message,
  );
}

/** The answers about tables, one of them with something changed. */
function choosing(kind: "spend" | "grants", change: Partial<SourceAnswer>): Pick<Answers, "sources"> {
  return { sources: { ...answers.sources, [kind]: { ...answers.sources[kind]!, ...change } } };
}

function choosingColumn(kind: "spend" | "grants", roles: SourceAnswer["roles"]): Pick<Answers, "sources"> {
  return choosing(kind, { roles: { ...answers.sources[kind]!.roles, ...roles } });
}

describe("the order of the steps", () => {
  it("goes from tables to review, with a step for each lever", () => {
    expect(stepsOf(answers, shipped)).toEqual(["tables", "count", "duplication", "pooling", "review"]);
  });

  it("has no step for a lever that the tables chosen do not allow, and counts only spending", () => {
    expect(stepsOf({ ...answers, ...choosing("grants", leftOut) }, shipped)).toEqual([
      "tables",
      "count",
      "duplication",
      "review",
    ]);
    expect(stepsOf({ ...answers, ...choosing("spend", leftOut) }, shipped)).toEqual(["tables", "review"]);
  });

  it("lets complete answers through every step", () => {
    expect(stepsOf(answers, shipped).flatMap((step) => messages(step, {}))).toEqual([]);
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
    expect(firstAnswers(["Scenario 1", "scenario 2"], []).name).toBe("Scenario 3");
  });
});

describe("tables and columns", () => {
  it("asks for a table where none is chosen", () => {
    expect(messages("tables", { sources: {} })).toEqual(["Choose a spend table, a grants table, or both."]);
  });

  it("asks for no table that is left out", () => {
    expect(messages("tables", choosing("grants", leftOut))).toEqual([]);
    expect(messages("tables", choosing("spend", leftOut))).toEqual([]);
  });

  it("asks for the columns that are not chosen", () => {
    expect(messages("tables", choosingColumn("spend", { amount: null }))).toEqual([
      "Choose the column for Amount.",
    ]);
  });

  it("refuses one column for two roles", () => {
    expect(messages("tables", choosingColumn("spend", { service: 0 }))).toEqual([
      "Choose another column for Service: it is the same as the one for Agency.",
    ]);
  });

  it("refuses one table as both", () => {
    expect(messages("tables", choosing("grants", { reference: "Spend" }))).toEqual([
      "Choose two different tables: the spend table is also chosen as the grants table.",
    ]);
  });

  it("asks for columns of services where a column each was chosen", () => {
    expect(messages("tables", choosingColumn("grants", { permitted: [] }))).toEqual([
      "Choose at least one column of services.",
    ]);
  });

  it("stays while a table has something to correct, and goes on over a note", () => {
    const stopped = { ...spend, findings: [{ severity: "stop" as const, message: "Cell C6 holds text." }] };
    expect(messages("tables", {}, { readings: { spend: stopped } })).toEqual([
      expect.stringMatching(/spend table/),
    ]);
    expect(messages("tables", {}, { readings: { spend, grants } })).toEqual([]);
  });
});

it("stays while a table as such has something to correct", () => {
  const empty = {
    ...spendTable,
    findings: [{ severity: "stop" as const, message: "The table has no rows." }],
  };
  const problems = problemsOf("tables", answers, { ...facts, tables: [empty, grantsTable] }, shipped);
  expect(problems.map(({ field }) => field)).toEqual([fieldIds.findings("spend")]);
});

describe("proposed tables", () => {
  const nothingChosen = firstAnswers([], shipped.levers);
  const proposals = (from: Answers, tables: readonly FoundTable[]) =>
    withProposals(from, tables, shipped.sources).sources;

  it("are the best candidate for each", () => {
    const { spend: spending, grants: granted } = proposals(nothingChosen, [
      estateTable,
      spendTable,
      grantsTable,
    ]);
    expect([spending?.reference, granted?.reference]).toEqual(["Spend", "Grants"]);
    expect(spending?.roles).toEqual({ agency: 0, service: 1, amount: 2 });
  });

  it("never name one table twice", () => {
    const both = {
      ...spendTable,
      proposals: { ...spendTable.proposals, grants: { grant: 0, award: 2, permitted: 1 } },
    };
    expect(proposals(nothingChosen, [both])["grants"]?.reference).toBeNull();
  });

  it("leave alone what the user has chosen", () => {
    const chosen = { ...answers, ...choosing("spend", { reference: "Grants", roles: { agency: 2 } }) };
    expect(proposals(chosen, [spendTable, grantsTable])["spend"]).toEqual(chosen.sources["spend"]);
  });

  it("replace a table that is no longer there", () => {
    const gone = { ...answers, ...choosing("spend", { reference: "Old" }) };
    expect(proposals(gone, [spendTable, grantsTable])["spend"]?.reference).toBe("Spend");
  });
});

describe("duplication", () => {
  it("asks for a share where a service has none, 0 being an answer", () => {
    expect(messages("duplication", answering(duplication, { fixedShare: each("") }))).toEqual([
      "Duplicated fixed cost, every shared service: enter a percentage from 0 to 100. Enter 0 if there is none.",
    ]);
    expect(messages("duplication", answering(duplication, { fixedShare: each("0") }))).toEqual([]);
  });

  it("needs no share for all where each service has its own", () => {
    const fixedShare = each("", { Education: "5", "Adult social care": "0" });
    expect(messages("duplication", answering(duplication, { fixedShare }))).toEqual([]);
  });

  it.each(["101", "-1", "ten", "12,5"])("refuses %j as a percentage, beside its field", (typed) => {
    const problems = problemsOf(
      "duplication",
      {
        ...answers,
        ...answering(duplication, {
          fixedShare: each(typed, { "Adult social care": typed }),
          achievable: typed,
        }),
      },
      facts,
      shipped,
    );
    expect(problems.map(({ field }) => field)).toEqual([
      fieldId(duplication, "fixedShare"),
      fieldId(duplication, "fixedShare", 1),
      fieldId(duplication, "achievable"),
    ]);
  });

  it.each(["0", "1.5", "4", ""])("refuses %j agencies of 3 that keep theirs", (providersKept) => {
    expect(messages("duplication", answering(duplication, { providersKept }))).toEqual([
      "Agencies that keep their fixed cost: enter a whole number from 1 to 3.",
    ]);
  });

  it("asks nothing where no service is shared", () => {
    const none = answering(duplication, { fixedShare: each(""), providersKept: "" });
    expect(messages("duplication", none, { place: { ...facts.place, sharedServices: [] } })).toEqual([]);
  });
});

it("refuses a value of a pound or a statutory minimum that is not a number from 0 up", () => {
  const values = { Education: "-1", "Public health": "much", "Fire and rescue": "0" };
  const wanted = "of 0 or more. Use a point for decimals, not a comma.";
  const { services } = facts.place;
  const floors = { "Public health": "-3" };
  const typed = answering(pooling, { values: each("", values), floors: each("", floors) });
  expect(problemsOf("pooling", { ...answers, ...typed }, facts, shipped)).toEqual([
    {
      field: fieldId(pooling, "values", 0),
      message: `Value of a pound, ${services[0]}: enter a number ${wanted}`,
    },
    {
      field: fieldId(pooling, "values", 3),
      message: `Value of a pound, ${services[3]}: enter a number ${wanted}`,
    },
    {
      field: fieldId(pooling, "floors", 3),
      message: `Statutory minimum, ${services[3]}: enter an amount ${wanted}`,
    },
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

  it("is refused while something prevents the write, agreed or not", () => {
    const stopped = {
      ...edited,
      findings: [{ severity: "stop" as const, message: "The workbook is protected." }],
    };
    expect(messages("review", {}, { review: stopped, overwriteAgreed: true })).toEqual([
      expect.stringMatching(/cannot be written yet/),
    ]);
  });
});
