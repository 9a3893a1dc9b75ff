import { inPounds } from "../../../wording";
import type { PoolingFindings } from "./findings";
import { less, pooledNames } from "./sentence";

/** What pooling brings, and where it comes from. */
export function gained(findings: PoolingFindings): string {
  const { question, gain } = findings;
  if (pooledNames(findings).length === 0) return "Nothing is pooled.";
  const { value, funded, separate, pooled } = gain;
  const floors = less(separate.floorShortfall, pooled.floorShortfall);
  const better = `meets statutory minimums better, by ${inPounds(floors)}`;
  if (value.lt(0)) return `Pooling ${better}, and is worth ${inPounds(value.neg())} less for it.`;

  const also = floors.gt(0) ? ` It also ${better}.` : "";
  if (value.isZero()) {
    if (funded.gt(0))
      return `Pooling meets ${inPounds(funded)} more need, which is worth nothing at the values given.${also}`;
    return floors.gt(0) ? `Pooling ${better}, at the same value.` : "Pooling brings nothing.";
  }
  const need = funded.isZero() ? "no more need" : `${inPounds(funded)} more need`;
  const isPlain = question.values.every((each) => each.eq(1));
  const worth = isPlain ? "" : `${funded.isZero() ? ", but" : " and"} is worth ${inPounds(value)} more`;
  return `Pooling meets ${need}${worth}.${origin(findings)}${also}`;
}

function origin({ gain: { released, reallocated } }: PoolingFindings): string {
  const [spent, moved] = ["spending what was stranded", "moving other money to better use"];
  if (reallocated.isZero()) return ` All of that comes from ${spent}.`;
  if (released.isZero()) return ` All of that comes from ${moved}.`;
  // Where floors are met better, other money may have had to go where it is worth less.
  if (reallocated.lt(0)) return "";
  return ` Of that, ${inPounds(released)} comes from ${spent} and ${inPounds(reallocated)} from ${moved}.`;
}
