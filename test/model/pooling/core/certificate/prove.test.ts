import { describe, expect, it } from "vitest";
import { proves } from "../../../../../src/model/pooling/core/certificate/prove";
import { bestFlow } from "../../../../../src/model/pooling/core/flow";
import { oneYear } from "../../../../../src/model/pooling/core/pool";
import { toWhole } from "../../../../../src/model/pooling/core/to-whole";
import type { WholeAnswer } from "../../../../../src/model/pooling/core/whole";
import { grants } from "../../grants";
import type { PlainQuestion } from "../../grants";

const whole = (plain: PlainQuestion) => toWhole([oneYear(grants(plain))]);

/** The answer with some payments of one grant changed by so many units. */
function tampered(answer: WholeAnswer, grant: number, changes: Record<number, bigint>): WholeAnswer {
  const payments = answer.payments.filter((payment) => payment.grant !== grant);
  const own = new Map(
    answer.payments.filter((payment) => payment.grant === grant).map((each) => [each.service, each.units]),
  );
  for (const [service, change] of Object.entries(changes)) {
    own.set(Number(service), (own.get(Number(service)) ?? 0n) + change);
  }
  return {
    ...answer,
    payments: [...payments, ...[...own].map(([service, units]) => ({ year: 0, grant, service, units }))],
  };
}

describe("the certificate", () => {
  const question = whole({
    awards: [400, 250, 150],
    needs: [220, 300, 180, 200],
    values: [1, 1.4, 0.8, 2],
    floors: [0, 0, 120, 0],
    allowed: ["xx--", "--x-", "-x-x"],
    flexibility: [0.1, 0.1, 0],
    caps: [
      [null, null, null, null],
      [null, null, null, 20],
      [null, 30, null, null],
    ],
  });
  const { answer, prices } = bestFlow(question);
  const [year] = prices;

  it("accepts the answer with its prices", () => {
    expect(proves(question, answer, prices)).toBe(true);
  });

  it("refuses an answer that leaves a unit unspent", () => {
    expect(proves(question, tampered(answer, 0, { 0: -1n }), prices)).toBe(false);
  });

  it("refuses an answer that moves a unit to a less valuable service", () => {
    expect(proves(question, tampered(answer, 0, { 1: -1n, 0: 1n }), prices)).toBe(false);
  });

  it.each([
    ["spends more than the award", 0, { 0: 1n }],
    ["spends below zero", 2, { 0: -1n, 3: 1n }],
    ["goes over a cap", 2, { 1: 10n ** 6n, 3: -(10n ** 6n) }],
  ])("refuses an answer that %s", (_, grant, changes) => {
    expect(proves(question, tampered(answer, grant, changes), prices)).toBe(false);
  });

  it("refuses money where it may not go, though the sums are right", () => {
    const swap = whole({ awards: [5, 5], needs: [5, 5], allowed: ["x-", "-x"] });
    const right = bestFlow(swap);
    const crossed = right.answer.payments.map((payment) => ({ ...payment, service: 1 - payment.service }));
    expect(proves(swap, right.answer, right.prices)).toBe(true);
    expect(proves(swap, { ...right.answer, payments: crossed }, right.prices)).toBe(false);
  });

  it("refuses the same payment told twice", () => {
    const one = whole({ awards: [10], needs: [10], allowed: ["x"], caps: [[5]] });
    const right = bestFlow(one);
    expect(proves(one, right.answer, right.prices)).toBe(true);
    const twice = { ...right.answer, payments: [...right.answer.payments, ...right.answer.payments] };
    expect(proves(one, twice, right.prices)).toBe(false);
  });

  it("refuses prices that prove too little", () => {
    const dearer = { ...year!, grants: year!.grants.map((price) => price + 1n) };
    expect(proves(question, answer, [dearer])).toBe(false);
    const free = { ...year!, services: year!.services.map(() => 0n) };
    expect(proves(question, answer, [free])).toBe(false);
  });
});
