import { describe, expect, it } from "vitest";
import type { FoundTable } from "../../src/reading";
import { fieldIds } from "../../src/taskpane/fields";
import { sources } from "../../src/taskpane/sources";
import {
  chosenTable,
  leftOut,
  needsSetOut,
  nothingSaid,
  sourcesOf,
  tableProblems,
  withProposals,
} from "../../src/taskpane/tables";
import type { Answers, SourceAnswer } from "../../src/taskpane/tables";
import { estateTable, grants, grantsTable, spend, spendTable } from "./memory-tables";

/** Both tables chosen as they are proposed. */
const answers: Answers = {
  ...nothingSaid,
  sources: { spend: chosenTable(spendTable, "spend"), grants: chosenTable(grantsTable, "grants") },
};
const facts = { tables: [spendTable, grantsTable], readings: { spend, grants } };

function messages(change: Partial<Answers>, changedFacts: Partial<typeof facts> = {}): string[] {
  return tableProblems({ answers: { ...answers, ...change }, ...facts, ...changedFacts }, sources).map(
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

describe("tables and columns", () => {
  it("asks for no table where none is chosen, or one is left out: figures can be typed", () => {
    expect(messages({ sources: {} })).toEqual([]);
    expect(messages(choosing("grants", leftOut))).toEqual([]);
    expect(messages(choosing("spend", leftOut))).toEqual([]);
  });

  it("asks for the columns that are not chosen", () => {
    expect(messages(choosingColumn("spend", { amount: null }))).toEqual(["Choose the column for Amount."]);
  });

  it("refuses one column for two roles", () => {
    expect(messages(choosingColumn("spend", { service: 0 }))).toEqual([
      "Choose another column for Service: it is the same as the one for Body.",
    ]);
  });

  it("refuses one table as both", () => {
    expect(messages(choosing("grants", { reference: "Spend" }))).toEqual([
      "Choose two different tables: the spend table is also chosen as the grants table.",
    ]);
  });

  it("asks for columns of services where a column each was chosen", () => {
    expect(messages(choosingColumn("grants", { permitted: [] }))).toEqual([
      "Choose at least one column of services.",
    ]);
  });

  it("stays while a table has something to correct, and goes on over a note", () => {
    const stopped = { ...spend, findings: [{ severity: "stop" as const, message: "Cell C6 holds text." }] };
    expect(messages({}, { readings: { spend: stopped, grants } })).toEqual([
      expect.stringMatching(/spend table/),
    ]);
    expect(messages({}, { readings: { spend, grants } })).toEqual([]);
  });
});

it("stays while a table as such has something to correct", () => {
  const empty = {
    ...spendTable,
    findings: [{ severity: "stop" as const, message: "The table has no rows." }],
  };
  const problems = tableProblems({ answers, ...facts, tables: [empty, grantsTable] }, sources);
  expect(problems.map(({ field }) => field)).toEqual([fieldIds.findings("spend")]);
});

describe("proposed tables", () => {
  const proposals = (from: Answers, tables: readonly FoundTable[]) =>
    withProposals(from, tables, sources).sources;

  it("are the best candidate for each", () => {
    const { spend: spending, grants: granted } = proposals(nothingSaid, [
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
    expect(proposals(nothingSaid, [both])["grants"]?.reference).toBeNull();
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

it("the tables chosen are kept with their columns, ticked ones too, and without those of which something is missing", () => {
  const tables = facts.tables;
  const ticked = choosingColumn("grants", { permitted: [2, 3] });
  expect(sourcesOf({ ...answers, ...ticked }, tables, sources).grants?.roles.permitted).toEqual([2, 3]);
  const missing = choosingColumn("grants", { award: null });
  expect(Object.keys(sourcesOf({ ...answers, ...missing }, tables, sources))).toEqual(["spend"]);
  expect(Object.keys(sourcesOf(answers, [spendTable], sources))).toEqual(["spend"]);
});

describe("a table of names that Total Place wrote", () => {
  const names = (headings: readonly string[]): FoundTable => ({
    ...spendTable,
    headings,
    proposals: { spend: null, grants: null },
    toSetOut: { kind: "spend", table: spendTable.understood!, grants: null },
    understood: null,
  });
  const chosen = (table: FoundTable) => chosenTable(table, "spend");

  it("is spending by what its names are counted as, whatever it looks like, and as it is", () => {
    const table = names(["Body", "As written", "Counted as", "Amount (£)", "Paid to"]);
    expect(chosen(table).roles).toEqual({ agency: 0, service: 2, amount: 3, supplier: 4 });
    expect(chosen(names(["Body", "As written", "Counted as", "Amount (£)"])).roles).toEqual({
      agency: 0,
      service: 2,
      amount: 3,
    });
    const asAnswered = (each: FoundTable) => ({ ...nothingSaid, sources: { spend: chosen(each) } });
    expect(needsSetOut(asAnswered(table), "spend", [table])).toBeUndefined();
    const other = names(["Body", "Service", "Amount (£)"]);
    expect(needsSetOut(asAnswered(other), "spend", [other])).toBe(other);
  });
});
