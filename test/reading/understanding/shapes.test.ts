import { describe, expect, it } from "vitest";
import shapes from "./shapes.json";
import { readingsOf } from "./small-sheets";
import type { Reading, SmallBook } from "./small-sheets";

interface Shape extends SmallBook {
  readonly name: string;
  readonly right: readonly Reading[];
}

describe("sheets as councils, the NHS, police, fire and bodies abroad lay them out", () => {
  it.each(shapes as unknown as readonly Shape[])("$name", ({ right, ...given }) => {
    expect(readingsOf(given)).toEqual(right);
  });
});
