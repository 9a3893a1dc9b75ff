import { describe, expect, it } from "vitest";
import type { TableAnswers, Understanding } from "../../src/reading";
import { asksShown, stillAsked } from "../../src/taskpane/tables";
import type { SmallBook } from "../reading/understanding/small-sheets";
import { beside, chosen, over, problems } from "./tables-over";

describe("cells that are pointed at", () => {
  const CELLS: SmallBook["sheets"][string] = [
    ["Agency", "Service", "Pay", "Premises"],
    ["Bury Council", "Libraries", 1, 10],
    ["Bury Council", "Parks", 2, 20],
  ];

  it("are the amounts, which are added up", async () => {
    const pane = await over({ Plan: CELLS });
    beside.selected = "Plan!D1:D1048576";
    await pane.pointAt(chosen(pane), "amount");
    expect(chosen(pane).understood?.total).toBe(30);
    beside.selected = "Plan!C2:D3";
    await pane.pointAt(chosen(pane), "amount");
    expect(chosen(pane).understood?.total).toBe(33);
  });

  it("are the data, the headings, or the column of a name", async () => {
    const pane = await over({ Plan: CELLS });
    beside.selected = "Plan!A3:D3";
    await pane.pointAt(chosen(pane), "data");
    expect(chosen(pane).understood?.rowsRead).toBe(1);
    beside.selected = "Plan!B2:B3";
    await pane.pointAt(chosen(pane), "agency");
    expect(chosen(pane).understood?.lines[0]?.agency).toBe("Parks");
  });

  it("are no names where they are the amounts, and no amounts where they are names", async () => {
    const pane = await over({ Plan: CELLS });
    beside.selected = "Plan!D2:D3";
    await pane.pointAt(chosen(pane), "amount");
    await pane.pointAt(chosen(pane), "service");
    expect(problems(pane)).toEqual([
      "Plan!D2:D3 is where the amounts are. Point at the column that has the names, or at other amounts first.",
    ]);
    beside.selected = "Plan!B2:B3";
    await pane.pointAt(chosen(pane), "service");
    beside.selected = "Plan!B2:D3";
    await pane.pointAt(chosen(pane), "amount");
    expect(problems(pane)).toEqual([
      "Plan!B2:D3 holds the column of the service. Select only columns of amounts.",
    ]);
    expect(chosen(pane).understood?.total).toBe(30);
  });

  it("leave no question open of which columns name what is spent on, once they are the amounts", async () => {
    const pane = await over({ Plan: CELLS });
    const understood: Understanding = {
      ...chosen(pane).understood!,
      roles: { service: { from: "headings", columns: [2, 3], row: 0 } },
      asks: [{ role: "service", first: "Pay to Premises", others: ["Net current"] }],
      choices: [],
    };
    const roles = (said: TableAnswers) => asksShown(understood, said).map(({ role }) => role);
    expect(roles({})).toEqual(["service"]);
    expect(stillAsked(understood, {})).toHaveLength(1);
    const pointed: TableAnswers = { roles: { amount: { from: "column", columns: [3] } } };
    expect(roles(pointed)).toEqual([]);
    expect(stillAsked(understood, pointed)).toEqual([]);
  });

  it.each([
    ["Other!A1:A3", /not on the table’s sheet. Select cells on sheet Plan/],
    ["Plan!H1:H3", /is beside the table/],
    ["Plan!A2:B3", /has several columns, and names are in one/],
  ])("say why not where they cannot be: %s", async (address, said) => {
    const pane = await over({ Plan: CELLS });
    beside.selected = address;
    await pane.pointAt(chosen(pane), "service");
    expect(problems(pane)).toEqual([expect.stringMatching(said)]);
  });
});
