import { describe, expect, it } from "vitest";
import { doublePayments, sharedSuppliers } from "../../../src/model/suppliers";
import type { Payment } from "../../../src/model/suppliers";

const paid = (agency: string, supplier: string, amount: number, day: number | null = null): Payment => ({
  agency,
  supplier,
  amount,
  day,
});

const LEDGERS: readonly Payment[] = [
  paid("Northshire Council", "Greenwood Builders Limited", 1000.1, 100),
  paid("Northshire Council", "Greenwood Builders Limited", 0.2, 101),
  paid("Northshire Council", "Greenwood Builders Limited", -200.05, 102),
  paid("Northshire Council", "Redacted", 5000, 103),
  paid("Northshire Council", "Westmere NHS Trust", 900, 104),
  paid("Northshire Council", "Quarndon Plant Hire", 75, 104),
  paid("Westmere NHS Trust", "GREENWOOD BUILDERS LTD", 1000.1, 120),
  paid("Westmere NHS Trust", "REDACTED", 5000, 103),
  paid("Westmere NHS Trust", "", 12, 103),
  paid("Westmere NHS Trust", "Northshire Council", 40, 90),
  paid("Westmere NHS Trust", "Ottermere Legal", 75, 104),
];

describe("suppliers that several agencies pay", () => {
  it("are told with the pounds of each, credits taken off, to the penny", () => {
    const { pairs } = sharedSuppliers(LEDGERS);
    expect(pairs.map(({ one, other }) => [one, other])).toEqual([
      [
        {
          agency: "Northshire Council",
          supplier: "Greenwood Builders Limited",
          pounds: 800.25,
          payments: 3,
          first: 0,
        },
        {
          agency: "Westmere NHS Trust",
          supplier: "GREENWOOD BUILDERS LTD",
          pounds: 1000.1,
          payments: 1,
          first: 6,
        },
      ],
    ]);
    expect(pairs[0]!.probability).toBeGreaterThan(0.9);
  });

  it("are no agencies of the place: what one pays the other is a transfer", () => {
    const { transfers } = sharedSuppliers(LEDGERS);
    expect(transfers.map(({ from, to }) => [from.agency, to, from.pounds])).toEqual([
      ["Northshire Council", "Westmere NHS Trust", 900],
      ["Westmere NHS Trust", "Northshire Council", 40],
    ]);
  });

  it("are no names that are withheld, whose pounds are told apart", () => {
    const { withheld } = sharedSuppliers(LEDGERS);
    expect(withheld.map(({ supplier, pounds }) => [supplier, pounds])).toEqual([
      ["Redacted", 5000],
      ["REDACTED", 5000],
      ["", 12],
    ]);
  });

  it("are, of a single agency, those that it writes in two ways", () => {
    const one = LEDGERS.map((payment) => ({ ...payment, agency: "Northshire Council" }));
    expect(sharedSuppliers(one).pairs.map(({ one: left, other }) => [left.supplier, other.supplier])).toEqual(
      [["Greenwood Builders Limited", "GREENWOOD BUILDERS LTD"]],
    );
  });

  it("are no bodies of the place that send no payments either", () => {
    const payments = [paid("Council", "Westmere NHS Trust", 900), paid("Police", "Westmere NHS Trust", 5)];
    expect(sharedSuppliers(payments).pairs).toHaveLength(1);
    const { pairs, transfers } = sharedSuppliers(payments, undefined, ["Westmere NHS Trust"]);
    expect(pairs).toEqual([]);
    expect(transfers.map(({ from, to }) => [from.agency, to])).toEqual([
      ["Council", "Westmere NHS Trust"],
      ["Police", "Westmere NHS Trust"],
    ]);
  });

  it("are none where there are no payments", () => {
    expect(sharedSuppliers([])).toEqual({ pairs: [], transfers: [], withheld: [] });
  });
});

describe("possible double payments", () => {
  const found = (payments: readonly Payment[]) => doublePayments(payments, sharedSuppliers(payments));

  it("are the same sum to the same supplier from two ledgers, soon after each other", () => {
    expect(found(LEDGERS)).toMatchObject([{ one: 0, other: 6, days: 20, alike: 2 }]);
  });

  it("are none where the sum was taken back, came long after, or has no day", () => {
    const with6 = (payment: Payment) => [...LEDGERS.slice(0, 6), payment];
    expect(found([...LEDGERS, paid("Westmere NHS Trust", "GREENWOOD BUILDERS LTD", -1000.1, 121)])).toEqual(
      [],
    );
    expect(found(with6(paid("Westmere NHS Trust", "GREENWOOD BUILDERS LTD", 1000.1, 146)))).toEqual([]);
    expect(found(with6(paid("Westmere NHS Trust", "GREENWOOD BUILDERS LTD", 1000.1)))).toEqual([]);
  });

  it("take each payment once, the nearest in time, and no sum that is paid all the time", () => {
    const rent = (agency: string, count: number) =>
      Array.from({ length: count }, (_, at) => paid(agency, "Greenwood Builders Ltd", 500, at * 30));
    expect(found([...rent("A", 2), ...rent("B", 3)]).map(({ days }) => days)).toEqual([0, 0]);
    expect(found([...rent("A", 20), ...rent("B", 20)])).toEqual([]);
  });
});
