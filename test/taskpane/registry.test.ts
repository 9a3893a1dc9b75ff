import { describe, expect, it } from "vitest";
import { levers } from "../../src/model/book/settings";
import { shipped } from "../../src/taskpane/shipped";
import { stepsOf } from "../../src/taskpane/wizard/steps";

describe("the pane's registry", () => {
  it("has every lever that has settings, in the same order", () => {
    expect(shipped.levers.map(({ settings }) => settings)).toEqual(levers);
  });

  it("has sources, roles and steps of their own names", () => {
    const steps = stepsOf(shipped);
    expect(new Set(steps).size).toBe(steps.length);
    const kinds = shipped.sources.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const { roles } of shipped.sources) {
      expect(new Set(roles.map(({ role }) => role)).size).toBe(roles.length);
    }
  });
});
