import { Decimal } from "../money";
import { nameKey } from "../names";
import { invalid } from "../problem";
import { quantile } from "../duplication/quantile";

/** What one unit costs a provider, and how many it delivers. */
export interface UnitCostRow {
  readonly provider: string;
  /** Pounds; null where it is not known: the provider is then compared with nobody. */
  readonly unitCost: Decimal | null;
  readonly volume: Decimal;
}

/** A provider beside one figure of the others. */
export interface Beside {
  /** Pounds a unit. */
  readonly figure: Decimal;
  /** Pounds a unit above it; below 0 for a cheaper provider. */
  readonly above: Decimal;
  /** What being above it costs: `above` x volume in pounds, and 0 for a cheaper provider. No saving: the units may not be alike. */
  readonly cost: Decimal;
}

export interface UnitCostSpread {
  readonly provider: string;
  readonly unitCost: Decimal;
  readonly lowest: Beside;
  readonly lowerQuartile: Beside;
  readonly median: Beside;
  /** Beside the median of its nearest neighbours; null where none are given. */
  readonly neighbours: Beside | null;
}

/**
 * The unit cost of each provider beside the lowest, the lower quartile and the median of all, and beside the median of those like it
 * (`neighbours`: unit costs in pounds of similar areas, by provider, as the user gives them). The one furthest above the median comes
 * first. Quartiles are those of `convergenceSaving`; each provider counts once, large or small.
 *
 * Throws `invalid("unit_costs")` or `invalid("volumes")` with the row, from 1, for a figure below 0; `invalid("neighbours")` for a figure
 * below 0, and for neighbours of somebody who is no provider.
 */
export function unitCostSpread(
  rows: readonly UnitCostRow[],
  neighbours: ReadonlyMap<string, readonly Decimal[]> = new Map(),
): UnitCostSpread[] {
  rows.forEach(({ unitCost, volume }, at) => {
    if (unitCost?.lt(0)) throw belowNought("unit_costs", "unit cost", unitCost, at);
    if (volume.lt(0)) throw belowNought("volumes", "volume", volume, at);
  });
  const near = neighboursByKey(rows, neighbours);
  const known = rows.flatMap(({ unitCost }) => (unitCost === null ? [] : [unitCost]));
  if (known.length === 0) return [];
  const [lowest, lowerQuartile, median] = ["0", "0.25", "0.5"].map((share) =>
    quantile(known, new Decimal(share)),
  ) as [Decimal, Decimal, Decimal];
  return rows
    .flatMap(({ provider, unitCost, volume }) => {
      if (unitCost === null) return [];
      const beside = (figure: Decimal): Beside => {
        const above = unitCost.minus(figure);
        return { figure, above, cost: Decimal.max(0, above).times(volume) };
      };
      const like = near.get(nameKey(provider)) ?? [];
      return [
        {
          provider,
          unitCost,
          lowest: beside(lowest),
          lowerQuartile: beside(lowerQuartile),
          median: beside(median),
          neighbours: like.length === 0 ? null : beside(quantile(like, new Decimal("0.5"))),
        },
      ];
    })
    .sort((one, other) => other.median.above.comparedTo(one.median.above));
}

function neighboursByKey(
  rows: readonly UnitCostRow[],
  neighbours: ReadonlyMap<string, readonly Decimal[]>,
): Map<string, readonly Decimal[]> {
  const providers = new Set(rows.map(({ provider }) => nameKey(provider)));
  for (const [name, costs] of neighbours) {
    if (!providers.has(nameKey(name))) {
      throw invalid(
        "neighbours",
        `Neighbours are given for “${name}”, which has no unit cost here. Spell it as in the list of unit costs.`,
      );
    }
    const below = costs.find((cost) => cost.lt(0));
    if (below === undefined) continue;
    throw invalid(
      "neighbours",
      `A neighbour of “${name}” has a unit cost of ${below.toString()}. Give 0 or more.`,
    );
  }
  return new Map([...neighbours].map(([name, costs]) => [nameKey(name), costs]));
}

function belowNought(argument: string, what: string, figure: Decimal, at: number): Error {
  return invalid(argument, `The ${what} in row ${at + 1} is ${figure.toString()}. Give 0 or more.`, {
    row: at + 1,
  });
}
