import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/functions";
import { registerCommands } from "../../src/commands";
import { missingRequirements } from "../../src/taskpane/requirements";
import { answerText, exampleFormula, matching } from "../../src/taskpane/function-help";
import { isDarkColour } from "../../src/taskpane/theme";
import { distinct } from "../../src/taskpane/wizard/findings";
import { levers } from "../../src/taskpane/levers";
import { figuresOf, findingsOf, stateOfChecks, troubleOf } from "../../src/taskpane/wizard";
import type { Headline } from "../../src/workbook";
import { headlines } from "./memory-port";

const findings = (read: readonly Headline[]) => findingsOf(read, levers);
const sentencesOf = (read: readonly Headline[]) => findings(read).flatMap(({ sentences }) => sentences);
const alarmsOf = (read: readonly Headline[]) => findings(read).flatMap(({ alarms }) => alarms);
const figureKeys = (read: readonly Headline[]) => figuresOf(read, findings(read)).map(({ key }) => key);

describe("findings in words", () => {
  const changed = (key: string, value: string | number) =>
    headlines.map((headline) => (headline.key === key ? { ...headline, value } : headline));

  it("are what pooling brings, who is in the way and what to remove first, in this order", () => {
    expect(sentencesOf(headlines).map(({ key }) => key)).toEqual([
      "inWordsGain",
      "inWordsBlocking",
      "inWordsRemoveFirst",
    ]);
  });

  it("are left out where the cell has no words", () => {
    for (const none of ["", "#NAME?"]) expect(sentencesOf(changed("inWordsGain", none))).toHaveLength(2);
  });

  it("say why statutory minimums cannot be met only where they are not", () => {
    expect(alarmsOf(headlines)).toEqual([]);
    expect(figureKeys(headlines)).not.toContain("floorShortfall");
    const short = changed("floorShortfall", 12);
    expect(alarmsOf(short).map(({ message, headline }) => [message, headline.key])).toEqual([
      ["Statutory minimums cannot be met. No statutory minimum was given.", "inWordsFloors"],
    ]);
    expect(figureKeys(short)).toContain("floorShortfall");
  });
});

describe("headline figures", () => {
  const stateOf = (read: readonly Headline[]) => stateOfChecks(read, findings(read));
  const withValue = (key: string, value: number | boolean | string) =>
    headlines.map((headline) =>
      headline.key === key ? { ...headline, value, text: String(value) } : headline,
    );

  it("say that all checks hold", () => {
    expect(stateOf(headlines)).toEqual({ hold: true, sentence: "All checks hold." });
  });

  it("say which check does not hold", () => {
    expect(stateOf(withValue("checksHold", false))?.sentence).toMatch(/A check does not hold/);
    expect(stateOf(withValue("proven", false))?.sentence).toMatch(/could not be proved/);
  });

  it("claim nothing about checks that Excel has not worked out", () => {
    expect(stateOf(withValue("checksHold", "#BUSY!"))).toBeNull();
  });

  it.each([
    ["#BUSY!", /still calculating/],
    ["#NAME?", /does not know the PLACE functions yet/],
    ["#VALUE!", /“Saving from ending duplication” shows #VALUE!/],
  ])("explain %s", (error, sentence) => {
    expect(troubleOf(withValue("duplicationSaving", error))).toEqual([expect.stringMatching(sentence)]);
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
    { newScenario: async () => undefined, undoLastWrite: () => Promise.reject(new Error("nothing to undo")) },
  );
  await buttons.get("newScenario")?.(event);
  await expect(buttons.get("undoLastWrite")?.(event)).rejects.toThrow("nothing to undo");
  expect(completed).toBe(2);
});
