import { Decimal, sum, toCell } from "../../../money";
import { EVERY_SERVICE } from "../../../pooling/file";
import { movesIn, worthMore } from "./explaining";
import type { Explaining } from "./explaining";
import { byYear, isAny, named, paid, withPound } from "./read";
import { step } from "./steps";
import type { ExplainStep } from "./steps";

/** What a service needs, who may pay and who does, what is left unpaid, its minimum, and what a pound of other money for it would be worth. */
export async function explainService(
  { file, outcome, answer, units }: Explaining,
  id: string,
): Promise<readonly ExplainStep[]> {
  const service = file.services.find((each) => each.id === id);
  if (service === undefined) return [];
  const [need, other, floor] = [service.need, service.other, service.floor].map((sums) =>
    byYear(sums, file.years),
  ) as [readonly Decimal[], readonly Decimal[], readonly Decimal[]];
  const left = need.map((pounds, year) => Decimal.max(0, pounds.minus(other[year]!)));
  const payers = file.grants.filter(({ permitted }) => permitted === EVERY_SERVICE || permitted.includes(id));
  const shortfall = named(outcome, "shortfalls", id);
  const pounds = (each: Decimal): number => each.toNumber();
  const helped = await answer({
    ...file,
    services: file.services.map((each) =>
      each.id === id ? { ...each, other: withPound(each.other, file.years, 1) } : each,
    ),
  });
  // What it pays for itself, and what the grants that it frees pay for then.
  const itself = sum(left.map((pound) => Decimal.min(1, pound))).times(service.value);
  const [value, floors] = worthMore(outcome, helped, pounds);
  return [
    step("need", { service: id, sums: need.map(units) }),
    ...(isAny(other) ? [step("other", { service: id, sums: other.map(units) })] : []),
    step("left", { service: id, sums: left.map(units) }),
    step("payers", { service: id, names: payers.map((grant) => grant.id) }),
    ...file.grants.flatMap(({ id: grant }) => {
      const sums = paid(outcome, grant, id);
      return isAny(sums) ? [step("paidBy", { grant, service: id, sums: sums.map(units) })] : [];
    }),
    step("unmet", { service: id, sums: named(outcome, "unmet", id).map(units) }),
    ...(isAny(floor) ? [step("floor", { service: id, sums: floor.map(units) })] : []),
    ...(isAny(shortfall) ? [step("shortfall", { service: id, sums: shortfall.map(units) })] : []),
    step("onePound", { service: id, sums: [toCell(itself.plus(value!)), floors!] }),
    ...movesIn({ file, units: pounds }, outcome, helped, "poundMoves", id),
  ];
}
