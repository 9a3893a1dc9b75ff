import { expect, it } from "vitest";
import type { Payment } from "../../../src/model/suppliers";
import { jobsHere } from "../jobs-here";

const paid = (agency: string, supplier: string, amount: number, day: number | null = null): Payment => ({
  ...{ agency, supplier, amount, day },
});

it("tells who is paid by several, what may be paid twice, and what is neither", async () => {
  const progress: string[] = [];
  const answer = await jobsHere().start(
    "match",
    {
      payments: [
        paid("Council", "Greenwood Builders Limited", 1000.1, 100),
        paid("Trust", "GREENWOOD BUILDERS LTD", 1000.1, 120),
        paid("Trust", "Redacted", 5000),
        paid("Council", "Redacted", 5000),
        paid("Council", "Quarndon Police", 7),
      ],
      others: ["Quarndon Police"],
    },
    { onProgress: (stage) => progress.push(stage) },
  );
  expect(answer.suppliers.map(({ paidBy }) => paidBy.map(({ agency }) => agency).sort())).toEqual([
    ["Council", "Trust"],
  ]);
  expect(answer.doubles).toMatchObject([{ one: 0, other: 1, days: 20 }]);
  expect(answer.transfers).toMatchObject([{ to: "Quarndon Police", from: { pounds: 7 } }]);
  expect(answer.withheld.map(({ pounds }) => pounds)).toEqual([5000, 5000]);
  expect(progress).toEqual(["suppliers", "double payments"]);
});

it("says how many payments are too many", async () => {
  const payments = Array.from({ length: 200_001 }, () => paid("Council", "A", 1));
  await expect(jobsHere().start("match", { payments, others: [] })).rejects.toThrow(
    "There are 200,001 payments; up to 200,000 are compared at once.",
  );
});
