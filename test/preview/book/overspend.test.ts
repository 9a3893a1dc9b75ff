import { describe, expect, it } from "vitest";
import { workedOut } from "../../../preview/book/write/worked-out";
import type { SheetBox } from "../../../src/formula";
import { overspendCosts, readBook } from "../../../src/model/book";
import type { JsonRecord } from "../../../src/model/book";
import { put } from "../../../src/model/json";
import { amount } from "../../../src/model/money";
import { riskShare } from "../../../src/model/partners";
import { planBook } from "../../../src/sheets/book";
import { bookOfFile } from "../../model/book/pooling/book-of-file";
import { drawFile } from "../../model/pooling/file/drawn-file";
import { POOLING_BOOK } from "../../sheets/levers/pooling/pooling-book";

const SHEETS = ["place", "rules"];
const [council, nhs] = POOLING_BOOK.place.agencies.map(({ id }) => id);

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

describe("what the partners would pay if the pool overspends, on the sheet Grant rules", () => {
  it.each([
    [{ share: 0.1, underspend: 2, riskPool: 3, uncommitted: 1 }, 14],
    [{ share: 0, amount: 4, underspend: 5 }, 4],
    [{ share: 0.05, amount: 1.5, riskPool: 100 }, 8.5],
  ])(
    "is what the agreement says step by step, as PLACE.RISKSHARE has it: %j",
    async (given, over) => {
      const [first, second, ...others] = POOLING_BOOK.pooling["grants"] as readonly { award: number }[];
      const book = readBook({
        ...POOLING_BOOK,
        pooling: {
          ...POOLING_BOOK.pooling,
          grants: [{ ...first, award: 60, mode: "pool" }, { ...second, mode: "pool" }, ...others],
          overspend: { ...given, shares: { [council!]: 0.65, [nhs!]: 0.35 } },
        },
      });
      const plan = planBook(book);
      const { borne } = plan.cells.rules!.overspend!;
      const values = await workedOut(plan.sheets.filter(({ key }) => SHEETS.includes(key)));
      const shown = values.get(borne.sheet)!;
      const { partners } = riskShare({
        overspend: amount(over),
        contributions: [amount(65), amount(35)],
        underspendElsewhere: amount(("underspend" in given && given.underspend) || 0),
        riskPool: { amount: amount(("riskPool" in given && given.riskPool) || 0) },
        uncommitted: amount(("uncommitted" in given && given.uncommitted) || 0),
      });
      const wanted = partners.map(({ total }) => Number(total));
      for (let year = 0; year < borne.columns; year += 1) {
        const paid = [0, 1].map((at) => Number(shown[borne.row + at]![borne.column + year]));
        // The function shares out to the penny.
        paid.forEach((sum, at) => expect(Math.abs(sum - wanted[at]!)).toBeLessThanOrEqual(0.01));
        expect(paid[0]! + paid[1]!).toBeCloseTo(wanted[0]! + wanted[1]!, 9);
      }
    },
    60_000,
  );
});

describe("what an overspend of the pool would cost", () => {
  it("comes to the same on the sheet, year by year and body by body", async () => {
    for (const seed of [1, 2, 3, 4]) {
      const book = readBook(drawn(seed));
      const plan = planBook(book);
      const { steps, borne } = plan.cells.rules!.overspend!;
      const values = await workedOut(plan.sheets.filter(({ key }) => SHEETS.includes(key)));
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
