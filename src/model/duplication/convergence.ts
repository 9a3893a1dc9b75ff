import { Decimal } from "../money";
import { invalid, mustBeShare } from "../problem";
import { quantile } from "./quantile";

/** The unit cost every dearer provider is thought able to come down to: one found among them, or a figure in pounds. */
export type ConvergenceTarget = "median" | "lowest" | "lowerquartile" | Decimal;

/** The targets that have a name, the default first. */
export const CONVERGENCE_TARGETS = ["median", "lowest", "lowerquartile"] as const;

/**
 * What each provider saves by coming down to the target unit cost: `(unit cost - target) x volume x achievable`, nothing for
 * one that is there already; never negative. One figure a provider, in pounds. A provider whose unit cost is not known (null) is
 * left out of the target and saves nothing.
 *
 * The median and the lower quartile are those of Excel's QUARTILE.INC: the unit costs in order, the figure at
 * `1 + (n - 1) x share`, a straight line between neighbours. Every provider counts once, large or small.
 *
 * Throws `invalid("unit_costs")` or `invalid("volumes")`, with the row, for a figure below 0; `invalid("volumes")` where there
 * is not one a provider; `invalid("target")` for one below 0; `invalid("achievable")` for a share outside 0 to 1.
 */
export function convergenceSaving(
  unitCosts: readonly (Decimal | null)[],
  volumes: readonly Decimal[],
  target: ConvergenceTarget = "median",
  achievable: Decimal = new Decimal(1),
): Decimal[] {
  if (volumes.length !== unitCosts.length) {
    throw invalid(
      "volumes",
      `There are ${volumes.length} volumes for ${unitCosts.length} unit costs. Give one a provider.`,
    );
  }
  mustNotBeBelowNought("unit_costs", "unit cost", unitCosts);
  mustNotBeBelowNought("volumes", "volume", volumes);
  mustBeShare("achievable", "The achievable share", achievable);
  const known = unitCosts.filter((cost) => cost !== null);
  if (known.length === 0) return unitCosts.map(() => new Decimal(0));
  const aim = targetCost(known, target);
  return unitCosts.map((cost, provider) =>
    cost === null
      ? new Decimal(0)
      : Decimal.max(0, cost.minus(aim)).times(volumes[provider]!).times(achievable),
  );
}

function targetCost(unitCosts: readonly Decimal[], target: ConvergenceTarget): Decimal {
  if (target === "lowest") return quantile(unitCosts, new Decimal(0));
  if (target === "median") return quantile(unitCosts, new Decimal("0.5"));
  if (target === "lowerquartile") return quantile(unitCosts, new Decimal("0.25"));
  if (target.gte(0)) return target;
  throw invalid("target", `The target unit cost is ${target.toString()}. Give 0 or more.`);
}

function mustNotBeBelowNought(argument: string, what: string, values: readonly (Decimal | null)[]): void {
  values.forEach((value, index) => {
    if (value === null || value.gte(0)) return;
    throw invalid(argument, `The ${what} in row ${index + 1} is ${value.toString()}. Give 0 or more.`, {
      row: index + 1,
    });
  });
}
