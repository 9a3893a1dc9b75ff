import { describe, expect, it } from "vitest";
import { matchRecords } from "../../../src/model/matching";
import type { Field } from "../../../src/model/matching";
import { drawing } from "../../bench/draw";

const FIELDS: readonly Field[] = [
  { name: "name", kind: "organisation" },
  { name: "postcode", kind: "code" },
  { name: "street", kind: "text" },
];

/** Companies that have nothing to do with each other. */
function companies(count: number): string[][] {
  const draw = drawing(5);
  const word = () =>
    Array.from(
      { length: 3 },
      () => "bcdfghlmnprst"[Math.floor(draw() * 13)]! + "aeiou"[Math.floor(draw() * 5)]!,
    ).join("");
  return Array.from({ length: count }, () => [
    `${word()} ${word()} Ltd`,
    `M${Math.floor(draw() * 40)} ${Math.floor(draw() * 9)}AB`,
    `${word()} Road`,
  ]);
}

describe("records of several fields", () => {
  const others = companies(80);

  it("of one name are told apart, or found to be one, by their postcodes", () => {
    const one = [["Acorn Day Nursery", "M4 2CD", "Mill Lane"], ...others.slice(0, 40)];
    const other = [
      ["Acorn Day Nursery Ltd", "M4 2CD", "Mill Lane"],
      ["Acorn Day Nursery Ltd", "OL9 9ZZ", "Kirk Brow"],
      ...others.slice(40),
    ];
    const { pairs } = matchRecords(FIELDS, [one, other], 0);
    const likely = (at: number) =>
      pairs.find((pair) => pair.one.at === 0 && pair.other.at === at)?.probability ?? 0;
    expect(likely(0)).toBeGreaterThan(0.99);
    expect(likely(1)).toBeLessThan(likely(0));
    expect(pairs[0]!.evidence.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["name", "postcode", "street"]),
    );
  });

  it("say why their weights are stated where the fields are too few to fit any", () => {
    const fields: Field[] = [{ name: "surname", kind: "name" }];
    const people = others.map(([name]) => [name!.split(" ")[0]!]);
    const { pairs, unsettled } = matchRecords(fields, [people, people.slice(0, 10)], 0);
    expect(unsettled).toBe(
      "With one field there is nothing to learn the weights from: they are stated, not fitted.",
    );
    expect(pairs.slice(0, 10).every(({ one, other }) => one.at === other.at)).toBe(true);
  });

  it("agree in nothing where both are blank or withheld", () => {
    const rows = [["REDACTED", "", ""], ["REDACTED", "", ""], ...others];
    const { pairs } = matchRecords(FIELDS, [rows], 0);
    expect(pairs.some(({ one }) => one.at < 2)).toBe(false);
  });

  it("none are found among none", () => {
    expect(matchRecords(FIELDS, [[], []]).pairs).toEqual([]);
    expect(matchRecords(FIELDS, [[["A Ltd", "M1 1AA", "x"]]]).pairs).toEqual([]);
  });
});
