import { describe, expect, it } from "vitest";
import { understandBook } from "../../src/reading";
import type { Cell } from "../../src/reading/cell";
import { bookOf } from "./tables";

/** As HM Treasury lays a release out on GOV.UK. */
const RELEASE: readonly (readonly Cell[])[] = [
  ["GDP deflators at market prices, and money GDP", "", "", "", ""],
  [
    "Financial year",
    "GDP deflator at market prices 2024-25 = 100",
    "per cent change on previous year",
    "Money GDP Cash: £ million",
    "per cent change",
  ],
  ["2021-22", 86.105, 0.61, 2_358_123, 13.5],
  ["2022-23", 91.874, 6.7, 2_552_345, 8.2],
  ["2023-24", 97.313, 5.92, 2_727_198, 6.9],
  ["2024-25", 100, 2.76, 2_840_001, 4.1],
];

const usesOf = (rows: readonly (readonly Cell[])[]) =>
  understandBook(bookOf(rows, "GDP Deflators")).map(({ kind, use }) => [kind, use?.address, use?.message]);

describe("a release of GDP deflators", () => {
  it("is no spending, and is told with the cells that the functions take", () => {
    expect(usesOf(RELEASE)).toEqual([
      [
        "other",
        "'GDP Deflators'!A3:B6",
        `'GDP Deflators'!A3:B6 is a release of GDP deflators, 2021-22 to 2024-25. To bring sums to other prices by it, give it to the functions DEFLATE and UNITCOST as their vintage, such as =PLACE.DEFLATE(1000, "2021-22", "2024-25", 'GDP Deflators'!$A$3:$B$6). Years that are a forecast in it are used as they are.`,
      ],
    ]);
  });

  it("is not one of changes alone", () => {
    const changes = RELEASE.map((row) => [row[0]!, row[2]!, row[4]!]);
    expect(usesOf(changes).every(([, address]) => address === undefined)).toBe(true);
  });
});
