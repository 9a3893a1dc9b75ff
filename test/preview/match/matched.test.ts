import { describe, expect, it } from "vitest";
import { openFile } from "../../../preview/file";
import { matched } from "../../../preview/match/matched";
import { tableOf } from "../../../preview/match/tables";
import type { MatchTable } from "../../../preview/match/tables";

async function table(file: string, lines: readonly string[]): Promise<MatchTable> {
  const { content } = await openFile(file, new TextEncoder().encode(lines.join("\n")));
  const found = tableOf(file, file.replace(".csv", ""), content);
  if (found === null) throw new Error(`No table in ${file}.`);
  return found;
}

const PAYMENTS = ["Body Name,Service Area,Payment Date,Net Amount,Supplier Name"];

describe("the command match", () => {
  it("names file, row, id and name of both sides of a pair of two lists", async () => {
    const one = await table("a.csv", [
      "id,name",
      "001,Greenwood Builders Ltd",
      "002,Quarndon Taxis",
      "003,Ashworth Legal LLP",
    ]);
    const other = await table("b.csv", ["id,name", "x7,GREENWOOD BUILDERS LIMITED", "x8,Bexhill Taxis"]);
    const { pairs, notes } = matched([one, other], 0.5);
    expect(pairs).toMatchObject([
      {
        one: { file: "a.csv", row: 2, id: "001", name: "Greenwood Builders Ltd" },
        other: { file: "b.csv", row: 2, id: "x7", name: "GREENWOOD BUILDERS LIMITED" },
        weights: "stated",
      },
    ]);
    expect(pairs[0]!.score).toBeGreaterThan(0.9);
    expect(notes.join(" ")).toContain("nothing to learn the weights from: they are stated, not fitted");
  });

  it("says which cells of a ledger hold no payment, and why", async () => {
    const ledger = await table("a.csv", [
      ...PAYMENTS,
      "Leeds,Roads,2026-07-01,10.50,Acorn Ltd",
      "York,Roads,2026-07-02,20.25,ACORN LIMITED",
      "York,Roads,2026-07-03,n/k,Bexhill Taxis",
      "Leeds,Roads,2026-07-04,31.00,Bexhill Taxis",
    ]);
    expect(matched([ledger], 0.5).notes.join(" ")).toContain('Left out of a.csv: D4: "n/k" is no amount.');
  });

  it("finds headings below titles", async () => {
    const list = await table("a.csv", [
      "Payments to suppliers,",
      '"Northshire","July 2026"',
      ",",
      "Supplier name,Town",
      "Acorn Nursery Ltd,Leeds",
      "ACORN NURSERY LIMITED,Leeds",
      "Bexhill Taxis,York",
    ]);
    const { pairs, notes } = matched([list], 0.5);
    expect(pairs).toMatchObject([{ one: { row: 5 }, other: { row: 6 } }]);
    expect(notes.join(" ")).toContain("Read 3 rows of a.csv. Compared by Supplier name, Town");
  });

  it("is refused where no column holds names", async () => {
    const list = await table("a.csv", ["12,5", "13,6", "14,8"]);
    expect(matched([list], 0.5)).toMatchObject({
      refused: true,
      pairs: [],
      notes: ["Read 2 rows of a.csv.", 'The file has no column of names. Head it "name".'],
    });
  });

  it("takes each row of a list with ids for itself, also those that are written the same", async () => {
    const list = await table("a.csv", [
      "id,supplier",
      "1,Acorn Day Nursery",
      "2,Acorn Day Nursery",
      "3,Bexhill Taxis",
    ]);
    expect(matched([list], 0.5).pairs).toMatchObject([{ one: { id: "1" }, other: { id: "2" } }]);
  });

  it("finds the columns of two lists by what they hold, under other headings, and compares no answers", async () => {
    const one = await table("a.csv", [
      "rec_id,given_name,surname,dob,cluster",
      "r1,Mary,Ashworth,1971-06-24,1",
      "r2,John,Pell,1950-01-02,2",
    ]);
    const other = await table("b.csv", [
      "rec_id,First Name,Last Name,Date of birth,cluster",
      "s1,Mary,Ashwroth,24/06/1971,9",
      "s2,Ann,Zed,1940-12-02,8",
    ]);
    const [pair] = matched([one, other], 0).pairs;
    expect(pair).toMatchObject({ one: { id: "r1", name: "Mary Ashworth" }, other: { id: "s1" } });
    expect(pair!.evidence.map(({ field }) => field)).toEqual(["given_name", "surname", "dob"]);
  });

  it("puts payments together by agency and supplier, with pounds and the row of the first", async () => {
    const ledger = await table("l.csv", [
      ...PAYMENTS,
      "Northshire Council,Roads,2020-07-01,100.50,Greenwood Builders Ltd",
      "Northshire Council,Roads,2020-07-02,-0.50,Greenwood Builders Ltd",
      "Northshire Council,Roads,2020-07-03,70.00,REDACTED",
      "Westmere NHS Trust,Estates,2020-07-20,100.50,Greenwood Builders Limited",
      "Westmere NHS Trust,Estates,2020-07-21,70.00,REDACTED",
      "Westmere NHS Trust,Estates,2020-07-22,30.00,Northshire Council",
    ]);
    const { pairs, findings } = matched([ledger], 0.1);
    expect(pairs).toMatchObject([
      {
        one: { row: 2, agency: "Northshire Council", pounds: 100, payments: 2 },
        other: { row: 5, agency: "Westmere NHS Trust", pounds: 100.5, payments: 1 },
      },
    ]);
    expect(findings.map(({ finding }) => finding)).toEqual([
      "possible double payment",
      "transfer",
      "withheld",
      "withheld",
    ]);
  });

  it("reads a ledger beside a list as a list of its suppliers", async () => {
    const ledger = await table("l.csv", [
      ...PAYMENTS,
      "N,Roads,2020-07-01,1,Greenwood Builders Ltd",
      "N,Roads,2020-07-02,2,Greenwood Builders Ltd",
    ]);
    const list = await table("b.csv", ["id,company name", "7,Greenwood Builders Limited", "8,Bexhill Taxis"]);
    expect(matched([ledger, list], 0.5).pairs).toMatchObject([
      { one: { file: "l.csv", row: 2, id: null }, other: { id: "7" } },
    ]);
  });

  it("says so where the lists have no column of names", async () => {
    const one = await table("a.csv", ["id,amount", "1,5", "2,6"]);
    const other = await table("b.csv", ["id,amount", "1,5", "2,6"]);
    expect(matched([one, other], 0.5).notes.at(-1)).toContain("no column of names in common");
  });
});
