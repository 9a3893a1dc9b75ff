import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import expected from "./shared-cases.json";
import { readingsOf } from "./small-sheets";
import type { Reading, SmallBook } from "./small-sheets";

const file = path.resolve(import.meta.dirname, "../../../../shared/data/tables/cases.json");
/** Facts about the sheets that the shared cases only tell in words. */
const BESIDES: Readonly<Record<string, Partial<SmallBook>>> = {
  "hidden-source": { hidden: ["Spend"] },
  "text-amounts-as-table": { tables: { Spending: "Spend!A1:C4" } },
  "year-headings-as-table": { tables: { Spending: "Spend!A1:D3" } },
};

interface SharedCase extends SmallBook {
  readonly name: string;
  readonly right: string;
}

/** Each reading was held by hand against what the shared case says in words. */
const RIGHT: Readonly<Record<string, readonly Reading[]>> = expected;

describe.skipIf(!existsSync(file))(`the shapes of ${file} (skipped where it is absent)`, () => {
  const cases = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as { readonly cases: readonly SharedCase[] }).cases
    : [];

  it.each(cases)("$name: $right", (given) => {
    expect(readingsOf({ ...given, ...BESIDES[given.name] })).toEqual(RIGHT[given.name]);
  });

  it("are all there, and no other", () => {
    expect(cases.map(({ name }) => name).sort()).toEqual(Object.keys(RIGHT).sort());
  });
});
