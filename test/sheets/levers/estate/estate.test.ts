import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerTo, readBook } from "../../../../src/model/book";
import type { BookJson } from "../../../../src/model/book";
import {
  betterKept,
  chooseBuildings,
  densitySaving,
  measures,
  questionOf,
  vehicleOf,
} from "../../../../src/model/estate";
import { put, recordsAt } from "../../../../src/model/json";
import { Decimal } from "../../../../src/model/money";
import { planBook } from "../../../../src/sheets/book";
import { estateOf, withProof, withKept } from "../../../../src/taskpane/book/state";
import { ironcalc } from "../../../twins/engines/ironcalc";
import { givenCells } from "../../given-cells";

const PLAN = {
  buildings: [
    { building: "Town Hall", body: "Council", locality: "Northtown", capacity: 100, runningCost: 80 },
    {
      building: "Annexe",
      body: "Council",
      keep: false,
      capacity: 40,
      area: 500,
      runningCost: 30,
      receipt: 200,
      exitCost: 6,
      backlog: 9,
    },
    { building: "Clinic", body: "NHS", keep: false, capacity: 25, runningCost: 20, receipt: 50 },
  ],
  teams: [
    { team: "Housing", body: "Council", size: 60, from: "Town Hall" },
    { team: "Planning", body: "Council", size: 30, from: "Annexe", to: "Town Hall", movingCost: 2, extra: 3 },
  ],
  partners: [
    { body: "Council", share: 0.6 },
    { body: "NHS", share: 0.4 },
  ],
  borrows: 100,
  rate: 0.05,
  repaidOver: 4,
};

function bookOf(own: object = {}): BookJson {
  return {
    book: 1,
    place: {
      ...{ name: "Northshire", firstYear: 2026, years: 6, discount: 0 },
      agencies: [{ id: "Council" }, { id: "NHS" }],
    },
    proposals: [{ id: "P1", lever: "estate", start: 2026, ...PLAN, ...own }],
    scenarios: [{ id: "S1", on: ["P1"] }],
  } as unknown as BookJson;
}

/** The cells of the sheet, row by row. */
function shownOf(json: BookJson): readonly (readonly unknown[])[] {
  const { sheets } = planBook(readBook(json));
  // It reads nothing else, and what reads it need not be worked out.
  const read = sheets.filter(({ key }) => ["estate", "place"].includes(key));
  const shown = ironcalc.workOut(givenCells({ sheets: read }));
  const COLUMNS = 40;
  const ROWS = 75;
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_cell, column) => shown("Rationalise land and buildings", row, column)),
  );
}

const rowOf = (shown: readonly (readonly unknown[])[], ...labels: readonly string[]) =>
  shown.find((row) => labels.every((label, at) => row[at] === label))!;

describe("rationalising land and buildings", () => {
  it("saves the running cost of what is given up, less what teams cost more, once it is left", () => {
    const [scenario] = answerTo(readBook(bookOf())).scenarios as unknown as readonly {
      readonly agencies: Readonly<Record<string, { readonly real: { readonly saving: readonly number[] } }>>;
    }[];
    const saving = (body: string) =>
      scenario!.agencies[body]!.real.saving.map((sum) => Number(sum.toFixed(8)));
    expect(saving("Council")).toEqual([0, 27, 27, 27, 27, 27]);
    expect(saving("NHS")).toEqual([0, 20, 20, 20, 20, 20]);
  });

  it("says who is where afterwards, what room is left, and where room is short", () => {
    const shown = shownOf(bookOf());
    const heads = shown.find((row) => row.includes("Room left"))!;
    const left = heads.indexOf("Room left");
    expect(rowOf(shown, "P1", "Town Hall")[left]).toBe(10);
    expect(rowOf(shown, "P1", "Annexe")[left]).toBe(0);
    expect(shown.flat()).toContain("Give what it costs once on Costs");
    const full = shownOf(
      bookOf({ teams: [{ team: "Housing", body: "Council", size: 101, from: "Town Hall" }] }),
    );
    expect(full.flat()).toContain("Room is short: see Room left");
  });

  it("has the measures of every building, as the model works them out, now and afterwards", () => {
    const shown = shownOf(bookOf({ density: 5 }));
    const at = shown.findIndex((row) => row[0] === "Measures of the buildings");
    const heads = shown[at + 1]!;
    const figureOf = (building: string, head: string) =>
      shown.slice(at).find((row) => row[1] === building)![heads.indexOf(head)];
    // 500 m² at 30, with the 30 people of Planning, of 40 that it has room for.
    const annexe = measures({
      ...{ area: new Decimal(500), people: new Decimal(30), places: new Decimal(40) },
      runningCost: new Decimal(30),
    });
    expect(figureOf("Annexe", "Running cost a m²")).toBeCloseTo(annexe.costPerArea!.toNumber(), 12);
    expect(figureOf("Annexe", "Running cost a person now")).toBe(annexe.costPerPerson!.toNumber());
    expect(figureOf("Annexe", "m² a person now")).toBeCloseTo(annexe.areaPerPerson!.toNumber(), 12);
    expect(figureOf("Annexe", "Share of its room used now")).toBe(0.75);
    // It is given up, and the Town Hall says no floor area.
    expect(figureOf("Annexe", "m² a person afterwards") || null).toBeNull();
    expect(figureOf("Town Hall", "Share of its room used afterwards")).toBe(0.9);
    expect(figureOf("Town Hall", "Area above the target costs") || null).toBeNull();
  });

  it("shows what area above the target costs of a building that is kept, where a target is given", () => {
    const building = { building: "Hall", body: "Council", capacity: 100, area: 900, runningCost: 90 };
    const teams = [{ team: "Housing", body: "Council", size: 60, from: "Hall" }];
    const costs = (own: object) => {
      const shown = shownOf(bookOf({ buildings: [building], teams, ...own }));
      const at = shown.findIndex((row) => row[0] === "Measures of the buildings");
      return shown[at + 2]![shown[at + 1]!.indexOf("Area above the target costs")];
    };
    const occupied = { area: new Decimal(900), people: new Decimal(60), runningCost: new Decimal(90) };
    expect(costs({ density: 10 })).toBe(densitySaving(occupied, new Decimal(10))!.toNumber());
    expect(costs({ density: 20 })).toBe(0);
    expect(costs({}) || null).toBeNull();
  });

  describe("what choosing came to", () => {
    // Six years, none of them discounted.
    const WORTH = 6;
    const { buildings, teams } = estateOf(bookOf(), 0);
    const chosenBook = async (): Promise<BookJson> => {
      const answer = await chooseBuildings(questionOf(buildings, teams, WORTH), {
        solve: () => Promise.reject(new Error("Not needed for so few")),
        seconds: 5,
        now: () => performance.now() / 1000,
      });
      const keep = [...answer.keep, ...betterKept(buildings, WORTH)];
      const day = { yearsWorth: WORTH, day: "29 November 2026" };
      const kept = withKept(bookOf(), 0, buildings, { ...answer, keep });
      return withProof(kept, 0, { buildings, teams }, { ...answer, ...day });
    };
    const saidOf = (json: BookJson) => {
      const shown = shownOf(json);
      const at = shown.findIndex((row) => row[0] === "What the choice came to");
      return (head: string) => shown[at + 2]![shown[at + 1]!.indexOf(head)];
    };
    const withOwn = (json: BookJson, list: string, line: number, own: object): BookJson => {
      const lines = recordsAt(json, ["proposals", 0, list]);
      return put(
        json,
        ["proposals", 0, list],
        lines.map((each, at) => (at === line ? { ...each, ...own } : each)) as never,
      );
    };
    const CHANGED = "Inputs or marks changed since 29 November 2026: choose again";

    it("is proved where it is, at the model's cost", async () => {
      const json = await chosenBook();
      const said = saidOf(json);
      // The Town Hall over the years, and the move to it.
      expect(said("Cost as marked now")).toBe(80 * WORTH + 2);
      expect(said("Cost as chosen")).toBe(80 * WORTH + 2);
      expect(said("Whether it holds")).toBe("Proved: no other choice costs less");
    });

    it("says the gap where nothing is proved", async () => {
      const json = await chosenBook();
      const said = saidOf(withOwn(json, "choice", 0, { bound: 80 * WORTH }));
      expect(said("Gap")).toBe(2);
      expect(said("Whether it holds")).toBe("At most 0.42 % from the least");
    });

    it("is to be made again once a mark, a cost, room, a locality, where a team is or the rate of discount is another", async () => {
      const json = await chosenBook();
      const others: readonly (readonly [string, number, object])[] = [
        ["buildings", 2, { keep: true }],
        ["buildings", 1, { runningCost: 29 }],
        ["buildings", 1, { capacity: 41 }],
        ["teams", 0, { size: 59 }],
        ["teams", 0, { locality: "northtown" }],
        ["teams", 0, { movingCost: 1 }],
        ["teams", 1, { from: "Clinic" }],
      ];
      const dearer = put(json, ["place", "discount"], 0.1);
      expect(saidOf(dearer)("Whether it holds"), "another rate of discount").toBe(CHANGED);
      for (const [list, line, own] of others) {
        expect(saidOf(withOwn(json, list, line, own))("Whether it holds"), JSON.stringify(own)).toBe(CHANGED);
      }
    });

    it("counts against giving up what that costs more than staying", async () => {
      const dear = withOwn(await chosenBook(), "buildings", 2, { exitCost: 500 });
      // 500 of exit, less 120 of running it and a receipt of 50.
      expect(saidOf(dear)("Cost as marked now")).toBe(80 * WORTH + 2 + 330);
    });

    it("is one at most", async () => {
      const json = await chosenBook();
      const [came] = recordsAt(json, ["proposals", 0, "choice"]);
      expect(() => readBook(put(json, ["proposals", 0, "choice"], [came!, came!]))).toThrow(
        "proposals[0].choice[1]: There is one choice already. Keep the latest, and remove the others.",
      );
    });
  });

  it("has a vehicle whose partners add up to it, by hand for one", () => {
    const shown = shownOf(bookOf());
    const line = (name: string) => rowOf(shown, "P1", "Council", name).slice(3, 9);
    expect(line("Receipts")).toEqual([0, 0, 200, 0, 0, 0]);
    expect(line("Running cost saved, at full effect")).toEqual([0, 27, 27, 27, 27, 27]);
    expect(line("Giving up and moving")).toEqual([0, 8, 0, 0, 0, 0]);
    // 60 borrowed, 15 back in each of the four years after the first, interest on what was owed.
    expect(line("Owed at the end of the year")).toEqual([60, 45, 30, 15, 0, 0]);
    expect(line("Paid back")).toEqual([0, 15, 15, 15, 15, 0]);
    expect((line("Interest") as number[]).map((sum) => Number(sum.toFixed(8)))).toEqual([
      0, 3, 2.25, 1.5, 0.75, 0,
    ]);
    expect((line("Cash") as number[]).map((sum) => Number(sum.toFixed(8)))).toEqual([
      60, 1, 209.75, 10.5, 11.25, 27,
    ]);
  });

  it("shows the vehicle's figures of the model, whatever its terms", () => {
    const terms = fc.record({
      leftAfter: fc.nat({ max: 4 }),
      soldAfter: fc.nat({ max: 6 }),
      borrows: fc.nat({ max: 500 }),
      rate: fc.integer({ min: 0, max: 20 }).map((percent) => percent / 100),
      repaidOver: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(terms, (drawn) => {
        const shown = shownOf(bookOf(drawn));
        const wanted = vehicleOf({ years: 6, ...drawn }, { share: 0.4, receipts: 50, saves: 20, leaving: 0 });
        const line = (name: string) =>
          rowOf(shown, "P1", "NHS", name)
            .slice(3, 9)
            .map((sum) => Number(Number(sum).toFixed(6)));
        const round = (sums: readonly number[]) => sums.map((sum) => Number(sum.toFixed(6)));
        expect(line("Cash")).toEqual(round(wanted.cash));
        expect(line("Owed at the end of the year")).toEqual(round(wanted.owed));
      }),
      { numRuns: 4 },
    );
  });

  it("is refused where a team is in a building that is not there, and where shares of the borrowing do not add up", () => {
    const nowhere = [{ team: "Housing", body: "Council", size: 1, from: "Tower" }];
    expect(() => readBook(bookOf({ teams: nowhere }))).toThrow(
      'proposals[0].teams[0].from: There is no building "Tower" here. The buildings are Town Hall, Annexe, Clinic.',
    );
    expect(() => readBook(bookOf({ partners: [{ body: "NHS", share: 0.4 }] }))).toThrow(
      "proposals[0].partners: The shares of the borrowing add up to 0.4. They must add up to 1.",
    );
  });
});
