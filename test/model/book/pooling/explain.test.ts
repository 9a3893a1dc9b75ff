import { describe, expect, it } from "vitest";
import { explainPooled, freedIn, poolFileOf, readBook } from "../../../../src/model/book";
import type { BookJson, ExplainAbout, ExplainStep } from "../../../../src/model/book";
import { chainsBetween } from "../../../../src/model/book/pooling/explain/chains";
import { answerHeld } from "../../../../src/model/pooling/file";
import { drawFile } from "../../pooling/file/drawn-file";
import { bookOfFile } from "./book-of-file";

const solveNothing = () => Promise.reject(new Error("There is no match among them."));

/** A grant that strands money, one whose service another could pay for, and a service that is short. */
const book: BookJson = {
  book: 1,
  place: { name: "Northshire", unit: "£", firstYear: 2026, years: 2, agencies: [{ id: "Council" }] },
  pooling: {
    grants: [
      { id: "Homes grant", award: 120, administration: 5 },
      { id: "Care grant", award: 60 },
      { id: "Schools", award: 10, freedom: "protected" },
    ],
    needs: [
      { id: "Homes", amount: 100, other: 10 },
      { id: "Care", amount: 60 },
      { id: "Youth work", amount: 90 },
    ],
    allowed: [
      [true, true, false],
      [false, true, true],
      [false, false, true],
    ],
    floors: [0, 0, 20],
  },
  proposals: [{ id: "P1", lever: "pooling", frees: ["Homes grant"], start: 2026 }],
  scenarios: [
    { id: "S1", on: ["P1"] },
    { id: "S2", on: [] },
  ],
};

const explained = (about: ExplainAbout, scenario = "S2", of: BookJson = book) =>
  explainPooled(readBook(of), scenario, about, solveNothing);
const told = (steps: readonly ExplainStep[]) =>
  steps.map(({ what, service, grant, names, sums }) => [what, grant, service, ...names, ...sums]);
const ways = (steps: readonly ExplainStep[], what: string) =>
  steps
    .filter((each) => each.what === what)
    .map(({ sums, stops }) => [...sums, ...stops.map(({ name }) => name)]);

describe("an explanation", () => {
  it("of a grant goes from its award to what is left and why, and what a pound more and its ring-fence are worth", async () => {
    const steps = await explained({ of: "grant", id: "Homes grant" });
    // 90 for homes and 25 of care: nothing else may it pay for.
    expect(told(steps).slice(0, 7)).toEqual([
      ["award", "Homes grant", "", 120, 120],
      ["administration", "Homes grant", "", 5, 5],
      ["terms", "Homes grant", "", "ring-fenced", "separate", "revenue"],
      ["permitted", "Homes grant", "", "Homes", "Care"],
      ["pays", "Homes grant", "Homes", 90, 90],
      ["pays", "Homes grant", "Care", 25, 25],
      ["stranded", "Homes grant", "", 0, 0],
    ]);
    // A pound more of it pays for care; the care grant then pays for youth work: one in each year.
    expect(told(steps.filter(({ what }) => what === "onePound"))).toEqual([
      ["onePound", "Homes grant", "", 2, 0],
    ]);
    expect(ways(steps, "poundMoves")).toEqual([[2, "Homes grant", "Care", "Care grant", "Youth work"]]);
    expect(told(steps.filter(({ what }) => what === "ringFence"))).toEqual([
      ["ringFence", "Homes grant", "", 0, 0],
    ]);
  });

  it("of a grant with money left says that all it may pay for is paid for", async () => {
    const rich = JSON.parse(JSON.stringify(book).replace('"award":120', '"award":170')) as BookJson;
    const steps = await explained({ of: "grant", id: "Homes grant" }, "S2", rich);
    expect(told(steps.filter(({ what }) => what.startsWith("stranded") || what.startsWith("why")))).toEqual([
      ["stranded", "Homes grant", "", 15, 15],
      ["whyStranded", "Homes grant", ""],
    ]);
    expect(ways(steps, "moves")).toEqual([[30, "Homes grant", "Youth work"]]);
  });

  it("of a service goes from its need to who pays, what is unpaid, and what a pound of other money is worth", async () => {
    expect(told(await explained({ of: "service", id: "Youth work" })).slice(0, 8)).toEqual([
      ["need", "", "Youth work", 90, 90],
      ["left", "", "Youth work", 90, 90],
      ["payers", "", "Youth work", "Care grant", "Schools"],
      ["paidBy", "Care grant", "Youth work", 25, 25],
      ["paidBy", "Schools", "Youth work", 10, 10],
      ["unmet", "", "Youth work", 55, 55],
      ["floor", "", "Youth work", 20, 20],
      ["onePound", "", "Youth work", 2, 0],
    ]);
    const care = await explained({ of: "service", id: "Care" });
    // A pound for care lets the care grant pay a pound more of youth work.
    expect(told(care.filter(({ what }) => what === "onePound"))).toEqual([["onePound", "", "Care", 2, 0]]);
    expect(ways(care, "poundMoves")).toEqual([[2, "Care", "Care grant", "Youth work"]]);
  });

  it("of the gain goes from the grants freed to the need that they reach, by way of what moves", async () => {
    const rich = JSON.parse(JSON.stringify(book).replace('"award":120', '"award":170')) as BookJson;
    const steps = await explained({ of: "gain" }, "S1", rich);
    expect(told(steps)).toEqual([
      ["freed", "", "", "Homes grant"],
      ["gained", "", "", 15, 15],
      ["moves", "", "", 30],
    ]);
    expect(ways(steps, "moves")).toEqual([[30, "Homes grant", "Youth work"]]);
  });

  it("of the gain says from which year each ring-fence is gone, and names none that stays", async () => {
    const more = (id: string, frees: string, start: number) => ({
      id,
      lever: "pooling",
      frees: [frees],
      start,
    });
    const later = {
      ...book,
      proposals: [
        more("P1", "Homes grant", 2027),
        more("P2", "Care grant", 2026),
        more("P3", "Schools", 2026),
      ],
      scenarios: [{ id: "S1", on: ["P1", "P2", "P3"] }],
    } as BookJson;
    const steps = await explained({ of: "gain" }, "S1", later);
    const freed = steps.filter(({ what }) => what === "freed");
    expect(freed.map(({ from, names }) => [from, ...names])).toEqual([
      [null, "Care grant"],
      [2027, "Homes grant"],
    ]);
  });

  it("adds up: the ways are the whole of what grants spend and services get more or less", async () => {
    for (let seed = 0; seed < 60; seed++) {
      const read = readBook(bookOfFile(drawFile(seed, false)));
      const [now, then] = await Promise.all(
        [new Map<string, number>(), freedIn(read, "Freed")].map(
          async (freed) => (await answerHeld(poolFileOf(read, freed)!.file, solveNothing)).asHeld,
        ),
      );
      const all = chainsBetween(now!, then!);
      const difference = new Map<string, number>();
      const add = (name: string, pounds: number): void =>
        void difference.set(name, (difference.get(name) ?? 0) + pounds);
      for (const [outcome, sign] of [
        [then!, 1],
        [now!, -1],
      ] as const)
        for (const { allocation } of outcome.years)
          for (const [grant, row] of Object.entries(allocation))
            for (const [service, pounds] of Object.entries(row)) {
              add(`grant ${grant}`, -sign * pounds.toNumber());
              add(`service ${service}`, sign * pounds.toNumber());
            }
      for (const { stops, pounds } of all) {
        add(`${stops[0]!.is} ${stops[0]!.name}`, pounds.toNumber());
        add(`${stops.at(-1)!.is} ${stops.at(-1)!.name}`, -pounds.toNumber());
        expect(stops.length).toBeGreaterThan(1);
      }
      for (const [name, left] of difference) expect(left, `${seed}: ${name}`).toBeCloseTo(0, 6);
    }
  });
});
