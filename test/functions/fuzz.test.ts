import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue, invoke } from "../../src/functions";
import type { CellArgument } from "../../src/functions";
import { functionLaws } from "./laws";

describe.each(catalogue)("$id", functionLaws);

describe("what adds up", () => {
  const pounds = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((pence) => pence / 100);

  it("shares add up to the total to the penny", () => {
    const weights = fc.array(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(pounds, weights, (total, rows) => {
        const outcome = invoke("SHARE", [total, rows]);
        if (!outcome.ok) return expect(rows.flat().every((weight) => weight === 0)).toBe(true);
        const pence = outcome.value
          .flat()
          .reduce<number>((sum, share) => sum + Math.round((share as number) * 100), 0);
        expect(pence).toBe(Math.round(total * 100));
      }),
    );
  });

  it("every grant is spent or stranded, every need funded or unmet, and the summary says so", () => {
    const place = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([grants, services]) => {
        const money = (length: number) =>
          fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: length, maxLength: length });
        const row = fc.array(fc.boolean(), { minLength: services, maxLength: services });
        return fc.tuple(
          money(grants),
          money(services),
          fc.array(row, { minLength: grants, maxLength: grants }),
        );
      });
    fc.assert(
      fc.property(place, ([awardPence, needPence, allowed]) => {
        const args = [
          awardPence.map((pence) => [pence / 100]),
          [needPence.map((pence) => pence / 100)],
          allowed,
        ];
        const spent = penceOf("POOLALLOCATION", args);
        const left = penceOf("STRANDED", args).map(([pence]) => pence!);
        const [unmet = []] = penceOf("UNMET", args);
        const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
        expect(spent.map((row, grant) => sum(row) + left[grant]!)).toEqual(awardPence);
        expect(
          needPence.map((_, service) => sum(spent.map((row) => row[service]!)) + unmet[service]!),
        ).toEqual(needPence);
        const figures = penceOf("POOLSUMMARY", args).map((row) => row[1]);
        expect(figures.slice(0, 5)).toEqual([sum(spent.flat()), sum(spent.flat()), sum(left), sum(unmet), 0]);
      }),
    );
  });
});

/** A function's figures in whole pence; labels and flags come as not-a-number. */
function penceOf(id: string, args: readonly CellArgument[]): number[][] {
  const outcome = invoke(id, args);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.map((row) =>
    row.map((cell) => (typeof cell === "number" ? Math.round(cell * 100) : Number.NaN)),
  );
}
