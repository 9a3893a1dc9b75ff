import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, sum } from "../../../../src/model/money";
import { pool } from "../../../../src/model/pooling";
import type { PoolingAnswer, PoolingQuestion } from "../../../../src/model/pooling";
import { removalOrder } from "../../../../src/model/pooling/findings";
import type { RemovalStep } from "../../../../src/model/pooling/findings";
import { grants } from "../grants";
import type { PlainQuestion } from "../grants";
import { questions } from "./questions";

const order = (question: PlainQuestion) => removalOrder(grants(question)).map(plainStep);
const plainStep = ({ grants: removed, adds, value, funded, floors }: RemovalStep) => ({
  grants: removed,
  adds: adds.toNumber(),
  value: value.toNumber(),
  funded: funded.toNumber(),
  floors: floors.toNumber(),
});
const all = (count: number) => Array.from({ length: count }, () => true);

describe("the order in which to remove ring-fences", () => {
  const threeGrants: PlainQuestion = {
    awards: [400, 250, 150],
    needs: [220, 300, 180, 200],
    values: [1, 1.4, 0.8, 2],
    allowed: ["xx--", "--x-", "-x-x"],
  };

  it("stops once the gain of removing all is reached", () => {
    expect(order({ ...threeGrants, pooled: all(3) })).toEqual([
      { grants: [1], adds: 140, value: 140, funded: 70, floors: 0 },
    ]);
  });

  it("asks only for grants whose ring-fence may be removed", () => {
    expect(order({ ...threeGrants, pooled: [true, false, true] })).toEqual([
      { grants: [0], adds: 50, value: 50, funded: 0, floors: 0 },
    ]);
    expect(order(threeGrants)).toEqual([]);
  });

  it("goes on with what brings most then, ties in sheet order", () => {
    expect(
      order({ awards: [50, 50, 70], needs: [0, 200], allowed: ["x-", "x-", "x-"], pooled: all(3) }),
    ).toEqual([
      { grants: [2], adds: 70, value: 70, funded: 70, floors: 0 },
      { grants: [0], adds: 50, value: 120, funded: 120, floors: 0 },
      { grants: [1], adds: 50, value: 170, funded: 170, floors: 0 },
    ]);
  });

  it("says which must go together where none brings anything alone", () => {
    // The first grant may not pay for the last service, and the second has no use but through the first one's.
    expect(
      order({
        awards: [50, 50, 10],
        needs: [50, 0, 50],
        allowed: ["x--", "-x-", "-x-"],
        caps: [
          [null, null, null],
          [null, null, 0],
          [0, null, 0],
        ],
        pooled: all(3),
      }),
    ).toEqual([{ grants: [0, 1], adds: 50, value: 50, funded: 50, floors: 0 }]);
  });

  it("puts floors before value", () => {
    expect(
      order({
        awards: [50, 50],
        needs: [50, 50, 20],
        values: [3, 1, 1],
        floors: [0, 0, 20],
        allowed: ["x--", "-x-"],
        pooled: [true, false],
      }),
    ).toEqual([{ grants: [0], adds: -40, value: -40, funded: 0, floors: 20 }]);
  });
});

describe("whatever the grants", () => {
  it("a step names the minimums that it meets better, and only those, each by what it then falls less short", () => {
    const short = ({ floors }: PoolingQuestion, { fundedByService }: PoolingAnswer) =>
      floors.map((floor, service) => Decimal.max(0, floor.minus(fundedByService[service]!)));
    fc.assert(
      fc.property(questions, (question) => {
        let removed = question.pooled.map(() => false);
        for (const step of removalOrder(question)) {
          const before = short(question, pool({ ...question, pooled: removed }));
          removed = removed.map((each, grant) => each || step.grants.includes(grant));
          const after = short(question, pool({ ...question, pooled: removed }));
          const fewer = before.map((pounds, service) => pounds.minus(after[service]!));
          const net = sum(fewer);
          const named = new Map(step.better.map(({ service, pounds }) => [service, pounds.toNumber()]));
          const expected = fewer.flatMap((pounds, service) =>
            net.gt(0) && pounds.gt(0) ? [[service, pounds.toNumber()] as const] : [],
          );
          expect(named).toEqual(new Map(expected));
          // A loss has a reason.
          if (step.adds.lt(0)) expect(step.better).not.toEqual([]);
        }
      }),
    );
  });

  it("the steps bring together what removing all brings, each at least as much as any other single one would", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const outcome = (pooled: readonly boolean[]) => pool({ ...question, pooled });
        const [separate, together] = [outcome(question.pooled.map(() => false)), outcome(question.pooled)];
        const steps = removalOrder(question);
        const last = steps.at(-1);
        expect(
          (last?.value ?? together.value.minus(separate.value)).eq(together.value.minus(separate.value)),
        ).toBe(true);
        expect(sum(steps.map(({ adds }) => adds)).eq(together.value.minus(separate.value))).toBe(true);
        expect(
          (last?.floors ?? separate.floorShortfall.minus(together.floorShortfall)).eq(
            separate.floorShortfall.minus(together.floorShortfall),
          ),
        ).toBe(true);
        const removed = steps.flatMap((step) => step.grants);
        expect(new Set(removed).size).toBe(removed.length);
        expect(removed.every((grant) => question.pooled[grant])).toBe(true);
        const [first] = steps;
        if (first?.grants.length !== 1) return;
        const alone = (grant: number) => outcome(question.pooled.map((_, other) => other === grant));
        const best = alone(first.grants[0]!);
        question.pooled.forEach((pooled, grant) => {
          if (!pooled) return;
          const other = alone(grant);
          const floors = best.floorShortfall.comparedTo(other.floorShortfall);
          expect(floors < 0 || (floors === 0 && best.value.gte(other.value))).toBe(true);
        });
      }),
    );
  });
});
