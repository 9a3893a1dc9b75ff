import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedOnce, ledgerOf, namesColumn, paymentKey, perHead } from "../../../../src/model/duplication";
import type { Body, Payment, Said } from "../../../../src/model/duplication";
import { Decimal, sum } from "../../../../src/model/money";
import { refusal } from "../../decimals";

interface Row extends Payment {
  readonly amount: number;
}

const row = (agency: string, service: string, amount: number, recipient = ""): Row => ({
  agency,
  service,
  recipient,
  amount,
});
const counted = (rows: readonly Row[], bodies?: readonly Body[], said?: ReadonlyMap<string, Said>) => {
  const count = countedOnce(
    ledgerOf({
      agencies: namesColumn(rows.map(({ agency }) => agency)),
      services: namesColumn(rows.map(({ service }) => service)),
      recipients: namesColumn(rows.map(({ recipient }) => recipient)),
      amounts: rows.map(({ amount }) => amount),
    }),
    bodies,
    said,
  );
  return { ...count, out: count.transfers.filter(({ isOut }) => isOut) };
};
const GMCA = { name: "Greater Manchester Combined Authority", alsoCalled: ["GMCA"] };

const place = [
  row("Manchester", "Waste levy", 30, "GMCA"),
  row("Manchester", "Housing", 70.25),
  row("Manchester", "Planning fees", -20.25),
  row("GMCA", "Waste disposal", 30),
  row("GMCA", "Contribution from Manchester", -30),
];

describe("the count of money that passes between bodies", () => {
  it("takes a levy out where it is paid and where it is received, and leaves what it is spent on", () => {
    const count = counted(place, [GMCA]);
    expect(count.out.map(({ agency, service, other, by }) => [agency, service, other, by])).toEqual([
      ["Manchester", "Waste levy", GMCA.name, "rule"],
      [GMCA.name, "Contribution from Manchester", "Manchester", "rule"],
    ]);
    expect([count.source, count.takenOut, count.gross, count.income, count.net].map(Number)).toEqual([
      80, 0, 100.25, 20.25, 80,
    ]);
  });

  it("finds bodies whose names have hyphens and other marks", () => {
    const rows = [
      row("Newcastle-under-Lyme", "Waste levy", 30, "Waste (Joint) Board"),
      row("Waste (Joint) Board", "Contribution from Newcastle-under-Lyme", -30),
    ];
    expect(counted(rows).out.map(({ agency, other }) => [agency, other])).toEqual([
      ["Newcastle-under-Lyme", "Waste (Joint) Board"],
      ["Waste (Joint) Board", "Newcastle-under-Lyme"],
    ]);
  });

  it("says of each row taken out why, and sums each body up alone", () => {
    const count = counted(place, [GMCA]);
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
    ["a body's name with what kind of council it is", row("Bury", "Roads", 1, "Salford City Council")],
    ["the same shortly", row("Bury", "Roads", 1, "Salford M.B.C.")],
    ["a word in the service and the body in the recipient", row("Bury", "Flood levies", 1, "Salford, roads")],
  ])("knows %s", (_, each) => {
    expect(counted([each, row("Salford", "Roads", 1)]).out).toMatchObject([
      { service: each.service, other: "Salford" },
    ]);
  });

  it.each([
    ["a body's name without a word for payments", row("Bury", "Salford Royal clinic", 1)],
    ["a word for payments without a body", row("Bury", "Parish precepts", 1)],
    ["a body that names itself", row("Salford", "Levy on Salford businesses", 1)],
    ["a name that goes on", row("Bury", "Levy on Salfordians", 1)],
    ["a word that goes on", row("Bury", "Levying officers, Salford", 1)],
    ["what is bought of a company with money of another body", row("Bury", "Grant from Salford", 1, "Smith")],
    ["a company named after a body", row("Bury", "Roads", 1, "Salford Scaffolding Ltd")],
    ["no more than part of a longer name", row("Manchester", "Levy to Greater Manchester Trust", 1)],
  ])("does not take %s for a transfer", (_, each) => {
    const others = [
      row("Salford", "Roads", 1),
      row("Manchester", "Roads", 1),
      row("Greater Manchester Trust", "A", 1),
    ];
    const isLast = each.service.includes("Trust");
    const { out } = counted([each, ...(isLast ? others : others.slice(0, 2))]);
    expect(out.map(({ other }) => other)).toEqual(isLast ? ["Greater Manchester Trust"] : []);
  });

  it("leaves the last word to the user, and says what was said of rows that are not there", () => {
    const said = new Map<string, Said>([
      [
        paymentKey({ agency: "MANCHESTER", service: "waste  levy", recipient: "gmca" }),
        { isTransfer: false, other: null },
      ],
      [paymentKey(place[1]!), { isTransfer: true, other: "Housing Trust" }],
      ["gone", { isTransfer: true, other: null }],
    ]);
    const count = counted(place, [GMCA], said);
    expect(count.out.map(({ service, other, by, why }) => [service, other, by, why])).toEqual([
      ["Housing", "Housing Trust", "user", "You said that this is a transfer."],
      [
        "Contribution from Manchester",
        "Manchester",
        "rule",
        "Manchester is another body of the place, named in “Contribution from Manchester”.",
      ],
    ]);
    expect(
      count.transfers.filter(({ isOut }) => !isOut).map(({ service, other }) => [service, other]),
    ).toEqual([["Waste levy", GMCA.name]]);
    expect(count.saidOfNoRow).toEqual(["gone"]);
  });

  it("adds the rows of one payment up, and tells what of it came in", () => {
    const count = counted(
      [row("Bury", "Levy to Salford", 10), row("BURY", "levy to salford", -4), row("Salford", "Roads", 1)],
      [],
    );
    expect(count.out.map(({ amount }) => amount.toNumber())).toEqual([6]);
    expect([count.gross, count.income, count.net].map(Number)).toEqual([1, 0, 1]);
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
      amount: fc.integer({ min: -1e9, max: 1e9 }).map((pence) => pence / 100),
    }),
    { maxLength: 30 },
  );
  const said = fc.array(fc.tuple(fc.nat(29), fc.boolean()), { maxLength: 5 });

  it("loses nothing: what is counted and what is taken out are the source, to the penny, for each body", () => {
    fc.assert(
      fc.property(rows, said, (each, words) => {
        const told = new Map(
          words.flatMap(([at, isTransfer]) =>
            each[at] ? [[paymentKey(each[at]), { isTransfer, other: null }] as const] : [],
          ),
        );
        const count = counted(each, [GMCA], told);
        const added = sum(each.map(({ amount }) => new Decimal(amount)));
        expect(count.source.eq(added)).toBe(true);
        expect(count.map.total.eq(count.net)).toBe(true);
        for (const sums of [count, ...count.bodies]) {
          expect(sums.net.plus(sums.takenOut).eq(sums.source)).toBe(true);
          expect(sums.gross.minus(sums.income).eq(sums.net)).toBe(true);
          expect(sums.income.gte(0) && sums.gross.gte(0)).toBe(true);
        }
        expect(sum(count.bodies.map(({ source }) => source)).eq(count.source)).toBe(true);
        expect(sum(count.out.map(({ amount }) => amount)).eq(count.takenOut)).toBe(true);
      }),
    );
  });

  it("takes of a payment neither more nor less than its rows come to", () => {
    fc.assert(
      fc.property(rows, (each) =>
        counted(each, [GMCA]).out.every((out) =>
          sum(
            each
              .map((one) => (one.agency === "GMCA" ? { ...one, agency: GMCA.name } : one))
              .filter((one) => paymentKey(one) === paymentKey(out))
              .map(({ amount }) => new Decimal(amount)),
          ).eq(out.amount),
        ),
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
        const keys = (list: readonly Row[]) => counted(list, [GMCA]).out.map(paymentKey);
        expect(keys(other)).toEqual(keys(each));
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
