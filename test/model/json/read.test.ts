import { describe, expect, it } from "vitest";
import { readJson } from "../../../src/model/json";

const LOOK = "Look for a bracket, a comma or a quotation mark that is missing or one too many.";

describe("a text read as JSON", () => {
  it("is what it says, without the mark of the order of bytes", () => {
    expect(readJson('\uFEFF{"a":[1,null]}')).toEqual({ json: { a: [1, null] } });
  });

  it("is refused with the line and the character from which it cannot be read", () => {
    expect(readJson('{\n  "a": [1 2]\n}')).toEqual({
      problem: `This is no JSON: it cannot be read from line 2, character 11 on. ${LOOK}`,
    });
  });

  it("is refused where it ends too early or is empty", () => {
    expect(readJson('{"a":')).toEqual({ problem: `This is no JSON: it ends before it is complete. ${LOOK}` });
    expect(readJson(" \n")).toEqual({ problem: "This is empty. Give JSON." });
  });

  it("is refused in words of ours where the engine gives no place", () => {
    expect(readJson("book")).toEqual({ problem: expect.stringMatching(/^This is no JSON[.:]/) });
  });
});
