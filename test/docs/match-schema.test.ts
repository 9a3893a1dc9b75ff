import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { matched } from "../../preview/match/matched";
import { tableOf } from "../../preview/match/tables";

/** The part of a JSON Schema that is looked at here. */
interface Schema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
}

const schema = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, "../../docs/match.schema.json"), "utf8"),
) as Schema & { readonly $defs: { readonly side: Schema } };

const PAYMENTS = [
  ["Body Name", "Service Area", "Net Amount", "Supplier Name"],
  ["A", "Roads", 5, "Greenwood Builders Ltd"],
  ["B", "Roads", 7, "Greenwood Builders Limited"],
];

describe("docs/match.schema.json", () => {
  it("has every property of a line, and requires those that all have", () => {
    const sheet = {
      name: "Payments",
      isHidden: false,
      row: 0,
      column: 0,
      values: PAYMENTS,
      formats: PAYMENTS.map((row) => row.map(() => "General")),
      formulas: PAYMENTS.map((row) => row.map(() => "")),
      merged: [],
    };
    const table = tableOf("p.csv", "p", { fileName: "p.csv", sheets: [sheet], declared: [] });
    const [pair] = matched([table!], 0).pairs;
    expect(Object.keys(pair!).sort()).toEqual(Object.keys(schema.properties).sort());
    expect([...schema.required].sort()).toEqual(Object.keys(pair!).sort());
    expect(Object.keys(pair!.one).sort()).toEqual(Object.keys(schema.$defs.side.properties).sort());
  });
});
