import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWithheld, matchNames } from "../../../src/model/matching";

/** Other names, so that words are as rare as in a ledger. */
const OTHERS = [
  "Ottermere Plant Hire Ltd",
  "Quarndon Day Nursery",
  "Bexhill Taxis",
  "Ashworth Legal LLP",
  "Pine Lodge Care Home",
];

function probabilityOf(one: string, other: string): number {
  const { pairs } = matchNames(
    [
      [one, ...OTHERS.slice(0, 2)],
      [other, ...OTHERS.slice(2)],
    ],
    0,
  );
  return pairs.find((pair) => pair.one.at === 0 && pair.other.at === 0)?.probability ?? 0;
}

describe("names of organisations", () => {
  it.each([
    ["Greenwood Builders Limited", "GREENWOOD BUILDERS LTD."],
    ["Daly Drains Ltd", "Daly Drains"],
    ["Vizwear Ltd", "T/A Vizwear"],
    ["Bright Futures Nursery", "Wow Kidz Ltd T/A Bright Futures Nursery"],
    ["Reach & Rescue Ltd", "Reach and Rescue Limited"],
    ["A B C Taxis Ltd", "A.B.C. Taxis"],
    ["ABC Taxis Ltd", "A B C Taxis Ltd"],
    ["Goddard Addleshaw LLP", "Addleshaw Goddard LLP"],
    ["Tunstall Healthcare Ltd", "Tunstal Healthcare Ltd"],
    ["Tunstall Healthcare Ltd", "Tunstall Haelthcare Ltd"],
    ["Complete Construction Ltd", "Complete Construction (Bolton) Ltd"],
    ["Café Zoë Ltd", "Cafe Zoe Limited"],
    ["Kennedy's Turf Ltd", "Kennedys Turf"],
    ["NHS Bolton CCG", "Bolton Clinical Commissioning Group"],
    ["Trafford Council", "Trafford MBC"],
    ["Bolton Metropolitan Borough Council", "Bolton Council"],
    ["London Borough of Camden", "Camden Council"],
    ["Northern Care Alliance NHS FT", "Northern Care Alliance NHS Foundation Trust"],
    ["Allied Publicity Services (Manchester)", "Allied Publicity Serv. (M/Cr)"],
    ["Capita Property & Infrastructure Ltd", "Capita Property & Infrastructure Lt"],
    ["Homecare Direct Ltd", "Home Care Direct Ltd"],
    ["Verd", "www.verd.co.uk"],
  ])("%s is taken for %s", (one, other) => {
    expect(probabilityOf(one, other)).toBeGreaterThan(0.6);
  });

  it.each([
    ["Daly Drains Ltd", "Zephyr Drains Ltd"],
    ["Addleshaw Goddard LLP", "Addleshaw Masons LLP"],
    ["St Mary Primary School 1", "St Mary Primary School 2"],
    ["Kedleston (Wings Education) Ltd", "Kedleston (Mill School) Ltd"],
    ["Manchester City Council", "Salford City Council"],
    ["Salford City Council", "Salford City College"],
    ["NHS Bolton CCG", "NHS Wigan CCG"],
    ["Lancaster City Council", "Lancashire County Council"],
    ["Nottingham City Council", "Nottinghamshire County Council"],
    ["Legal & Zurich Pensions Ltd", "Legal Pensions Ltd"],
  ])("%s is not taken for %s", (one, other) => {
    expect(probabilityOf(one, other)).toBeLessThan(0.5);
  });

  it("are never matched where they are withheld or stand for many", () => {
    const names = [
      "REDACTED",
      "Redacted Personal Information",
      "Various",
      "Sundry Suppliers",
      "",
      " - ",
      "n/a",
      "Personal data",
    ];
    expect(names.filter((name) => !isWithheld(name))).toEqual([]);
    const { pairs, withheld } = matchNames([names, names], 0);
    expect(pairs).toEqual([]);
    expect(withheld).toHaveLength(2 * names.length);
    for (const name of [
      "Sundry Arts Ltd",
      "Various Artists Studio",
      "Confidential Waste Ltd",
      "Individual Care Services",
    ]) {
      expect([name, isWithheld(name)]).toEqual([name, false]);
    }
  });

  it("tell which words agree, how strongly, and which do not", () => {
    const [pair] = matchNames([
      ["Tunstall Healthcare Ltd", ...OTHERS],
      ["Tunstal Healthcare (Leeds) Limited"],
    ]).pairs;
    expect(pair!.evidence.map(({ one, other, how }) => [one, other, how])).toEqual([
      ["healthcare", "healthcare", "same"],
      ["tunstall", "tunstal", "one letter differs"],
      ["", "", "every word agrees"],
      ["", "leed", "in one only"],
      ["limited", "limited", "same legal form"],
    ]);
    const sum = pair!.evidence.reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBeCloseTo(pair!.weight, 9);
  });

  it("weigh more where the words that agree are rarer", () => {
    const weight = (name: string) =>
      matchNames([[name, ...Array.from({ length: 40 }, (_, at) => `Unusual${at}x Nursery`)], [name]], 0)
        .pairs[0]!.weight;
    expect(weight("Quimperly")).toBeGreaterThan(weight("Nursery"));
  });

  const word = fc.constantFrom(
    "tunstall",
    "greenwood",
    "care",
    "services",
    "daly",
    "drains",
    "north",
    "acorn",
    "j",
    "42",
    "&",
    "(bury)",
    "ltd",
    "t/a",
  );
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
  const list = fc.array(name, { maxLength: 8 });

  it("are paired the same whichever list is first", () => {
    const told = (lists: string[][], turned: boolean) =>
      matchNames(lists, 0.01)
        .pairs.map(
          ({ one, other, probability }) =>
            `${turned ? other.at : one.at} ${turned ? one.at : other.at} ${probability.toFixed(9)}`,
        )
        .sort();
    fc.assert(
      fc.property(list, list, (one, other) => {
        expect(told([one, other], false)).toEqual(told([other, one], true));
      }),
      // First letters and the words that they begin were told otherwise in one order.
      { numRuns: 30, examples: [[["& (bury)"], ["acorn north drains t/a"]]] },
    );
  });

  it("are paired across lists only, each pair once, the likeliest first", () => {
    fc.assert(
      fc.property(list, list, list, (...lists) => {
        const { pairs } = matchNames(lists, 0);
        expect(pairs.every(({ one, other }) => one.list < other.list)).toBe(true);
        const keys = pairs.map(({ one, other }) => JSON.stringify([one, other]));
        expect(new Set(keys).size).toBe(keys.length);
        const likely = pairs.map(({ probability }) => probability);
        expect(likely.every((each) => each >= 0 && each <= 1)).toBe(true);
        expect(likely).toEqual([...likely].sort((one, other) => other - one));
      }),
      { numRuns: 30 },
    );
  });
});
