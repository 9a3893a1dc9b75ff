import { Decimal, powerInCell } from "../money";
import { utilityElasticity } from "../parameters";
import { invalid } from "../problem";

/**
 * How much more a pound counts to people of this income than to those of the reference income:
 * `(reference / income) ^ elasticity` (HM Treasury's Green Book; 1.3 where none is given).
 *
 * Throws `invalid` with the argument's name for an income or a reference that is not above 0, or an elasticity below 0.
 */
export function distributionalWeight(
  income: Decimal,
  reference: Decimal,
  elasticity: Decimal = new Decimal(utilityElasticity.value),
): Decimal {
  for (const [argument, value] of [
    ["income", income],
    ["reference", reference],
  ] as const) {
    if (value.isFinite() && value.gt(0)) continue;
    throw invalid(argument, `The ${argument} is ${value.toString()}. Give an amount above 0.`);
  }
  if (!elasticity.gte(0)) {
    throw invalid("elasticity", `The elasticity is ${elasticity.toString()}. Give 0 or more, such as 1.3.`);
  }
  return powerInCell(reference, income, elasticity);
}
