import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byName, isTotalLabel, nameKey, tidyName } from "../../../src/model/names";

const blanks = fc.constantFrom(" ", "  ", "\u00a0", " \u00a0 ", "\t", "\n");
const words = fc.array(fc.stringMatching(/^[A-Za-z0-9&]+$/), { minLength: 1, maxLength: 4 });

describe("the spellings of one name", () => {
  it.each(["Public health", " public  HEALTH ", "Public\u00a0health", "Public \n health\t"])(
    "are matched: %j",
    (spelling) => {
      expect(nameKey(spelling)).toBe("public health");
    },
  );

  it("are matched with any blanks between and around their words", () => {
    const gaps = fc.array(blanks, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(words, gaps, blanks, (name, between, around) => {
        const spelt = name.map((word, index) => (index === 0 ? word : between[index]! + word)).join("");
        expect(tidyName(around + spelt + around)).toBe(name.join(" "));
        expect(nameKey(spelt.toUpperCase())).toBe(nameKey(name.join(" ")));
      }),
    );
  });

  it("find the same figure", () => {
    const figure = byName({ "Public  Health": 0, Roads: 2 });
    expect([figure("public\u00a0health"), figure("ROADS"), figure("Parks")]).toEqual([0, 2, undefined]);
  });
});

describe("a row of totals", () => {
  it.each([
    "Total",
    "TOTALS",
    " Grand  total:",
    "Sub-total",
    "Total expenditure",
    "Total\u00a0for the place",
  ])("is known by its name: %j", (name) => {
    expect(isTotalLabel(name)).toBe(true);
  });

  it.each(["Total Place Trust", "Totalled", "Not total", "Grand Union"])("is not %j", (name) => {
    expect(isTotalLabel(name)).toBe(false);
  });
});
