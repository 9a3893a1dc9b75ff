import { inPounds, listed } from "../../../wording";
import { whyNoGain } from "../no-gain";
import type { PoolingFindings } from "./findings";
import { inNumber, meetsBetter, named, pooledNames } from "./sentence";

/** What pooling brings, and where it comes from. */
export function gained(findings: PoolingFindings): string {
  const { question, gain } = findings;
  if (pooledNames(findings).length === 0) return nothingToPool(findings);
  const { value, funded } = gain;
  const better = meetsBetter(findings, gain.pooled);
  if (value.lt(0)) return `Pooling ${better}, and is worth ${inPounds(value.neg())} less for it.`;

  const also = better === null ? "" : ` It also ${better}.`;
  if (value.isZero()) {
    if (funded.gt(0))
      return `Pooling meets ${inPounds(funded)} more need, which is worth nothing at the values given.${also}`;
    return better === null ? broughtNothing(findings) : `Pooling ${better}, at the same value.`;
  }
  const need = funded.isZero() ? "no more need" : `${inPounds(funded)} more need`;
  const isPlain = question.values.every((each) => each.eq(1));
  const worth = isPlain ? "" : `${funded.isZero() ? ", but" : " and"} is worth ${inPounds(value)} more`;
  return `Pooling meets ${need}${worth}.${origin(findings)}${also}`;
}

/** Nothing is marked, or only what has no ring-fence. */
function nothingToPool({ names, question }: PoolingFindings): string {
  const marked = named(names.grants, question.pooled);
  if (marked.length === 0) return "Nothing is pooled.";
  const have = inNumber(marked.length, "has no ring-fence", "have no ring-fences");
  return `${listed(marked)} ${have} to remove: ${inNumber(marked.length, "it", "they")} may go to every service already.`;
}

/** Why pooling brings nothing, and what would change it. */
function broughtNothing({ names, question, gain }: PoolingFindings): string {
  const freed = names.grants.filter(
    (_, grant) => question.pooled[grant]! && question.allowed[grant]!.includes(false),
  );
  const idle = gain.separate.stranded.map((pounds, grant) => pounds.gt(0) && !question.pooled[grant]!);
  const others = named(names.grants, idle);
  const more =
    others.length > 0
      ? `Removing ${inNumber(others.length, "the ring-fence", "ring-fences")} of ${listed(others)}, with money left, would change that.`
      : "No other grant has money left: more money, or other values of a pound, would change that.";
  const are = inNumber(freed.length, "is", "are");
  switch (whyNoGain(question, gain)) {
    case "none freed":
      return "Nothing is pooled.";
    case "no money":
      return `Pooling brings nothing: ${listed(freed)} ${inNumber(freed.length, "brings", "bring")} no money. ${others.length > 0 ? more : "More money would change that."}`;
    case "no need":
      return "Pooling brings nothing: no need is left for grants. More need, or less other money for it, would change that.";
    case "every need met":
      return "Pooling brings nothing: the grants, each with its own conditions, meet every need. More need, or less other money for it, would change that.";
    case "minimums":
      return "Pooling brings nothing: statutory minimums hold the money where it is. Lower minimums would change that.";
    case "may pay already":
      return `Pooling brings nothing: ${listed(freed)} may already pay for all that is short, and ${are} spent. ${more}`;
    case "worth as much":
      return `Pooling brings nothing: ${listed(freed)} ${are} spent on need that is worth at least as much as what is short. ${more}`;
  }
}

function origin({ gain: { released, reallocated } }: PoolingFindings): string {
  const [spent, moved] = ["spending what was stranded", "moving other money to better use"];
  if (reallocated.isZero()) return ` All of that comes from ${spent}.`;
  if (released.isZero()) return ` All of that comes from ${moved}.`;
  // Where floors are met better, other money may have had to go where it is worth less.
  if (reallocated.lt(0)) return "";
  return ` Of that, ${inPounds(released)} comes from ${spent} and ${inPounds(reallocated)} from ${moved}.`;
}
