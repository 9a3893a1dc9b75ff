import { describe, expect, it } from "vitest";
import { answered } from "../../../preview/book/answered";

const BOOK = {
  book: 1,
  place: { firstYear: 2026, years: 1, agencies: [{ id: "A" }] },
  proposals: [],
  scenarios: [{ id: "S", on: [] }],
};

describe("the command book", () => {
  it("answers a book, with or without a mark of byte order", () => {
    const { line, refused } = answered("a.json", `\uFEFF${JSON.stringify(BOOK)}`);
    expect(refused).toBe(false);
    expect(line).toHaveProperty("scenarios.0.place.bridge.gapAfter", [0]);
  });

  it("names the file that it refuses, and what is wrong where", () => {
    expect(answered("b.json", JSON.stringify({ ...BOOK, book: 2 }))).toEqual({
      line: {
        file: "b.json",
        errors: [{ path: "book", message: 'This is not a book of format 1: "book" is 2. Give 1.' }],
      },
      refused: true,
    });
  });

  it("refuses what is no JSON in a sentence", () => {
    expect(JSON.stringify(answered("c.json", "{book").line)).toContain("The file does not hold JSON (");
    expect(JSON.stringify(answered("d.json", "").line)).toContain("The file does not hold JSON (");
  });
});
