import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, sum } from "../../../../src/model/money";
import { pool, poolingGain } from "../../../../src/model/pooling";
import type { PoolingQuestion } from "../../../../src/model/pooling";
import { anyQuestion, pounds } from "../any-question";
import { turned, turnedRound } from "../turned-round";

const questions = anyQuestion([6, 7], pounds(10, 500), ["0", "0", "0.1", "0.333", "1"]);
const withoutFloors = questions.map((question) => ({
  ...question,
  floors: question.floors.map(() => new Decimal(0)),
}));

const withDistinctValues = questions.map((question) => ({
  ...question,
  values: question.values.map((value, service) => value.times(100).plus(service)),
}));

const law = (name: string, from: fc.Arbitrary<PoolingQuestion>, holds: (question: PoolingQuestion) => void) =>
  it(name, () => fc.assert(fc.property(from, holds), { numRuns: 200 }));

describe("laws of pooling", () => {
  law("every answer is proved", questions, (question) => {
    expect(pool(question).proven).toBe(true);
  });

  law(
    "what is funded is the awards less the stranded, and the needs less the unmet",
    questions,
    (question) => {
      const answer = pool(question);
      expect(sum(question.awards).minus(sum(answer.stranded)).eq(answer.funded)).toBe(true);
      expect(sum(question.needs).minus(sum(answer.unmet)).eq(answer.funded)).toBe(true);
      expect(sum(answer.allocation.flat()).eq(answer.funded)).toBe(true);
      expect(sum(answer.fundedByService).eq(answer.funded)).toBe(true);
    },
  );

  law("pooling never lowers value or funding where there are no floors", withoutFloors, (question) => {
    const gain = poolingGain(question);
    expect(gain.value.gte(0)).toBe(true);
    expect(gain.released.gte(0)).toBe(true);
    expect(gain.reallocated.gte(0)).toBe(true);
    expect(gain.released.plus(gain.reallocated).eq(gain.value)).toBe(true);
    expect(gain.pooled.value.minus(gain.separate.value).eq(gain.value)).toBe(true);
    expect(gain.pooled.funded.minus(gain.separate.funded).eq(gain.funded)).toBe(true);
    expect(gain.funded.gte(0)).toBe(true);
  });

  law("pooling never worsens the floor shortfall", questions, (question) => {
    const gain = poolingGain(question);
    expect(gain.pooled.floorShortfall.lte(gain.separate.floorShortfall)).toBe(true);
  });

  law("where nothing is pooled nothing is gained", questions, (question) => {
    const gain = poolingGain({ ...question, pooled: question.pooled.map(() => false) });
    expect([gain.value, gain.funded].map(Number)).toEqual([0, 0]);
  });

  law("permitting more never lowers value", withoutFloors, (question) => {
    const allowed = question.allowed.map((row, grant) =>
      row.map((may, service) => may || (grant + service) % 3 === 0),
    );
    expect(pool({ ...question, allowed }).value.gte(pool(question).value)).toBe(true);
  });

  law("more flexibility never lowers value", withoutFloors, (question) => {
    const flexibility = question.flexibility.map((part) => Decimal.min(1, part.plus("0.2")));
    expect(pool({ ...question, flexibility }).value.gte(pool(question).value)).toBe(true);
  });

  law("a larger award, need or cap never lowers value or funding", withoutFloors, (question) => {
    const before = pool(question);
    const more = (amounts: readonly Decimal[]) =>
      amounts.map((amount, index) => (index % 2 === 0 ? amount.plus("1.5") : amount));
    const caps = question.caps.map((row, grant) =>
      row.map((cap, service) => (service % 2 === 0 ? (cap?.plus(grant) ?? null) : null)),
    );
    for (const larger of [{ awards: more(question.awards) }, { needs: more(question.needs) }, { caps }]) {
      const after = pool({ ...question, ...larger });
      expect(after.value.gte(before.value) && after.funded.gte(before.funded)).toBe(true);
    }
  });

  law("a larger award never worsens the floor shortfall", questions, (question) => {
    const awards = question.awards.map((award) => award.plus(2));
    expect(pool({ ...question, awards }).floorShortfall.lte(pool(question).floorShortfall)).toBe(true);
  });

  law("ten times the money in every amount is ten times the money in the answer", questions, (question) => {
    // Of a thousand times as much the tenth that may be spent elsewhere is whole pence.
    const [question1000, question10000] = [scaledBy(question, 1000), scaledBy(question, 10_000)];
    expect(pool(question10000).allocation.flat().map(String)).toEqual(
      pool(question1000)
        .allocation.flat()
        .map((amount) => amount.times(10).toString()),
    );
  });

  law("ten times every value is ten times the value of the same allocation", questions, (question) => {
    const straight = pool(question);
    const scaled = pool({ ...question, values: question.values.map((value) => value.times(10)) });
    expect(scaled.allocation.flat().map(String)).toEqual(straight.allocation.flat().map(String));
    expect(scaled.value.eq(straight.value.times(10))).toBe(true);
  });

  law(
    "the order of grants and services changes neither value, funding nor shortfall",
    questions,
    (question) => {
      const other = pool(turnedRound(question));
      const straight = pool(question);
      const totals = ({ value, funded, floorShortfall }: typeof straight) =>
        [value, funded, floorShortfall].map(String);
      expect(totals(other)).toEqual(totals(straight));
    },
  );

  law(
    "where each value is its own, the order changes nothing that services get",
    withDistinctValues,
    (question) => {
      const other = pool(turnedRound(question));
      expect(turned(other.fundedByService).map(String)).toEqual(pool(question).fundedByService.map(String));
    },
  );

  law(
    "where a grant can pay for one service only, the order changes no payment",
    withDistinctValues,
    (given) => {
      // One grant for each service, and what it does not need is left: nothing is a matter of the tie rule.
      const allowed = given.awards.map((_, grant) => given.needs.map((__, service) => grant === service));
      const question = {
        ...given,
        allowed,
        pooled: given.pooled.map(() => false),
        flexibility: given.flexibility.map(() => new Decimal(0)),
      };
      const { allocation } = pool(turnedRound(question));
      expect(turned(allocation.map(turned)).flat().map(String)).toEqual(
        pool(question).allocation.flat().map(String),
      );
    },
  );

  law("a service told as two alike, with half its need each, changes no totals", questions, (given) => {
    // A cap holds for each service apart, so there are none here.
    const question = { ...given, caps: given.caps.map((row) => row.map(() => null)) };
    const twice = <T>(list: readonly T[]) => list.flatMap((each) => [each, each]);
    const halves = (amounts: readonly Decimal[]) => twice(amounts.map((amount) => amount.div(2)));
    const split = pool({
      ...question,
      needs: halves(question.needs),
      floors: halves(question.floors),
      values: twice(question.values),
      allowed: question.allowed.map(twice),
      caps: question.caps.map(twice),
    });
    const whole = pool(question);
    const totals = ({ value, funded, floorShortfall, stranded }: typeof whole) =>
      [value, funded, floorShortfall, sum(stranded)].map(String);
    expect(totals(split)).toEqual(totals(whole));
  });

  law(
    "with all values equal and no caps or floors, money is stranded as the theorem of Hall says",
    withoutFloors,
    (given) => {
      const question = {
        ...given,
        values: given.values.map(() => new Decimal(1)),
        caps: given.caps.map((row) => row.map(() => null)),
        flexibility: given.flexibility.map(() => new Decimal(0)),
      };
      // stranded = the largest excess, over all sets of grants, of their awards over the needs any of them may meet
      let most = new Decimal(0);
      for (let set = 0; set < 2 ** question.awards.length; set++) {
        const inSet = (grant: number) => Math.floor(set / 2 ** grant) % 2 === 1;
        const awards = sum(question.awards.filter((_, grant) => inSet(grant)));
        const needs = sum(
          question.needs.filter((_, service) =>
            question.allowed.some((row, grant) => inSet(grant) && (row[service]! || question.pooled[grant]!)),
          ),
        );
        most = Decimal.max(most, awards.minus(needs));
      }
      expect(sum(pool(question).stranded).eq(most)).toBe(true);
    },
  );
});

function scaledBy(question: PoolingQuestion, by: number): PoolingQuestion {
  const scaled = (amounts: readonly Decimal[]) => amounts.map((amount) => amount.times(by));
  return {
    ...question,
    awards: scaled(question.awards),
    needs: scaled(question.needs),
    floors: scaled(question.floors),
    caps: question.caps.map((row) => row.map((cap) => cap?.times(by) ?? null)),
  };
}
