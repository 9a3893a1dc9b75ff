import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byName, isTotalLabel, nameKey, saysNothing, tidyName } from "../../../src/model/names";

const blanks = fc.constantFrom(" ", "  ", "\u00a0", " \u00a0 ", "\t", "\n");
const words = fc.array(fc.stringMatching(/^[A-Za-z0-9&]+$/), { minLength: 1, maxLength: 4 });

/** Signs that a name may be spelt with, those that are changed and those that change when they meet among them. */
const signs = fc.constantFrom(
  ..."aBz09 &'-`\"\u00e9e\u0301\u0307\u0130\u00df\u1e9e\u03a3\ufb01\uff06\uff21\u00ad\u200b\u200d\ufeff\ufe0f\u00a0\u2009\n",
  ..."\u2018\u2019\u02bc\u00b4\u201c\u2033\u2011\u2013\u2212\u212b\uac00\u1100\u1161\u0600",
  "\ud83d\udc4d",
  "\ud83d",
);

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

  it.each([
    ["St John's", "St John\u2019s", "St John\u2018s", "St John\u02bcs", "ST JOHN`S", "St John\uff07s"],
    ["Caf\u00e9", "Cafe\u0301", "CAFE\u0301", "CAF\u00c9"],
    [
      "Anti-social",
      "Anti\u2011social",
      "Anti\u2010social",
      "Anti\u2013social",
      "Anti\u2212social",
      "An\u00adti-social",
    ],
    [
      "Adult care",
      "Adult\u202fcare",
      "Adult\u2009care",
      "Adult\u3000care",
      "\ufeffAdult care",
      "Ad\u200bult care\u200e",
    ],
    ["Roads & parks", "Roads and parks", "Roads&parks", "ROADS  AND PARKS", "Roads \uff06 parks"],
    ['The "Hub"', "The \u201cHub\u201d", "THE \u201eHub\u201f"],
    ["Office", "O\ufb03ce", "\uff2fffice"],
    ["Schools...", "Schools\u2026"],
  ])("are one where they look alike or are read out alike: %j", (...spellings) => {
    expect(new Set(spellings.map(nameKey)).size).toBe(1);
  });

  it.each([
    ["Caf\u00e9", "Cafe"],
    ["St Johns", "St John's"],
    ["Housing", "Housing-related"],
    ["Sandwell", "S&well"],
    ["Area 1", "Area \u00b9"],
  ])("are two where they differ to a reader: %j and %j", (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it("are one where a sign that cannot be seen parts a letter from its accent", () => {
    expect(nameKey("Cafe\ufeff\u0301")).toBe(nameKey("Caf\u00e9"));
    expect(tidyName("Cafe\u200b\u0301")).toBe("Caf\u00e9");
  });

  it("have one key, which is its own key", () => {
    fc.assert(
      fc.property(fc.string({ unit: signs }), (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
        expect(nameKey(tidyName(name))).toBe(nameKey(name));
        expect(nameKey(name.normalize("NFD"))).toBe(nameKey(name.normalize("NFC")));
        expect(tidyName(tidyName(name))).toBe(tidyName(name));
      }),
    );
  });

  it("may be the names of an object's own properties", () => {
    const figure = byName({ Constructor: 1, ["__proto__"]: 2 });
    expect([figure("constructor"), figure("__PROTO__"), figure("toString")]).toEqual([1, 2, undefined]);
  });

  it("say nothing where no sign can be seen", () => {
    expect(["", " ", "\u200b", "\u00a0\ufeff\u00ad"].every(saysNothing)).toBe(true);
    expect(["a", "-", "\u200ba"].some(saysNothing)).toBe(false);
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
