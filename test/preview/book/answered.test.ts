import { describe, expect, it } from "vitest";
import { answered, failed, lineText } from "../../../preview/book/answered";

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
    expect(JSON.stringify(answered("c.json", "{book").line)).toContain("This is no JSON: ");
    expect(JSON.stringify(answered("d.json", "").line)).toContain("This is empty. Give JSON.");
  });

  it("says of a fault of its own that it is one, so that the other files are answered", () => {
    const message =
      "This program fails over the book, which is a fault of the program and not of the book: RangeError: Too deep";
    expect(failed("e.json", new RangeError("Too deep"))).toEqual({
      line: { file: "e.json", errors: [{ path: "", message }] },
      refused: true,
    });
  });

  it("gives one line, whatever names hold", () => {
    const agencies = [{ id: "A\n\u2028B\u2029\u0085C" }];
    const text = JSON.stringify({ ...BOOK, place: { ...BOOK.place, agencies } });
    const line = lineText(answered("f.json", text));
    expect(line).toContain(String.raw`"A\n\u2028B\u2029\u0085C":`);
    expect(line.split(/[\n\u0085\u2028\u2029]/)).toHaveLength(1);
    expect(JSON.parse(line)).toHaveProperty("scenarios.0.agencies", expect.any(Object));
  });
});
