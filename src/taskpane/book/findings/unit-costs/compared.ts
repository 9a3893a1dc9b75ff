import { unitCostSpread } from "../../../../model/findings";
import type { Beside } from "../../../../model/findings";
import { Decimal } from "../../../../model/money";
import { nameKey } from "../../../../model/names";
import type { ListedUnitCost } from "../../../../reading";

/** The unit costs of one service, body by body, the most above the median first. */
export interface ServiceCompared {
  readonly service: string;
  readonly bodies: readonly BodyCompared[];
  /** Bodies that areas are said to be like, and that have no unit cost of it. */
  readonly strangers: readonly string[];
  /** What being above the median costs all of them a year; null where no volumes are given. */
  readonly cost: number | null;
}

export interface BodyCompared {
  readonly row: ListedUnitCost;
  readonly unitCost: number;
  readonly lowest: Figure;
  readonly lowerQuartile: Figure;
  readonly median: Figure;
  /** Null where no areas like it are given. */
  readonly neighbours: (Figure & { readonly areas: number }) | null;
}

/** A figure of others, and how far a body is above it; below 0 for a cheaper one. */
interface Figure {
  readonly figure: number;
  readonly above: number;
  /** A year, at its volume. */
  readonly cost: number;
}

/** Unit costs by service, the one that being above the median costs most first. Rows that say whom they are like are areas outside the place. */
export function comparedByService(rows: readonly ListedUnitCost[]): ServiceCompared[] {
  const services = new Map<string, ListedUnitCost[]>();
  for (const row of rows) {
    if (row.unitCost === null) continue;
    const there = services.get(nameKey(row.service));
    if (there === undefined) services.set(nameKey(row.service), [row]);
    else there.push(row);
  }
  return [...services.values()]
    .map(compared)
    .filter(({ bodies }) => bodies.length > 0)
    .sort((one, other) => (other.cost ?? -1) - (one.cost ?? -1));
}

function compared(rows: readonly ListedUnitCost[]): ServiceCompared {
  const ours = rows.filter(({ like }) => like === "");
  const known = new Map(ours.map((row) => [nameKey(row.agency), row]));
  const like = new Map<string, Decimal[]>();
  const strangers = new Set<string>();
  for (const row of rows) {
    for (const name of namesIn(row.like)) {
      const key = nameKey(name);
      if (!known.has(key)) strangers.add(name);
      else like.set(key, [...(like.get(key) ?? []), new Decimal(row.unitCost!)]);
    }
  }
  const spread = unitCostSpread(
    ours.map(({ agency, unitCost, volume }) => ({
      provider: agency,
      unitCost: new Decimal(unitCost!),
      volume: new Decimal(volume ?? 0),
    })),
    like,
  );
  const bodies = spread.map(({ provider, unitCost, lowest, lowerQuartile, median, neighbours }) => ({
    row: known.get(nameKey(provider))!,
    unitCost: unitCost.toNumber(),
    lowest: figureOf(lowest),
    lowerQuartile: figureOf(lowerQuartile),
    median: figureOf(median),
    neighbours:
      neighbours === null ? null : { ...figureOf(neighbours), areas: like.get(nameKey(provider))!.length },
  }));
  const hasVolumes = ours.some(({ volume }) => volume !== null);
  const cost = bodies.reduce((sum, { median }) => sum + median.cost, 0);
  return {
    service: rows[0]!.service,
    bodies,
    strangers: [...strangers],
    cost: hasVolumes ? cost : null,
  };
}

/** One area may be like several bodies: "Bury; Bolton". */
function namesIn(like: string): readonly string[] {
  return like
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function figureOf({ figure, above, cost }: Beside): Figure {
  return { figure: figure.toNumber(), above: above.toNumber(), cost: cost.toNumber() };
}
