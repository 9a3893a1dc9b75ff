import { describe, expect, it } from "vitest";
import expected from "./shared-cases.json";
import { file, sharedCases } from "./shared-cases";
import { readingsOf } from "./small-sheets";
import type { Reading } from "./small-sheets";

/** Each reading was held by hand against what the shared case says in words. */
const RIGHT: Readonly<Record<string, readonly Reading[]>> = expected;

describe.skipIf(sharedCases().length === 0)(`the shapes of ${file} (skipped where it is absent)`, () => {
  const cases = sharedCases();

  it.each(cases)("$name: $right", (given) => {
    expect(readingsOf(given)).toEqual(RIGHT[given.name]);
  });

  it("are all there, and no other", () => {
    expect(cases.map(({ name }) => name).sort()).toEqual(Object.keys(RIGHT).sort());
  });
});
