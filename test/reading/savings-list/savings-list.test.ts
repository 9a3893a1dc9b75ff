import { describe, expect, it } from "vitest";
import { readSavingsList } from "../../../src/reading";
import type { SavingsList } from "../../../src/reading";

/** Rows as Excel puts them on the clipboard. */
const pasted = (...rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => row.join("\t")).join("\r\n");

const amountsOf = ({ lines }: SavingsList): readonly unknown[] =>
  lines.map(({ title, start, amounts }) => [title, start, ...amounts]);

describe("a council's own savings list", () => {
  it("is read where it has increments by year in brackets, with its sums and sections", () => {
    const list = readSavingsList(
      pasted(
        ["Appendix C: savings proposals, £000"],
        ["Ref", "Proposal", "2026/27", "2027/28", "2028/29", "Total"],
        ["Adult Social Care"],
        ["ASC1", "Reablement before care", "(1,250)", "(500)", "-", "(1,750)"],
        ["ASC2", "Transport policy", "", "(80)", "(40)", "(120)"],
        ["Corporate Services"],
        ["CS1", "Shared procurement", "(300)", "-", "-", "(300)"],
        ["", "Total savings", "(1,550)", "(580)", "(40)", "(2,170)"],
      ),
    );
    expect(list).toMatchObject({ figures: "increments", savings: "brackets", asks: [], unit: "£ thousand" });
    expect(amountsOf(list)).toEqual([
      ["Reablement before care", 2026, 1250, 1750],
      ["Transport policy", 2027, 80, 120],
      ["Shared procurement", 2026, 300],
    ]);
    expect(list.lines.map(({ reference, agency }) => [reference, agency])).toEqual([
      ["ASC1", "Adult Social Care"],
      ["ASC2", "Adult Social Care"],
      ["CS1", "Corporate Services"],
    ]);
  });

  it("is read where its amounts are cumulative, as its words say", () => {
    const list = readSavingsList(
      pasted(
        ["Reference", "Saving", "Directorate", "26-27", "27-28", "28-29"],
        ["", "", "", "Cumulative £m", "£m", "£m"],
        ["1", "Libraries review", "Place", 0.2, 0.5, 0.5],
        ["2", "Digital post", "Resources", 0.1, 0.1, 0.1],
      ).replace("Saving", "Saving (cumulative)"),
    );
    expect(list).toMatchObject({ figures: "cumulative", savings: "plain", asks: [] });
    expect(amountsOf(list).slice(-2)).toEqual([
      ["Libraries review", 2026, 0.2, 0.5],
      ["Digital post", 2026, 0.1],
    ]);
    expect(list.lines.at(-1)?.agency).toBe("Resources");
  });

  it("is told to be cumulative where its rows run on and nothing stops", () => {
    const list = readSavingsList(
      pasted(
        ["Title", "2026-27", "2027-28", "2028-29"],
        ["One front door", 100, 200, 200],
        ["Estates", 50, 50, 50],
      ),
    );
    expect(list).toMatchObject({ figures: "cumulative", asks: [] });
  });

  it("is told by its sums where its rows do not tell", () => {
    const list = readSavingsList(
      pasted(["Title", "2026-27", "2027-28", "Total"], ["One", 100, 120, 220], ["Two", 30, 40, 70]),
    );
    expect(list).toMatchObject({ figures: "increments", asks: [] });
    expect(amountsOf(list)).toEqual([
      ["One", 2026, 100, 220],
      ["Two", 2026, 30, 70],
    ]);
  });

  it("asks once whether amounts are increments where nothing tells, and reads them as answered", () => {
    const text = pasted(["Title", "2026-27", "2027-28"], ["One", 100, 120], ["Two", 30, 40]);
    expect(readSavingsList(text)).toMatchObject({ asks: ["figures"], lines: [], figures: null });
    expect(amountsOf(readSavingsList(text, { figures: "increments" }))).toEqual([
      ["One", 2026, 100, 220],
      ["Two", 2026, 30, 70],
    ]);
    expect(amountsOf(readSavingsList(text, { figures: "cumulative" }))).toEqual([
      ["One", 2026, 100, 120],
      ["Two", 2026, 30, 40],
    ]);
  });

  it("is read where it has one full-year figure with the year in which each saving starts", () => {
    const list = readSavingsList(
      pasted(
        ["No.", "Description", "Lead officer", "Start date", "Full year saving £"],
        ["B1", "Depot move", "A Patel", "April 2027", "£120,000"],
        ["B2", "Car park charges", "J Jones", "01/10/2026", "£45,500"],
        ["B3", "Fleet", "J Jones", "2028/29", "tbc"],
      ),
    );
    expect(list).toMatchObject({ figures: null, savings: "plain", unit: "£", asks: [] });
    expect(amountsOf(list)).toEqual([
      ["Depot move", 2027, 120000],
      ["Car park charges", 2026, 45500],
    ]);
    expect(list.lines[0]).toMatchObject({ reference: "B1", owner: "A Patel" });
    expect(list.findings.map(({ message }) => message)).toEqual([
      "“Fleet” has no amount or no title, and is left out.",
    ]);
  });

  it("has the full-year effect follow a first year that is not whole", () => {
    const list = readSavingsList(
      pasted(["Title", "2026/27", "Full year effect"], ["Homecare rates", "(75)", "(300)"]),
    );
    expect(amountsOf(list)).toEqual([["Homecare rates", 2026, 75, 300]]);
  });

  it("reads a saving that ends again, and leaves out what costs more than it saves", () => {
    const list = readSavingsList(
      pasted(
        ["Title", "2026/27", "2027/28", "2028/29"],
        ["Use of reserve", "(200)", "200", "0"],
        ["Pay award", "150", "0", "0"],
        ["Vacancies", "(90)", "0", "0"],
        ["Printing", "(10)", "(5)", "0"],
        ["Post", "(8)", "(5)", "0"],
      ),
      { savings: "brackets" },
    );
    expect(amountsOf(list)).toEqual([
      ["Use of reserve", 2026, 200, 0],
      ["Vacancies", 2026, 90],
      ["Printing", 2026, 10, 15],
      ["Post", 2026, 8, 13],
    ]);
    expect(list.findings[0]?.message).toContain("“Pay award” costs more than it saves");
  });

  it("asks how savings are written where they are on both sides of nothing", () => {
    const text = pasted(["Title", "2026/27", "2027/28"], ["One", "(100)", "0"], ["Two", "100", "0"]);
    expect(readSavingsList(text).asks).toEqual(["savings"]);
  });

  it("says what is missing where a text has no headings of years", () => {
    const list = readSavingsList("Shared procurement saves a lot");
    expect(list.lines).toEqual([]);
    expect(list.findings[0]).toMatchObject({ severity: "stop" });
    expect(readSavingsList("")).toMatchObject({ lines: [], findings: [] });
  });
});
