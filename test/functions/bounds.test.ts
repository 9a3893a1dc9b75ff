import { describe, expect, it } from "vitest";
import { catalogue, invoke } from "../../src/functions";
import type { CellArgument } from "../../src/functions";
import { MOST_CELLS, mostCells } from "../../src/functions/bounds";

/** What one argument of a function may hold. */
function boundOf(id: string, parameter: string): number {
  const bound = mostCells[id]!;
  return typeof bound === "number" ? bound : bound[parameter]!;
}

const column = (rows: number, cell: (row: number) => number | string) =>
  Array.from({ length: rows }, (_, row) => [cell(row)]);

/** Somebody known to just these agencies for each combination of them, the first of which are none. */
function everyCombination(combinations: number): CellArgument[] {
  const agencies = Math.log2(combinations);
  const flags = Array.from({ length: combinations }, (_, bits) =>
    Array.from({ length: agencies }, (__, at) => Math.floor(bits / 2 ** at) % 2),
  );
  const people = flags.map((row) => {
    const known = row.reduce((sum, flag) => sum + flag, 0);
    return [known === 0 ? 0 : 2 ** (agencies - known)];
  });
  return [flags, people, 1];
}

/** The largest call of each function that is bounded below what Excel carries, and how many rows and columns it answers. */
const largest: Readonly<
  Record<string, (most: number) => readonly [args: CellArgument[], rows: number, columns: number]>
> = {
  DISCOUNTFACTOR: (most) => [[column(most, (row) => row % 1000)], most, 1],
  PRESENTVALUE: (most) => [
    [Array.from({ length: most / 50 }, () => Array<number>(50).fill(7.35))],
    most / 50,
    1,
  ],
  APPRAISE: (most) => [
    [Array.from({ length: most / 50 }, () => Array<number>(50).fill(7.35)), [[1]], null, "npv"],
    1,
    1,
  ],
  SWITCHINGVALUE: (most) => [[-500.5, column(most, (row) => row + 1.25)], most, 1],
  DEFLATE: (most) => [[column(most, (row) => row + 0.35), "2010-11", "2019-20"], most, 1],
  UNITCOST: (most) => [
    [
      column(most, (row) => `CR${row}.0`),
      Array.from({ length: most }, (_, row) => [`CR${row}.0`, row + 0.5, "2010-11"]),
      "2019-20",
    ],
    most,
    1,
  ],
  OPTIMISMBIAS: (most) => [[column(most, (row) => row + 0.35), 4, "cost"], most, 1],
  CAPITALBIAS: (most) => [[column(most, (row) => row + 0.35), "standard buildings"], most, 1],
  OUTCOMEBENEFIT: (most) => [[column(most, (row) => row + 1), 0.2, 0.6, 0.4, 0.15, 2500, 0.5], most, 3],
  ADDITIONALITY: (most) => [[column(most, (row) => row + 0.35), 0.2, 0.25, 0.1, 0.05, 1.2], most, 1],
  DOUBLECOUNTRANGE: (most) => [[Array.from({ length: most / 5 }, () => [1, 2, 3, 4, 5]), false], 2, 5],
  DISTRIBUTIONALWEIGHT: (most) => [[column(most, (row) => 20_000.5 + row), 30_000], most, 1],
  PHASE: (most) => [[1_000_000, column(most, () => 1)], 1, most],
  SHARE: (most) => [[1_234_567.89, column(most, (row) => row + 0.35)], most, 1],
  RISKSHARE: (most) => [[1_234_567.89, column(most, (row) => row + 0.35)], most, 3],
  DUPLICATIONSAVING: (most) => [
    [Array.from({ length: most / 5 }, (_, row) => [row, 2, 3, 4, 5]), 0.2],
    most / 5,
    5,
  ],
  CONVERGENCESAVING: (most) => [[column(most, (row) => row + 0.35), column(most, (row) => row)], most, 1],
  EFFECTIVEPROVIDERS: (most) => [
    [Array.from({ length: most / 5 }, (_, row) => [row * 17.35, 2, 3, 4, 5])],
    most / 5,
    1,
  ],
  CASELOADOVERLAP: (most) => [everyCombination(most / 12), 4, 2],
  ESTATEMEASURES: (most) => [
    [
      column(most, (row) => row + 0.35),
      column(most, (row) => row * 17.35),
      ...[column(most, () => 3), column(most, () => 4)],
      ...[10.5],
    ],
    most,
    5,
  ],
  STEPRELEASE: (most) => [[column(most, (row) => row * 17.35), 40_000], most, 1],
};

describe("what a function takes and gives", () => {
  it("is bounded for every function there is, and for no other", () => {
    expect(Object.keys(mostCells).sort()).toEqual(catalogue.map(({ id }) => id).sort());
    for (const { id, parameters } of catalogue) {
      for (const { name } of parameters) expect(boundOf(id, name)).toBeLessThanOrEqual(MOST_CELLS);
    }
  });

  it("is refused one cell beyond the bound, before anything is read", () => {
    const filled = new Map<number, CellArgument>();
    for (const { id, parameters } of catalogue) {
      // Where all of a function's arguments are bounded alike, one tells for all.
      const ranges = parameters.filter(({ shape }) => shape !== "single");
      for (const { name } of typeof mostCells[id] === "number" ? ranges.slice(0, 1) : ranges) {
        const most = boundOf(id, name);
        if (!filled.has(most))
          filled.set(
            most,
            column(most + 1, () => "?"),
          );
        const outcome = invoke(
          id,
          parameters.map((each) => (each.name === name ? filled.get(most)! : null)),
        );
        expect(outcome).toMatchObject({ ok: false, error: "#VALUE!" });
        expect(outcome.ok ? "" : outcome.message).toMatch(
          new RegExp(`^${name} has [\\d,]+ cells, more than the [\\d,]+ that PLACE.${id} takes at once`),
        );
      }
    }
  });

  it.each(Object.keys(largest))("is answered by %s at its bound", (id) => {
    const lead = catalogue.find((entry) => entry.id === id)!.parameters[
      id === "SHARE" || id === "PHASE" ? 1 : 0
    ]!;
    const [args, rows, columns] = largest[id]!(boundOf(id, lead.name));
    const outcome = invoke(id, args);
    if (!outcome.ok) throw new Error(outcome.message);
    expect([outcome.value.length, outcome.value[0]!.length]).toEqual([rows, columns]);
  });

  it("has a largest call here for every function bounded below what Excel carries", () => {
    expect(Object.keys(largest).sort()).toEqual(
      Object.keys(mostCells)
        .filter((id) => mostCells[id] !== MOST_CELLS)
        .sort(),
    );
  });

  it("is a count of up to 100,000 pairs of an agency and a service, and refused before it is made beyond", () => {
    const counted = (agencies: number, services: number) =>
      invoke("COUNTINGMAP", [
        column(services, (row) => `A${row % agencies}`),
        column(services, (row) => `S${row}`),
        column(services, () => 1),
      ]);
    const map = counted(10, 10_000);
    if (!map.ok) throw new Error(map.message);
    expect([map.value.length, map.value[0]!.length, map.value.at(-1)!.at(-1)]).toEqual([10_002, 12, 10_000]);
    for (const names of [2000, 10_000]) {
      expect(counted(names, names)).toMatchObject({
        ok: false,
        error: "#VALUE!",
        message: expect.stringContaining("a count takes 100,000 at most") as string,
      });
    }
  });

  it("is no text that a cell cannot hold", () => {
    const long = (first: string) => first + "x".repeat(40_000);
    const explained = invoke("POOLEXPLAIN", [
      [[long("A")], [long("B")]],
      [[long("s")]],
      [[100], [50]],
      [[80]],
      [[1], [0]],
      [[true], [false]],
    ]);
    const map = invoke("COUNTINGMAP", [[[long("A")]], [[long("s")]], [[1]]]);
    for (const outcome of [explained, map]) {
      if (!outcome.ok) throw new Error(outcome.message);
      const lengths = outcome.value.flat().map((cell) => String(cell).length);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(32_767);
    }
    expect(map.ok && String(map.value[0]![1])).toBe(`A${"x".repeat(32_763)}...`);
  });

  it("is a table of unit costs of as many lines as Excel takes, and refused before it is made beyond", () => {
    const table = (rows: number) =>
      invoke("UNITCOSTTABLE", [
        [
          ["Cost code", "Cost", "Year"],
          ...Array.from({ length: rows - 1 }, (_, row) => [`CR${row}.0`, 5, "2010-11"]),
        ],
      ]);
    const most = Math.floor(MOST_CELLS / 12);
    expect(table(most - 1)).toMatchObject({ ok: true });
    expect(table(most)).toMatchObject({ ok: false, error: "#VALUE!" });
  });
});
