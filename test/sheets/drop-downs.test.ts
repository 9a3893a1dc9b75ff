import { describe, expect, it } from "vitest";
import { readableAddress } from "../../src/formula";
import type { SheetBox } from "../../src/formula";
import { readBook } from "../../src/model/book";
import { planBook } from "../../src/sheets/book";
import { SMALL_BOOK } from "./small-book";

const { sheets, cells } = planBook(readBook(SMALL_BOOK));

/** What may be typed into a cell. */
function allowedIn({ sheet, row, column }: SheetBox) {
  const rules = sheets.find(({ name }) => name === sheet)!.rules;
  return rules.find(
    (rule) =>
      rule.row <= row &&
      row < rule.row + rule.rows &&
      rule.column <= column &&
      column < rule.column + rule.columns,
  )?.allowed;
}

describe("what may be typed into inputs", () => {
  it("is a scenario of the sheet for the one shown and the one compared with", () => {
    const { shown, compared, ids } = cells.scenarios;
    const list = readableAddress("", { ...ids, columns: 1 });
    expect(list).toBe("B12");
    for (const chosen of [shown, compared]) {
      expect(allowedIn(chosen)).toEqual({ kind: "list", source: "=$B$12:$C$12" });
    }
  });

  it("is a list for what is one of a few: who must act, on, recurring, grade, kind and type, fund", () => {
    const { proposals, costs, scenarios, place } = cells;
    expect([proposals.actor, proposals.recurring, proposals.grade].map(allowedIn)).toMatchObject([
      { kind: "list", source: expect.stringMatching(/^=Place!\$A\$\d+:\$A\$\d+$/) },
      { kind: "list", source: "yes,no" },
      { kind: "list", source: "1,2,3,4,5,6" },
    ]);
    expect([costs.kind, costs.type, scenarios.on].map(allowedIn)).toMatchObject([
      { source: "one-off,running" },
      { source: "revenue,capital" },
      { source: "1,0" },
    ]);
    expect(allowedIn({ ...place.agencies, column: place.agencies.column + 1 })).toMatchObject({
      source: "general,hra,dsg,public-health,nhs,police,fire,other",
    });
  });

  it("is a whole year, a part of a whole, or anything beside a list that only offers", () => {
    expect(allowedIn(cells.proposals.start)).toEqual({ kind: "whole", least: 1900, most: 2400 });
    expect(allowedIn(cells.proposals.achievable)).toEqual({ kind: "decimal", least: 0, most: 1 });
    expect(allowedIn(cells.costs.pays)).toEqual({ kind: "decimal", least: 0, most: 1 });
    expect(allowedIn(cells.proposals.status)).toMatchObject({ kind: "list", isOffer: true });
  });

  it("is said for inputs only", () => {
    const unlike = sheets.flatMap(({ name, rules, blocks }) =>
      rules
        .filter((rule) =>
          blocks.some(
            ({ style, row, column, rows, columns }) =>
              style !== "input" &&
              row < rule.row + rule.rows &&
              rule.row < row + rows &&
              column < rule.column + rule.columns &&
              rule.column < column + columns,
          ),
        )
        .map((rule) => readableAddress(name, rule)),
    );
    expect(unlike).toEqual([]);
  });
});
