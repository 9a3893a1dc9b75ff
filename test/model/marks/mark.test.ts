import { describe, expect, it } from "vitest";
import { markOf } from "../../../src/model/marks";

describe("a mark", () => {
  it.each([
    "x",
    " X ",
    "Yes",
    "y",
    "TRUE",
    "true",
    "1",
    "(x)",
    "✓",
    "✔",
    "✔\ufe0f",
    "☑",
    "☑\ufe0f",
    "✅",
    "x\u00a0",
    "\u200bx",
  ])("says yes and nothing else: %j", (text) => {
    expect(markOf(text)).toEqual({ isYes: true, isPlain: true });
  });

  it.each(["no", "N", "FALSE", "0", "-", "–", "☐"])("says no and nothing else: %j", (text) => {
    expect(markOf(text)).toEqual({ isYes: false, isPlain: true });
  });

  it.each([
    "P",
    "ü",
    "þ",
    "•",
    "√",
    "X*",
    "x¹",
    "✓ (1)",
    "x (a)",
    "Allowed",
    "Yes - capital only",
    "yes, in part",
    "Permitted (revenue)",
  ])("most likely says yes: %j", (text) => {
    expect(markOf(text)).toEqual({ isYes: true, isPlain: false });
  });

  it.each(["n/a", "No - revenue only", "no*", "Not allowed", "not permitted (capital)"])(
    "most likely says no: %j",
    (text) => {
      expect(markOf(text)).toEqual({ isYes: false, isPlain: false });
    },
  );

  it.each([
    "maybe",
    "tbc",
    "yes/no",
    "Y/N",
    "yes?",
    "✗",
    "✘",
    "☒",
    "Police",
    "nothing decided",
    "note 1",
    "2",
    "",
    "constructor",
  ])("says neither: %j", (text) => {
    expect(markOf(text)).toBeNull();
  });
});
