import { describe, expect, it } from "vitest";
import type { CellArgument } from "../../src/functions";
import { said } from "./answers";

describe("a text in place of a number", () => {
  it.each([
    ["Year 0", /most likely a heading: select only the figures/],
    ["FY25", /most likely a heading/],
    ["2025-26", /most likely a heading/],
    ["25/26", /most likely a heading/],
    ["Apr-25", /most likely a heading/],
    ["1-2", /Type it as a number/],
    ["10-14", /Type it as a number/],
    ["99/00", /most likely a heading/],
    ["£1.2m", /Type it as a number/],
    ["tbc", /clear the cell if there is none/],
  ])("is told what it most likely is: %s", (text, advice) =>
    expect(
      said(
        "DUPLICATIONSAVING",
        [
          [text, 5],
          [1, 2],
        ],
        0.5,
      ),
    ).toMatch(advice),
  );

  it("is not called a heading where it stands alone, or where headings are what is wanted", () => {
    expect(said("STEPRELEASE", "2025-26", 100)).toMatch(/Type it as a number\.$/);
    expect(said("DISCOUNTFACTOR", [["Year 0", "Year 1"]])).toMatch(/Type it as a number\.$/);
  });
});

describe("the headings of a list of spending", () => {
  const counted = (agency: string, service: string, sum: CellArgument) =>
    said("COUNTINGMAP", [[agency], ["Council"]], [[service], ["Housing"]], [[sum], [100]] as CellArgument);

  it.each([
    ["Agency", "Service", 2025],
    ["Lead body", "Service area", 45748],
    ["Organisation", "Services", "2025-26"],
    ["BODY", "service", "Budget (£)"],
  ])("are refused where they are selected with it: %s, %s, %s", (agency, service, sum) =>
    expect(counted(agency, service, sum)).toMatch(/first row of the list is its headings/),
  );

  it("are told how to be counted where they are spending after all", () => {
    expect(said("COUNTINGMAP", [["Council"], ["Agency"]], [["Housing"], ["Service"]], [[100], [2025]])).toBe(
      "",
    );
  });

  it.each([
    ["Agency", "Service", 20.25],
    ["Agency", "Housing", 2025],
    ["Agency", "Service", null],
  ])("are taken for spending where they may be: %s, %s, %s", (agency, service, sum) =>
    expect(counted(agency, service, sum)).toBe(""),
  );
});
