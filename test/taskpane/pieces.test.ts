import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/functions";
import { registerCommands } from "../../src/commands";
import { missingRequirements } from "../../src/taskpane/requirements";
import { answerText, exampleFormula, matching } from "../../src/taskpane/function-help";
import { isDarkColour } from "../../src/taskpane/theme";
import { stateOfChecks, troubleOf } from "../../src/taskpane/book/held/told";
import { distinct } from "../../src/taskpane/findings";
import { headlines } from "./memory-port";

describe("headline figures", () => {
  const withValue = (key: string, value: number | boolean | string) =>
    headlines.map((headline) =>
      headline.key === key ? { ...headline, value, text: String(value) } : headline,
    );

  it("say that all checks hold, or that one does not", () => {
    expect(stateOfChecks(headlines)).toEqual({ hold: true, sentence: "All checks hold." });
    expect(stateOfChecks(withValue("checksHold", false))?.sentence).toMatch(/A check does not hold/);
  });

  it("claim nothing about checks that Excel has not worked out, or that show an error", () => {
    for (const error of ["#BUSY!", "#VALUE!"])
      expect(stateOfChecks(withValue("checksHold", error))).toBeNull();
  });

  it.each([
    ["#BUSY!", /still calculating/],
    ["#NAME?", /does not know the PLACE functions yet/],
    ["#REF!", /was deleted/],
    ["#VALUE!", /“Net present value” shows #VALUE!/],
  ])("explain %s", (error, sentence) => {
    expect(troubleOf(withValue("npv", error))).toEqual([expect.stringMatching(sentence)]);
  });

  it("explain one error once", () => {
    expect(troubleOf(headlines.map((headline) => ({ ...headline, value: "#BUSY!" })))).toHaveLength(1);
  });
});

describe("the functions", () => {
  it("are found by name, purpose and argument", () => {
    expect(matching(catalogue, "place.share").map(({ id }) => id)).toContain("SHARE");
    expect(matching(catalogue, "DISCOUNT year").map(({ id }) => id)).toContain("DISCOUNTFACTOR");
    expect(matching(catalogue, "")).toEqual(catalogue);
    expect(matching(catalogue, "irr").map(({ id }) => id)).toContain("APPRAISE");
    expect(matching(catalogue, "ring-fence").map(({ id }) => id)).toContain("POOLGAIN");
    expect(matching(catalogue, "hovercraft")).toEqual([]);
  });

  it("have examples that could be typed", () => {
    expect(exampleFormula("SHARE", [100, [[1, 1, 1]]])).toBe("=PLACE.SHARE(100, {1,1,1})");
    expect(
      exampleFormula("X", [
        "a",
        null,
        true,
        [
          [1, "b"],
          [null, 2],
        ],
      ]),
    ).toBe('=PLACE.X("a", , TRUE, {1,"b";,2})');
    expect(
      answerText([
        ["All", 1.5],
        [true, 2],
      ]),
    ).toBe("All, 1.5; TRUE, 2");
  });
});

describe("what the pane needs of Excel", () => {
  it("is named where it is missing", () => {
    const supports = (set: string): boolean => set !== "ExcelApi";
    expect(missingRequirements({ isSetSupported: supports })).toEqual(["ExcelApi 1.14"]);
    expect(missingRequirements({ isSetSupported: () => true })).toEqual([]);
  });
});

it("tells a dark ground from a light one", () => {
  expect(["#262626", "#000000", "#ffffff", "#f3f2f1", "?"].map(isDarkColour)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

it("says a finding once, however often it is found", () => {
  const finding = {
    severity: "note" as const,
    message: "Two columns have the same name.",
    address: "Budgets!C4",
  };
  expect(distinct([finding, { ...finding }, { ...finding, address: "Budgets!D4" }])).toHaveLength(2);
});

it("tells Excel that a ribbon button is done, even where it failed", async () => {
  const buttons = new Map<string, (event: Office.AddinCommands.Event) => unknown>();
  let completed = 0;
  const event = { completed: () => (completed += 1) } as unknown as Office.AddinCommands.Event;
  registerCommands(
    { associate: (name, act) => void buttons.set(name, act as never) },
    { openBook: async () => undefined, undoLastWrite: () => Promise.reject(new Error("nothing to undo")) },
  );
  await buttons.get("openBook")?.(event);
  await expect(buttons.get("undoLastWrite")?.(event)).rejects.toThrow("nothing to undo");
  expect(completed).toBe(2);
});
