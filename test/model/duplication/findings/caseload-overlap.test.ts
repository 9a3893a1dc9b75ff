import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseloadOverlap, MOST_CASELOADS, shownOverlap } from "../../../../src/model/duplication";
import { shownParts } from "../../../../src/model/findings";
import { refusal } from "../../decimals";

const known = (people: number, ...agencies: string[]) => ({ agencies, people });
const three = [
  known(100, "Council"),
  known(60, "NHS"),
  known(40, "Police"),
  known(20, "Council", "NHS"),
  known(15, "Council", "Police"),
  known(10, "police", "nhs"),
  known(5, "Council", "NHS", "Police"),
];

describe("caseloads that overlap", () => {
  it("come to different people by inclusion and exclusion", () => {
    // By hand: 100 + 60 + 40 - 20 - 15 - 10 + 5 = 160.
    expect(caseloadOverlap(three)).toMatchObject({ unique: 160, entries: 200, again: 40, shared: 35 });
  });

  it("are told apart by just who knows whom, the most people first", () => {
    expect(caseloadOverlap(three).parts).toEqual([
      known(70, "Council"),
      known(35, "NHS"),
      known(20, "Police"),
      known(15, "Council", "NHS"),
      known(10, "Council", "Police"),
      known(5, "NHS", "Police"),
      known(5, "Council", "NHS", "Police"),
    ]);
  });

  it("have nobody in a combination that is not given", () => {
    expect(caseloadOverlap([known(3, "A"), known(4, "B")])).toMatchObject({ unique: 7, shared: 0 });
    expect(caseloadOverlap([])).toMatchObject({ unique: 0, parts: [] });
  });

  it.each([
    [
      "a part that is more than its whole",
      [known(3, "A"), known(9, "B"), known(4, "A", "B")],
      "people",
      3,
      "4 people are known to A and B, but only 3 to A. The part is more than the whole",
    ],
    [
      "a part of something that is not given",
      [known(3, "A"), known(2, "A", "B")],
      "people",
      2,
      "2 people are known to A and B, but no count is given for B",
    ],
    [
      "parts that together are more than the whole",
      [
        known(5, "A"),
        known(9, "B"),
        known(9, "C"),
        known(4, "A", "B"),
        known(4, "A", "C"),
        known(1, "B", "C"),
        known(1, "A", "B", "C"),
      ],
      "people",
      1,
      "5 people are known to A, but the combinations with further agencies have 2 more",
    ],
    ["the same agencies twice", [known(3, "A"), known(3, " a ")], "combinations", 2, "Rows 1 and 2"],
    ["nobody who knows them", [known(3)], "combinations", 1, "has people, and no agency that knows them"],
    ["a count that is not whole", [known(2.5, "A")], "people", 1, "2.5"],
    ["a count below 0", [known(-1, "A")], "people", 1, "-1"],
  ])("refuse %s", (_, list, argument, row, words) => {
    expect(() => caseloadOverlap(list)).toThrow(refusal(argument, { row }));
    expect(() => caseloadOverlap(list)).toThrow(words);
  });

  it("refuse more agencies than can be laid over one another", () => {
    const list = Array.from({ length: MOST_CASELOADS + 1 }, (_, at) => known(1, `Agency ${at}`));
    expect(() => caseloadOverlap(list)).toThrow(refusal("combinations"));
  });

  const people = fc.array(fc.subarray(["A", "B", "C", "D"], { minLength: 1 }), { maxLength: 40 });

  it("come to the people themselves, whoever knows them", () => {
    fc.assert(
      fc.property(people, (each) => {
        const all = subsets(["A", "B", "C", "D"]).filter((agencies) => agencies.length > 0);
        const counts = all.map((agencies) =>
          known(each.filter((who) => agencies.every((name) => who.includes(name))).length, ...agencies),
        );
        const overlap = caseloadOverlap(counts);
        expect(overlap.unique).toBe(each.length);
        expect(overlap.entries).toBe(each.flat().length);
        expect(overlap.shared).toBe(each.filter((who) => who.length > 1).length);
        for (const { agencies, people: found } of overlap.parts) {
          expect(each.filter((who) => who.join() === agencies.join())).toHaveLength(found);
        }
      }),
    );
  });

  it("show no part below the threshold, and none that one subtraction would tell", () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 8 }), (each, threshold) => {
        const parts = [...byWhoKnows(each)].map(([key, found]) => known(found, ...key.split(",")));
        const shown = shownParts(parts, threshold);
        shown.forEach(({ shown: text }, at) => {
          if (parts[at]!.people < threshold) expect(text).toBe(`fewer than ${threshold}`);
        });
        for (const name of ["A", "B", "C", "D"]) {
          const own = shown.filter(({ agencies }) => agencies.includes(name));
          const hidden = own.filter(({ shown: text }) => !/^\d/.test(text)).length;
          expect(hidden === 1 && own.length > 1).toBe(false);
        }
      }),
    );
  });
});

describe("figures of an overlap", () => {
  const shown = (list: Parameters<typeof caseloadOverlap>[0], threshold: number) =>
    shownOverlap(caseloadOverlap(list), threshold);

  it("are shown as they are where none is small", () => {
    expect(shown(three, 5)).toEqual({ unique: 160, entries: 200, shared: 35, again: 40 });
    expect(shown([known(3, "A"), known(4, "B")], 1)).toMatchObject({ unique: 7, shared: 0, again: 0 });
  });

  it("are withheld where those known to just one agency would follow from them", () => {
    const list = [known(30, "A"), known(32, "B"), known(30, "A", "B")];
    expect(shown(list, 5)).toEqual({
      unique: "withheld",
      entries: 62,
      shared: "withheld",
      again: "withheld",
    });
  });

  it("tell nobody few people, and none by a difference of two of them", () => {
    fc.assert(
      fc.property(
        fc.array(fc.subarray(["A", "B", "C"], { minLength: 1 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 8 }),
        (each, threshold) => {
          const counts = subsets(["A", "B", "C"])
            .filter((agencies) => agencies.length > 0)
            .map((agencies) =>
              known(each.filter((who) => agencies.every((name) => who.includes(name))).length, ...agencies),
            );
          const { unique, entries, shared, again } = shown(counts, threshold);
          const told = [
            [unique, 0],
            [entries, 0],
            [shared, 0],
            [again, 0],
            [unique, shared],
            [entries, unique],
          ] as const;
          for (const [one, other] of told) {
            if (typeof one !== "number" || typeof other !== "number") continue;
            expect(one - other === 0 || one - other >= threshold).toBe(true);
          }
        },
      ),
    );
  });
});

describe("small numbers", () => {
  it("are shown as fewer than the threshold, and the next smallest is withheld where a total would tell them", () => {
    const parts = [known(70, "A"), known(3, "A", "B"), known(12, "B"), known(0, "C")];
    expect(shownParts(parts, 5).map(({ shown }) => shown)).toEqual([
      "withheld",
      "fewer than 5",
      "withheld",
      "0",
    ]);
  });

  it("are none where each part is large enough", () => {
    expect(shownParts([known(5, "A"), known(1200, "B")], 5).map(({ shown }) => shown)).toEqual([
      "5",
      "1,200",
    ]);
  });

  it.each([0, 2.5, Number.NaN])("have no threshold of %s", (threshold) => {
    expect(() => shownParts([], threshold)).toThrow(refusal("threshold"));
  });
});

function subsets(names: readonly string[]): string[][] {
  return names.reduce<string[][]>((all, name) => [...all, ...all.map((each) => [...each, name])], [[]]);
}

function byWhoKnows(people: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const who of people) counts.set(who.join(), (counts.get(who.join()) ?? 0) + 1);
  return counts;
}
