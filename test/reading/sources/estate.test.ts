import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openFile } from "../../../preview/file";
import { foundTables } from "../../../src/reading";
import type { Cell } from "../../../src/reading/cell";
import { estate } from "../../../src/reading/sources/estate";
import { messages, tableOf } from "../tables";

const REGISTER = path.resolve(
  import.meta.dirname,
  "../../../../shared/data/estates/trafford_land_and_building_assets.csv",
);
const headings = ["Asset", "Body", "Floor area (m²)", "Places", "People", "Running cost (£)"];
const roles = { asset: 0, agency: 1, area: 2, capacity: 3, occupied: 4, runningCost: 5 };
const readRows = (rows: readonly (readonly Cell[])[]) => estate.read(tableOf({ headings, rows }), roles, {});

describe("reading a register of land and buildings", () => {
  it("has every asset with what is said of it, and says nothing of what is not", () => {
    const reading = readRows([
      ["Town Hall", "Council", 4150, 420, 390, 830_000],
      ["Depot", "Council", "", "", "", 120_000.5],
    ]);
    expect(reading).toMatchObject({ total: 950_000.5, unit: "£" });
    expect(reading.assets[1]).toMatchObject({
      asset: "Depot",
      area: null,
      capacity: null,
      receipt: null,
      use: "",
    });
    expect(messages(reading)).toEqual([
      "One asset has no floor area, and so no cost a square metre and no density.",
    ]);
  });

  it("tells assets of one name apart by a number", () => {
    const reading = readRows([
      ["Public toilets", "Council", 20, 0, 0, 5],
      ["Public toilets", "Council", 22, 0, 0, 6],
    ]);
    expect(reading.assets.map(({ asset }) => asset)).toEqual(["Public toilets", "Public toilets (2)"]);
  });

  it("names the cell of what is below nothing, of an error and of a word, and goes on after the word", () => {
    expect(messages(readRows([["Depot", "Council", -5, "", "", 1]]))).toEqual([
      "Budgets!C4 is below 0. Give 0 or more, or clear the cell.",
    ]);
    const vacant = readRows([["Depot", "Council", 50, "n/k", "", 1]]);
    expect(vacant.assets).toHaveLength(1);
    expect(messages(vacant)).toEqual([
      'Budgets!D4 holds "n/k" where a figure belongs. It is left out until a number is there.',
    ]);
  });

  it("says where more people work than there is room for, the fullest first", () => {
    const reading = readRows([
      ["A", "Council", 50, 10, 12, 1],
      ["B", "Council", 50, 10, 30, 1],
    ]);
    expect(messages(reading)).toEqual([
      "B has room for 10 and 30 work there, and 1 more are over-full. Look at both figures.",
    ]);
  });

  it.skipIf(!existsSync(REGISTER))(
    `finds a council's 608 assets (skipped where ${REGISTER} is absent)`,
    async () => {
      const { content } = await openFile(path.basename(REGISTER), readFileSync(REGISTER));
      const [table] = foundTables(content);
      expect(table!.rowCount).toBe(608);
      const named = Object.entries(table!.proposals.estate ?? {}).map(([role, at]) => [
        role,
        table!.headings[Number(at)],
      ]);
      expect(named).toEqual([
        ["asset", "PropertyName"],
        ["agency", "OrganisationLabel"],
        ["use", "HoldingType"],
        ["tenure", "TenureType"],
        ["locality", "PostTown"],
        ["area", "BuildingSize"],
      ]);
    },
  );
});
