import { describe, expect, it } from "vitest";
import { workedOut } from "../../../preview/book/write/worked-out";
import type { SheetBox } from "../../../src/formula";
import { overspendCosts, readBook } from "../../../src/model/book";
import type { JsonRecord } from "../../../src/model/book";
import { put } from "../../../src/model/json";
import { planBook } from "../../../src/sheets/book";
import { bookOfFile } from "../../model/book/pooling/book-of-file";
import { drawFile } from "../../model/pooling/file/drawn-file";

const AGREED = {
  share: 0.1,
  amount: 40,
  underspend: 7,
  riskPool: 11,
  uncommitted: 13,
  shares: { Council: 0.6, NHS: 0.4 },
};

/** A drawn book whose grants are all pooled, the first of them until its first year, and may be overspent. */
function drawn(seed: number): JsonRecord {
  const book = bookOfFile(drawFile(seed, seed % 2 === 0));
  const grants = (book["pooling"] as { readonly grants: readonly JsonRecord[] }).grants;
  const firstYear = (book["place"] as { readonly firstYear: number }).firstYear;
  const pooled = grants.map((grant, at) => ({
    ...grant,
    mode: "pool",
    lastYear: at === 0 ? firstYear : (grant["lastYear"] ?? null),
  }));
  const withGrants = put(book, ["pooling", "grants"], pooled as never);
  const withBodies = put(withGrants, ["place", "agencies"], [{ id: "Council" }, { id: "NHS" }]);
  return put(withBodies, ["pooling", "overspend"], AGREED);
}

describe("what an overspend of the pool would cost", () => {
  it("comes to the same on the sheet, year by year and body by body", async () => {
    for (const seed of [1, 2, 3, 4]) {
      const book = readBook(drawn(seed));
      const plan = planBook(book);
      const { steps, borne } = plan.cells.rules!.overspend!;
      const values = await workedOut(plan.sheets.filter(({ key }) => ["place", "rules"].includes(key)));
      const shown = ({ sheet, row, column }: SheetBox, at: number, year: number) =>
        values.get(sheet)?.[row + at]?.[column + year];
      overspendCosts(book)!.forEach((cost, year) => {
        const { pooled, overspend, fromUnderspend, fromRiskPool, fromUncommitted, fromPartners } = cost;
        const inTurn = [pooled, overspend, fromUnderspend, fromRiskPool, fromUncommitted, fromPartners];
        inTurn.forEach((sum, step) =>
          expect(shown(steps, step, year), `seed ${seed}, year ${year}, step ${step}`).toBeCloseTo(sum, 6),
        );
        cost.bodies.forEach(({ pays }, body) => expect(shown(borne, body, year)).toBeCloseTo(pays, 2));
      });
    }
  }, 120_000);

  it("is of no award after the last year in which it may be spent", () => {
    const json = drawn(1);
    const ofFirst = put(json, ["pooling", "overspend"], { share: 1, shares: { Council: 1 } });
    const grants = readBook(ofFirst).pooling!.grants.map(({ id }) => id);
    const alone = put(
      ofFirst,
      ["pooling", "grants"],
      (json["pooling"] as { readonly grants: readonly JsonRecord[] }).grants.map((grant, at) => ({
        ...grant,
        award: at === 0 ? 100 : 0,
        administration: 0,
        earmarks: [],
        freedom: "ring-fenced",
      })) as never,
    );
    expect(grants.length).toBeGreaterThan(1);
    const costs = overspendCosts(readBook(alone))!;
    expect(costs.map(({ pooled }) => pooled)).toEqual([100, ...costs.slice(1).map(() => 0)]);
  });
});
