import { describe, expect, it } from "vitest";
import { levers } from "../../src/model/book";
import { sourceOf, sources } from "../../src/reading";
import { planScenario } from "../../src/sheets";
import { sheetSources } from "../../src/sheets/sources";
import { shipped } from "../../src/taskpane/shipped";
import { stepsOf } from "../../src/taskpane/wizard/steps";
import { smallFacts, smallScenario } from "../workbook/small-place";
import { answered } from "./answered";

describe("the pane's registry", () => {
  it("has every lever that has settings, in the same order", () => {
    expect(shipped.levers.map(({ settings }) => settings)).toEqual(levers);
  });

  it("has steps of their own names", () => {
    const steps = stepsOf(answered, shipped);
    expect(new Set(steps).size).toBe(steps.length);
  });

  it("has levers whose ids are theirs alone, and no names of the wizard's own steps or of the sheets every scenario has", () => {
    const ids = shipped.levers.map(({ settings }) => settings.id);
    expect(new Set(ids).size).toBe(ids.length);
    const sheetsWithoutLevers = planScenario(smallScenario, smallFacts, []).sheets.map(({ key }) => key);
    const own = [...stepsOf(answered, { ...shipped, levers: [] }), ...sheetsWithoutLevers];
    expect(own).toEqual(["tables", "count", "review", "summary", "inputs", "count"]);
    expect(ids.filter((id) => own.includes(id))).toEqual([]);
  });

  it("has the sources that can be read, in an order in which each comes after those it needs", () => {
    expect(shipped.sources.map(({ kind }) => kind)).toEqual(Object.keys(sources));
    expect(sheetSources.map(({ kind }) => kind)).toEqual(Object.keys(sources));
    for (const { kind, source } of shipped.sources) expect(source).toBe(sourceOf(kind));
  });
});
