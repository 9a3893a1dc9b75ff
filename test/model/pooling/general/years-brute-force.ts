import type { GeneralYear } from "../../../../src/model/pooling/general";

/**
 * The least floor shortfall and then the most value over two years, by trying every allocation in whole pounds and everything that
 * may be carried. For grants with one earmark at most and no flexibility.
 */
export function tryEveryYear(years: readonly GeneralYear[]): { floorShortfall: number; value: number } {
  const plain = years.map(inNumbers);
  const everyWay = plain.map(waysToPay);
  let best = { floorShortfall: Infinity, value: -Infinity };
  for (const now of everyWay[0]!) {
    for (const later of everyWay[1]!) {
      const floorShortfall = now.floorShortfall + later.floorShortfall;
      const value = now.value + later.value;
      const isBetter =
        floorShortfall < best.floorShortfall ||
        (floorShortfall === best.floorShortfall && value > best.value + 1e-9);
      if (!isBetter) continue;
      const canCarry = now.paid.every((row, grant) => {
        const carries = Array.from({ length: plain[0]!.carry[grant]! + 1 }, (_, pounds) => pounds);
        return carries.some(
          (pounds) =>
            suffices(plain[0]!, grant, row, -pounds) &&
            suffices(plain[1]!, grant, later.paid[grant]!, pounds),
        );
      });
      if (canCarry) best = { floorShortfall, value };
    }
  }
  return best;
}

type Numbers = ReturnType<typeof inNumbers>;

function inNumbers(year: GeneralYear) {
  return {
    awards: year.awards.map(Number),
    needs: year.needs.map(Number),
    values: year.values.map(Number),
    floors: year.floors.map(Number),
    carry: year.carry.map(Number),
    allowed: year.allowed,
    minimums: year.minimumAward.map((minimum) => Number(minimum ?? 0)),
    match: year.match.map((rule) => rule && { ratio: Number(rule.ratio), from: rule.from }),
    earmarks: year.earmarks.map(([only]) => (only ? { ...only, amount: Number(only.amount) } : null)),
  };
}

/** Every way to pay within needs, match and minimums; whether there is money for it is asked later. */
function waysToPay(year: Numbers) {
  const ways: { paid: number[][]; floorShortfall: number; value: number }[] = [];
  const pairs = year.awards.flatMap((_, grant) => year.needs.map((__, service) => ({ grant, service })));
  const paid = year.awards.map(() => year.needs.map(() => 0));
  const place = (at: number) => {
    const pair = pairs[at];
    if (!pair) return keep();
    const room = year.needs[pair.service]! - sum(paid.map((row) => row[pair.service]!));
    const most = year.allowed[pair.grant]![pair.service] ? room : 0;
    for (let pounds = 0; pounds <= most; pounds++) {
      paid[pair.grant]![pair.service] = pounds;
      place(at + 1);
    }
    paid[pair.grant]![pair.service] = 0;
  };
  const keep = () => {
    const keeps = paid.every((row, grant) => {
      const drawn = sum(row);
      if (drawn > 0 && drawn < year.minimums[grant]!) return false;
      const rule = year.match[grant];
      if (!rule) return true;
      const match = sum(
        rule.from.map((other) => sum(paid[other]!.filter((_, service) => year.allowed[grant]![service]))),
      );
      return rule.ratio * drawn <= match + 1e-9;
    });
    if (!keeps) return;
    const funded = year.needs.map((_, service) => sum(paid.map((row) => row[service]!)));
    ways.push({
      paid: paid.map((row) => [...row]),
      floorShortfall: sum(year.floors.map((floor, service) => Math.max(0, floor - funded[service]!))),
      value: sum(funded.map((pounds, service) => pounds * year.values[service]!)),
    });
  };
  place(0);
  return ways;
}

/** Whether a grant's award, with what is carried into it (or, below 0, out of it), pays for the row. Earmarked money is never carried. */
function suffices(
  { awards, earmarks }: Numbers,
  grant: number,
  row: readonly number[],
  carried: number,
): boolean {
  const earmark = earmarks[grant];
  const outside = sum(row.filter((_, service) => !earmark?.services[service]));
  return sum(row) <= awards[grant]! + carried && outside <= awards[grant]! - (earmark?.amount ?? 0) + carried;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
