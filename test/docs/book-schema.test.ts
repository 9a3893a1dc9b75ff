import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bookSchema, bookSchemaFile } from "./book-schema";

describe("docs/book.schema.json", () => {
  it("is as the tables that read a book say (npm run docs writes it)", () => {
    const written = readFileSync(path.resolve(import.meta.dirname, "../..", bookSchemaFile), "utf8");
    expect(JSON.parse(written)).toEqual(JSON.parse(bookSchema()));
  });
});
