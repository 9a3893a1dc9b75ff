import { describe, expect, it } from "vitest";
import { catalogue, invoke } from "../../src/functions";
import type { CellValue } from "../../src/functions";
import { amount, mostOf, toCell } from "../../src/model/money";
import { ironcalc } from "../twins/engines/ironcalc";
import { fixed } from "../../src/formula";
import type { GivenCell } from "../twins/engines/engine";
import { drawPlaces } from "./places";
import type { Place } from "./places";

/** The formulas of the proof as the help of NEEDPRICE says them, with the names of the arguments for their cells. */
const proof = {
  bound: "=SUMPRODUCT(grants,g)+SUMPRODUCT((values>p)*(values-p)*needs)",
  broken: "=SUMPRODUCT((allowed+pooled>0)*(p>g))",
  ofAllowances: "=SUMPRODUCT(a*(e-g))",
  brokenElsewhere: "=SUMPRODUCT((allowed+pooled=0)*(grants*flexibility>0)*(p>e))",
  ofFloors: "=SUMPRODUCT(f*((M+values>p)*(M+values-p)-(values>p)*(values-p)))",
} as const;

describe("the proof in the help of NEEDPRICE", () => {
  const { help } = catalogue.find(({ id }) => id === "NEEDPRICE")!;

  it.each(Object.values(proof))("says %s", (formula) => {
    expect(help).toContain(formula);
  });

  it("holds for drawn places in a spreadsheet program that is not ours", () => {
    for (const place of drawPlaces(40)) {
      const shown = checkedInSheet(place);
      expect([shown.broken, shown.brokenElsewhere]).toEqual([0, 0]);
      const bound = shown.bound + shown.ofAllowances + shown.ofFloors;
      const [floorPoint, met] = [Math.max(...place.values) + 1, floorsMet(place)];
      expect(bound).toBeCloseTo(figure(place, "Value") + floorPoint * met, 6);
    }
  });
});

function floorsMet(place: Place): number {
  const short = figure(place, "Floor shortfall");
  return place.floors.reduce((sum, floor) => sum + floor, 0) - short;
}

function figure(place: Place, label: string): number {
  return Number(valueOf("POOLSUMMARY", place).find((row) => row[0] === label)![1]);
}

function valueOf(id: string, place: Place): CellValue[][] {
  const outcome = invoke(id, place.args);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

type Checked = Record<keyof typeof proof, number>;

/** The formulas worked out over a sheet of the place. */
function checkedInSheet(place: Place): Checked {
  const cells: GivenCell[] = [];
  let top = 0;
  const names = new Map<string, string>();
  const put = (name: string, block: readonly (readonly (number | boolean)[])[]) => {
    names.set(name, fixed({ sheet: "", row: top, column: 0, rows: block.length, columns: block[0]!.length }));
    block.forEach((line, row) =>
      line.forEach((content, column) => cells.push({ sheet: "S", row: top + row, column, content })),
    );
    top += block.length + 1;
  };
  const column = (figures: readonly (number | boolean)[]) => figures.map((each) => [each]);
  const prices = valueOf("GRANTPRICE", place) as number[][];
  put("grants", column(place.grants));
  put("needs", [place.needs]);
  put("allowed", place.allowed);
  put("pooled", column(place.pooled));
  put("values", [place.values]);
  put("flexibility", column(place.flexibility));
  put(
    "a",
    column(
      place.grants.map((award, grant) => toCell(mostOf(amount(award), amount(place.flexibility[grant]!)))),
    ),
  );
  put("f", [place.floors.map((floor, service) => Math.min(floor, place.needs[service]!))]);
  put("M", [[Math.max(...place.values) + 1]]);
  put("p", valueOf("NEEDPRICE", place) as number[][]);
  put("g", column(prices.map(([price]) => price!)));
  put("e", column(prices.map(([, price]) => price!)));
  const keys = Object.keys(proof) as (keyof typeof proof)[];
  keys.forEach((key, index) =>
    cells.push({ sheet: "S", row: top, column: index, content: inCells(proof[key], names) }),
  );
  const shown = ironcalc.workOut(cells);
  return Object.fromEntries(keys.map((key, index) => [key, shown("S", top, index)])) as Checked;
}

function inCells(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(/\b[A-Za-z]+\b/g, (word) => names.get(word) ?? word);
}
