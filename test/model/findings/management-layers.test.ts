import { describe, expect, it } from "vitest";
import { managementLayers } from "../../../src/model/findings";
import { Decimal } from "../../../src/model/money";
import { refusal } from "../decimals";

const post = (agency: string, id: string, reportsTo: string, cost: number | null = null, fte = 1) => ({
  agency,
  id,
  reportsTo,
  fte: new Decimal(fte),
  cost: cost === null ? null : new Decimal(cost),
});

const list = [
  post("Council", "Officer 1", "Head 1", 40, 0.5),
  post("Council", "Chief", "", 200),
  post("Council", "Head 1", "chief", 100),
  post("COUNCIL", "Head 2", "Chief", 90),
  post("Council", "Officer 2", "Head 1"),
  post("Council", "Officer 3", "Head 1", 30),
  post("NHS", "Chief", "", 210),
  post("NHS", "Nurse", "Chief"),
];

describe("posts by management layer", () => {
  it("are counted from the top of each body, with how many report to a manager", () => {
    expect(
      managementLayers(list).map(({ agency, layer, posts, fte, cost, managers, span }) => [
        agency,
        layer,
        posts,
        fte.toNumber(),
        cost?.toNumber() ?? null,
        managers,
        span?.toNumber() ?? null,
      ]),
    ).toEqual([
      ["Council", 1, 1, 1, 200, 1, 2],
      ["Council", 2, 2, 2, 190, 1, 3],
      ["Council", 3, 3, 2.5, 70, 0, null],
      ["NHS", 1, 1, 1, 210, 1, 1],
      // A cost that nobody gave is no nought.
      ["NHS", 2, 1, 1, null, 0, null],
    ]);
  });

  it("hold a line of many thousand", () => {
    const line = Array.from({ length: 20_000 }, (_, at) => post("A", `P${at}`, at === 0 ? "" : `P${at - 1}`));
    expect(managementLayers(line.reverse())).toHaveLength(20_000);
  });

  it.each([
    ["a post without an id", [post("A", " ", "")], 1, "no body or no id"],
    ["two posts of one id", [post("A", "x", ""), post("a", "X", "")], 2, "Rows 1 and 2"],
    ["a post that reports to another body's", [post("A", "x", "y"), post("B", "y", "")], 1, "no post of A"],
    ["a circle", [post("A", "x", "y"), post("A", "y", "x")], 1, "reports to itself"],
  ])("refuse %s", (_, posts, row, words) => {
    expect(() => managementLayers(posts)).toThrow(refusal("posts", { row }));
    expect(() => managementLayers(posts)).toThrow(words);
  });
});
