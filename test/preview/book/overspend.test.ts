import { describe, expect, it } from "vitest";
import { workedOut } from "../../../preview/book/write/worked-out";
import { readBook } from "../../../src/model/book";
import { amount } from "../../../src/model/money";
import { riskShare } from "../../../src/model/partners";
import { planBook } from "../../../src/sheets/book";
import { POOLING_BOOK } from "../../sheets/levers/pooling/pooling-book";

const [council, nhs] = POOLING_BOOK.place.agencies.map(({ id }) => id);

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
      const values = await workedOut(plan.sheets.filter(({ key }) => key === "rules"));
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
