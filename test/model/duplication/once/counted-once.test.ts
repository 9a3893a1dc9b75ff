import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedOnce, perHead, rowKey } from "../../../../src/model/duplication";
import type { SourceRow } from "../../../../src/model/duplication";
import { Decimal, sum } from "../../../../src/model/money";
import { pounds, refusal } from "../../decimals";

const row = (agency: string, service: string, amount: number | string, recipient?: string): SourceRow => ({
  agency,
  service,
  amount: new Decimal(amount),
  ...(recipient !== undefined && { recipient }),
});
const GMCA = { name: "Greater Manchester Combined Authority", alsoCalled: ["GMCA"] };

const place = [
  row("Manchester", "Waste levy", 30, "GMCA"),
  row("Manchester", "Housing", "70.25"),
  row("Manchester", "Planning fees", "-20.25"),
  row("GMCA", "Waste disposal", 30),
  row("GMCA", "Contribution from Manchester", -30),
];

describe("the count of money that passes between bodies", () => {
  it("takes a levy out where it is paid and where it is received, and leaves what it is spent on", () => {
    const count = countedOnce(place, [GMCA]);
    expect(count.out.map(({ at, other, by }) => [at, other, by])).toEqual([
      [0, GMCA.name, "rule"],
      [4, "Manchester", "rule"],
    ]);
    expect([count.source, count.takenOut, count.gross, count.income, count.net].map(Number)).toEqual([
      80, 0, 100.25, 20.25, 80,
    ]);
  });

  it("says of each row taken out why, and sums each body up alone", () => {
    const count = countedOnce(place, [GMCA]);
    expect(count.out[0]!.why).toBe(
      "Greater Manchester Combined Authority is another body of the place, named in “GMCA”.",
    );
    expect(
      count.bodies.map(({ body, source, takenOut, net }) => [body, ...[source, takenOut, net].map(Number)]),
    ).toEqual([
      ["Manchester", 80, 30, 50],
      [GMCA.name, 0, -30, 30],
    ]);
  });

  it.each([
    ["a service that is the name of another body", row("Bury", "salford", 1)],
    ["a precept with the body beside it", row("Bury", "Precept - Salford", 1)],
    ["a payment to a body within a longer text", row("Bury", "Payments to Salford for roads", 1)],
    ["a recharge from a body", row("Bury", "Recharge from SALFORD", 1)],
    ["a word in the service and the body in the recipient", row("Bury", "Flood levies", 1, "Salford, roads")],
  ])("knows %s", (_, each) => {
    expect(countedOnce([each, row("Salford", "Roads", 1)]).out).toMatchObject([{ at: 0, other: "Salford" }]);
  });

  it.each([
    ["a body's name without a word for payments", row("Bury", "Salford Royal clinic", 1)],
    ["a word for payments without a body", row("Bury", "Parish precepts", 1)],
    ["a body that names itself", row("Salford", "Levy on Salford businesses", 1)],
    ["a name that goes on", row("Bury", "Levy on Salfordians", 1)],
    ["a word that goes on", row("Bury", "Levying officers, Salford", 1)],
    ["no more than part of a longer name", row("Manchester", "Levy to Greater Manchester Trust", 1)],
  ])("does not take %s for a transfer", (_, each) => {
    const others = [
      row("Salford", "Roads", 1),
      row("Manchester", "Roads", 1),
      row("Greater Manchester Trust", "A", 1),
    ];
    const isLast = each.service.includes("Trust");
    const { out } = countedOnce([each, ...(isLast ? others : others.slice(0, 2))]);
    expect(out.map(({ other }) => other)).toEqual(isLast ? ["Greater Manchester Trust"] : []);
  });

  it("leaves the last word to the user, and says what was said of rows that are not there", () => {
    const said = new Map([
      [rowKey({ agency: "MANCHESTER", service: "waste  levy", recipient: "gmca" }), false],
      [rowKey(place[1]!), true],
      ["gone", true],
    ]);
    const count = countedOnce(place, [GMCA], said);
    expect(count.out.map(({ at, by }) => [at, by])).toEqual([
      [1, "user"],
      [4, "rule"],
    ]);
    expect(count.keptByUser.map(({ at }) => at)).toEqual([0]);
    expect(count.saidOfNoRow).toEqual(["gone"]);
  });

  it("refuses a row in which nobody spends", () => {
    expect(() => countedOnce([row("Bury", "Roads", 1), row(" ", "Roads", 1)])).toThrow(
      refusal("agencies", { row: 2 }),
    );
  });

  const names = ["Bury", "Salford", "Health & Care Trust", "GMCA"];
  const services = [
    "Roads",
    "Levy to Salford",
    "Contribution from Bury",
    "Health and Care Trust",
    "Bury market",
  ];
  const rows = fc.array(
    fc.record({
      agency: fc.constantFrom(...names),
      service: fc.constantFrom(...services),
      recipient: fc.constantFrom("", ...names),
      amount: pounds,
    }),
    { maxLength: 30 },
  );
  const said = fc.array(fc.tuple(fc.nat(29), fc.boolean()), { maxLength: 5 });

  it("loses nothing: what is counted and what is taken out are the source, to the penny, for each body", () => {
    fc.assert(
      fc.property(rows, said, (each, words) => {
        const told = new Map(
          words.flatMap(([at, is]) => (each[at] ? [[rowKey(each[at]), is] as const] : [])),
        );
        const count = countedOnce(each, [GMCA], told);
        expect([...count.counted, ...count.out].map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(
          each.map((_, at) => at),
        );
        expect(count.source.eq(sum(each.map(({ amount }) => amount)))).toBe(true);
        for (const sums of [count, ...count.bodies]) {
          expect(sums.net.plus(sums.takenOut).eq(sums.source)).toBe(true);
          expect(sums.gross.minus(sums.income).eq(sums.net)).toBe(true);
        }
        expect(sum(count.bodies.map(({ source }) => source)).eq(count.source)).toBe(true);
      }),
    );
  });

  it("takes of a row neither more nor less than its own amount", () => {
    fc.assert(
      fc.property(rows, (each) =>
        countedOnce(each, [GMCA]).out.every(({ at, amount }) => amount.eq(each[at]!.amount)),
      ),
    );
  });

  it("is the same whatever way a body is spelt", () => {
    const respelt = (name: string) => ` ${name.toUpperCase().replace("&", "and").replace(" ", "\u00a0 ")} `;
    fc.assert(
      fc.property(rows, (each) => {
        const other = each.map((one) => ({
          ...one,
          agency: respelt(one.agency),
          service: respelt(one.service),
          recipient: respelt(one.recipient),
        }));
        const places = (list: readonly SourceRow[]) => countedOnce(list, [GMCA]).out.map(({ at }) => at);
        expect(places(other)).toEqual(places(each));
      }),
    );
  });
});

describe("pounds a head", () => {
  it("is the amount by the people", () => {
    expect(perHead(new Decimal(1000), new Decimal(8)).toNumber()).toBe(125);
  });

  it.each([0, -1, 2.5])("refuses a population of %s", (people) => {
    expect(() => perHead(new Decimal(1), new Decimal(people))).toThrow(refusal("population"));
  });
});
