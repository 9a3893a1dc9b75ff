import { describe, expect, it } from "vitest";
import { levers } from "../../src/model/book";
import { sourceOf, sources } from "../../src/reading";
import { shipped } from "../../src/taskpane/shipped";
import { stepsOf } from "../../src/taskpane/wizard/steps";

describe("the pane's registry", () => {
  it("has every lever that has settings, in the same order", () => {
    expect(shipped.levers.map(({ settings }) => settings)).toEqual(levers);
  });

  it("has steps of their own names", () => {
    const steps = stepsOf(shipped);
    expect(new Set(steps).size).toBe(steps.length);
  });

  it("has the sources that can be read, in an order in which each comes after those it needs", () => {
    expect(shipped.sources.map(({ kind }) => kind)).toEqual(Object.keys(sources));
    for (const { kind, source } of shipped.sources) expect(source).toBe(sourceOf(kind));
  });
});
