import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { poolSchema, poolSchemaFile } from "./pool-schema";

describe("docs/pool.schema.json", () => {
  it("is as the tables that read a place's grants say (npm run docs writes it)", () => {
    const written = readFileSync(path.resolve(import.meta.dirname, "../..", poolSchemaFile), "utf8");
    expect(JSON.parse(written)).toEqual(JSON.parse(poolSchema()));
  });
});
