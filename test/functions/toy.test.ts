import { describe, expect, it } from "vitest";
import { catalogue, functionsJson, invokeEntry, rowLabelled } from "../../src/functions";
import type { OptionalNames, RequiredNames } from "../../src/functions";
import {
  amount,
  block,
  column,
  defineFunction,
  one,
  oneOrColumn,
  share,
  wholeNumber,
} from "../../src/functions/define";
import type { Evidence } from "../../src/functions/define";
import { functionPage, markdownPage } from "../../src/functions/help";
import { functionList } from "../../src/functions/metadata";
import { sum } from "../../src/model/money";
import { functionLaws } from "./laws";

/** A function that is in no theme: all there is to write for one more. */
const toyEntry = defineFunction({
  id: "TOYTHIRD",
  question: "What would a third of it be?",
  description: "A part of each agency's spending, and what is left.",
  help: "Spending times part, agency by agency, as often as times says. See PLACE.SHARE for pence that add up.",
  source: "None: it is a toy",
  parameters: {
    spend: block(amount, {
      meaning: "What each agency (column) spends on each service (row). An empty cell is 0.",
    }),
    part: oneOrColumn(share, {
      meaning: "The part of each service's spending: one for all, or a column.",
      range: { least: 0, most: 1, words: "a part from 0 to 1" },
      rows: "spend",
    }),
    extra: column(amount, {
      meaning: "What is added to each service, a column beside spend. An empty cell is 0.",
      rows: "spend",
      whenLeftOut: { value: 0, words: "nothing" },
    }),
    times: one(wholeNumber, {
      meaning: "How often.",
      whenLeftOut: 1,
      range: { least: 1, most: 9, words: "a whole number from 1 to 9" },
    }),
  },
  result: { shape: "2 rows by 2 columns: a label and a figure", labels: ["Part", "Left"] },
  examples: [
    {
      args: [
        [
          [90, 30],
          [60, null],
        ],
        0.5,
      ],
      value: [
        ["Part", 90],
        ["Left", 90],
      ],
      because: "Half of 180.",
    },
    {
      args: [[[90], [60]], [[0.1], [0.5]], [[10], [0]], 2],
      value: [
        ["Part", 78],
        ["Left", 82],
      ],
      because: "9 and 30 are taken twice, of 150 and 10 more.",
    },
  ],
  refusals: [
    {
      when: "a part is above 1",
      args: [[[90]], 2],
      error: "#VALUE!",
      message: "part: 2 is outside what is allowed. Type a part from 0 to 1.",
    },
  ],
  calculate: ({ spend, part, extra, times }) => {
    const taken = sum(spend.map((row, service) => sum(row).times(part[service]!).times(times)));
    return { Part: taken, Left: sum([sum(spend.map(sum)), sum(extra), taken.neg()]) };
  },
});

const toyEvidence: Evidence = {
  of: toyEntry,
  withoutTwin: { reason: "It is a toy." },
  tested: "Nothing public is like it.",
};

describe("a function from outside the catalogue", () => {
  functionLaws(toyEntry);

  it.each(toyEntry.examples)("answers its example: $because", ({ args, value }) => {
    expect(invokeEntry(toyEntry, args)).toEqual({ ok: true, value });
  });

  it.each(toyEntry.refusals)("refuses when $when", ({ args, error, message }) => {
    expect(invokeEntry(toyEntry, args)).toEqual({ ok: false, error, message });
  });

  it("has its lines in functions.json", () => {
    const { functions } = functionsJson([...catalogue, toyEntry]);
    expect(functions).toHaveLength(catalogue.length + 1);
    expect(functions.at(-1)).toMatchObject({
      id: "TOYTHIRD",
      parameters: [
        { name: "spend", dimensionality: "matrix" },
        { name: "part", dimensionality: "matrix" },
        {
          name: "extra",
          description: expect.stringMatching(/Left out: nothing\.$/) as string,
          optional: true,
        },
        { name: "times", description: "How often. Left out: 1.", dimensionality: "scalar", optional: true },
      ],
    });
  });

  it("has its row in the README's table", () => {
    expect(functionList([toyEntry])).toContain("| `PLACE.TOYTHIRD(spend, part, [extra], [times])` | ");
  });

  it("has its page in the help, with its question, arguments, examples and evidence", () => {
    const page = markdownPage(functionPage(toyEntry, toyEvidence));
    expect(page).toContain("What would a third of it be?");
    expect(page).toContain("a part from 0 to 1");
    expect(page).toContain("No formula gives it. It is a toy.");
    expect(page).toContain("Nothing public is like it.");
    expect(page).toContain("=PLACE.TOYTHIRD(");
  });

  it("says what it needs, sizes that do not match, and cells that cannot be read", () => {
    const said = (...args: Parameters<typeof invokeEntry>[1]) => {
      const outcome = invokeEntry(toyEntry, args);
      return outcome.ok ? "answered" : outcome.message;
    };
    expect(said(null, "x")).toContain("spend is left out, but it is needed.");
    expect(said([[1], [2], [3]], [[0.1], [0.2]], "x")).toBe(
      "part has only 2 rows, but 3 are needed to match spend. Select the same rows for both.",
    );
    expect(said([[1], [2]], 0.5, [[1], ["x"]])).toContain('extra, row 2, column 1: "x" is text');
    expect(said([[null]], 0.5)).toBe("answered");
  });
});

describe("what a call may give", () => {
  type Declared = typeof toyEntry.declared;

  it("is known by name: what must be given, and what may be left out", () => {
    const required: Readonly<Record<RequiredNames<Declared>, string>> = { spend: "A1:B2", part: "C1" };
    const optional: Readonly<Partial<Record<OptionalNames<Declared>, string>>> = { times: "D1" };
    // @ts-expect-error part must be given
    const without: Readonly<Record<RequiredNames<Declared>, string>> = { spend: "A1:B2" };
    // @ts-expect-error there is no such parameter
    const unknown: Readonly<Partial<Record<OptionalNames<Declared>, string>>> = { often: "D1" };
    expect([required, optional, without, unknown]).toHaveLength(4);
  });

  it("finds rows of the result by label, and no label that is not there", () => {
    expect(rowLabelled(toyEntry, "Left")).toBe(1);
    // @ts-expect-error there is no such row
    expect(() => rowLabelled(toyEntry, "Gone")).toThrow("the result of TOYTHIRD has no row Gone");
  });
});
