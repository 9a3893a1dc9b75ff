import type { GeneralQuestion } from "./questions";

/** The least floor shortfall and then the most value among all allocations in whole pounds, by trying every one. */
export function tryEverything(question: GeneralQuestion): { floorShortfall: number; value: number } {
  const awards = question.awards.map(Number);
  const needs = question.needs.map(Number);
  const values = question.values.map(Number);
  const floors = question.floors.map(Number);
  const permitted = question.allowed.map((row, grant) => row.map((cell) => cell || question.pooled[grant]!));
  const elsewhere = awards.map((award, grant) => award * Number(question.flexibility[grant]));
  const pairs = awards.flatMap((_, grant) => needs.map((__, service) => ({ grant, service })));
  const paid = awards.map(() => needs.map(() => 0));
  let best = { floorShortfall: Infinity, value: -Infinity };

  const place = (at: number) => {
    const pair = pairs[at];
    if (!pair) return weigh();
    const { grant, service } = pair;
    const cap = question.caps[grant]![service];
    const row = paid[grant]!;
    const most = Math.min(
      awards[grant]! - sum(row),
      needs[service]! - sum(paid.map((other) => other[service]!)),
      cap ? Number(cap) : Infinity,
      permitted[grant]![service] ? Infinity : elsewhere[grant]! - outside(grant),
    );
    for (let pounds = 0; pounds <= most; pounds++) {
      row[service] = pounds;
      place(at + 1);
    }
    row[service] = 0;
  };
  const outside = (grant: number) => sum(paid[grant]!.filter((_, service) => !permitted[grant]![service]));
  const weigh = () => {
    const keeps = paid.every((row, grant) => {
      const drawn = sum(row);
      const minimum = question.minimumAward[grant];
      if (minimum && drawn > 0 && drawn < Number(minimum)) return false;
      const rule = question.match[grant];
      if (!rule) return true;
      const match = sum(
        rule.from.map((other) => sum(paid[other]!.filter((_, service) => permitted[grant]![service]))),
      );
      return Number(rule.ratio) * drawn <= match + 1e-9;
    });
    if (!keeps) return;
    const funded = needs.map((_, service) => sum(paid.map((row) => row[service]!)));
    const floorShortfall = sum(floors.map((floor, service) => Math.max(0, floor - funded[service]!)));
    const value = sum(funded.map((units, service) => units * values[service]!));
    if (
      floorShortfall < best.floorShortfall ||
      (floorShortfall === best.floorShortfall && value > best.value + 1e-9)
    ) {
      best = { floorShortfall, value };
    }
  };
  place(0);
  return best;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
