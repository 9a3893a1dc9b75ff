import fc from "fast-check";
import { anyQuestion, listOf, pounds } from "../any-question";
import type { PlainQuestion } from "../grants";

/** Up to 4 grants and 4 services with pence, caps, floors and flexibility. */
export const questions = anyQuestion([4, 4], pounds(1, 5), ["0", "0", "0.1", "0.5", "1"]);

/** So small, and in whole pounds, that every allocation can be tried. */
export const tinyQuestions: fc.Arbitrary<Required<PlainQuestion>> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
  .chain(([grantCount, serviceCount]) => {
    const pounds = fc.nat({ max: 3 });
    return fc.record({
      awards: listOf(pounds, grantCount),
      needs: listOf(pounds, serviceCount),
      allowed: listOf(
        listOf(fc.constantFrom("x", "-"), serviceCount).map((letters) => letters.join("")),
        grantCount,
      ),
      pooled: listOf(fc.boolean(), grantCount),
      values: listOf(fc.integer({ min: 1, max: 3 }), serviceCount),
      floors: listOf(fc.constantFrom(0, 0, 1, 2), serviceCount),
      caps: listOf(listOf(fc.constantFrom(null, null, 0, 1), serviceCount), grantCount),
      flexibility: listOf(fc.constantFrom(0, 0, 1), grantCount),
    });
  });

/** Every allocation of whole pounds that keeps the rules; shares no code with the product. */
export function everyAllocation(question: Required<PlainQuestion>): number[][][] {
  let found: number[][][] = [[]];
  question.awards.forEach((award, grant) => {
    const rows = waysToSpend(question, grant, award);
    found = found
      .flatMap((rowsSoFar) => rows.map((row) => [...rowsSoFar, row]))
      .filter((rowsSoFar) =>
        question.needs.every((need, service) => add(rowsSoFar.map((row) => row[service]!)) <= need),
      );
  });
  return found;
}

function waysToSpend(question: Required<PlainQuestion>, grant: number, award: number): number[][] {
  let rows: number[][] = [[]];
  question.needs.forEach((need, service) => {
    const most = Math.min(award, need, question.caps[grant]![service] ?? Infinity);
    rows = rows.flatMap((row) => Array.from({ length: most + 1 }, (_, units) => [...row, units]));
  });
  const isPermitted = (service: number) =>
    question.pooled[grant]! || question.allowed[grant]![service] === "x";
  return rows.filter(
    (row) =>
      add(row) <= award &&
      add(row.filter((_, service) => !isPermitted(service))) <= award * question.flexibility[grant]!,
  );
}

export function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
