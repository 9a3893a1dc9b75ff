import { expect, it } from "vitest";
import { sourceOf, sources as read } from "../../src/reading";
import { sources } from "../../src/taskpane/sources";

it("the pane asks for the sources that can be read, in an order in which each comes after those it needs", () => {
  expect(sources.map(({ kind }) => kind)).toEqual(Object.keys(read));
  for (const { kind, source } of sources) expect(source).toBe(sourceOf(kind));
});
