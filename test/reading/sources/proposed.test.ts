import { describe, expect, it } from "vitest";
import { sources } from "../../../src/reading/sources";
import { proposed } from "../tables";

describe("what columns are", () => {
  it("matches a spend table by headings and content", () => {
    expect(
      proposed(sources.spend, {
        headings: ["Code", "Body", "Service area", "Year", "Budget 2023-24 (£ thousand)"],
        rows: [["E1", "City", "Education", 2023, 100]],
      }),
    ).toEqual({ agency: 1, service: 2, amount: 4 });
  });

  it("takes the only column of numbers for the amount, under any heading", () => {
    expect(
      proposed(sources.spend, {
        headings: ["Council", "Activity", "2023-24"],
        rows: [["City", "Roads", 5]],
      }),
    ).toEqual({ agency: 0, service: 1, amount: 2 });
  });

  it("leaves columns of one heading for the user to choose", () => {
    const headings = ["Agency", "Service", "Amount", "Amount"];
    expect(proposed(sources.spend, { headings, rows: [["City", "Roads", 5, 6]] })).toEqual({
      agency: 0,
      service: 1,
    });
  });

  it("matches a grants table with a column that lists the permitted services", () => {
    expect(
      proposed(sources.grants, {
        headings: ["Grant", "Award (£)", "May be spent on"],
        rows: [["Schools grant", 5, "Education"]],
      }),
    ).toEqual({ grant: 0, award: 1, permitted: 2 });
  });

  it("matches a grants table with a column of ticks a service", () => {
    expect(
      proposed(sources.grants, {
        headings: ["Funding stream", "Allocation", "Education", "Roads"],
        rows: [
          ["Schools grant", 5, "x", ""],
          ["Roads grant", 6, "", "x"],
        ],
      }),
    ).toEqual({ grant: 0, award: 1, permitted: [2, 3] });
  });

  it.each(["P", "ü", "(x)", "Allowed", "Yes - capital only", "✔\ufe0f", "•", "X*", "maybe", 2])(
    "takes a column for ticks though one of its marks is %j",
    (mark) => {
      const headings = ["Grant", "Award (£)", "Education", "Health"];
      const rows = [
        ["G1", 140, "x", mark],
        ["G2", 10, "", "x"],
      ];
      expect(proposed(sources.grants, { headings, rows })).toEqual({
        grant: 0,
        award: 1,
        permitted: [2, 3],
      });
    },
  );

  it("does not take amounts for ticks where a dash is in place of some", () => {
    const headings = ["Grant", "Award (£)", "Paid"];
    const rows = [
      ["G1", 140, "-"],
      ["G2", 10, 2.5],
      ["G3", 20, "-"],
    ];
    // What is paid of an award is no other award, and does not say what it may be spent on.
    expect(proposed(sources.grants, { headings, rows })).toEqual({ grant: 0, award: 1 });
  });

  it("leaves what a grant may be spent on open where the list does not say it, or says only yes or no", () => {
    const rows = [
      ["Schools grant", 5, "Yes"],
      ["Roads grant", 6, "No"],
    ];
    const headings = ["Grant", "Award (£)", "Ring-fenced"];
    const open = { grant: 0, award: 1 };
    expect(proposed(sources.grants, { headings, rows })).toEqual(open);
    const bare = { headings: headings.slice(0, 2), rows: rows.map((row) => row.slice(0, 2)) };
    expect(proposed(sources.grants, bare)).toEqual(open);
  });

  it("does not take a table of sites for either", () => {
    const sample = { headings: ["Site", "Floor area"], rows: [["Town hall", 900]] };
    expect([proposed(sources.spend, sample), proposed(sources.grants, sample)]).toEqual([null, null]);
  });
});
