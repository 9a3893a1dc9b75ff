import { nameKey } from "../../names";
import { inPounds } from "../../wording";
import { mostMatch } from "../general";
import type { GeneralYear, MatchRule } from "../general";
import type { Mode, PlaceGrants } from "./place-grants";
import { modeOf } from "./terms";
import type { Terms } from "./terms";

/** By grant: its match rule with those of the grants it names whose spending counts; null where it needs none or is pooled. */
export function matchRules({ grants }: PlaceGrants, terms: readonly Terms[]): (MatchRule | null)[] {
  return grants.map(({ match }, grant) => {
    if (match === null || terms[grant]!.pooled) return null;
    const from = named(grants, match.from).filter((other) => terms[other]!.countsAsMatch);
    return { ratio: match.ratio, from };
  });
}

/** Says which grants named as match do not count as they are held, what that costs, and whose own rules pooling sets aside. */
export function matchNotes(
  { grants }: PlaceGrants,
  modes: readonly Mode[],
  terms: readonly Terms[],
  years: readonly GeneralYear[],
): string[] {
  let most: ReturnType<typeof mostMatch> | null = null;
  return grants.flatMap(({ name, match, minimumAward }, grant) => {
    if (terms[grant]!.pooled) return setAside(name, match !== null, minimumAward !== null);
    return named(grants, match?.from ?? []).flatMap((other) => {
      if (terms[other]!.countsAsMatch) return [];
      // Once for all, and only where somebody's match is lost: years in whole numbers take their time.
      most ??= mostMatch(years);
      const lost = most(grant, other);
      if (lost.isZero()) return [];
      const held = HELD[modeOf(grants[other]!, modes[other]!)];
      return [
        `${grants[other]!.name} is ${held}, so what it spends does not count as match for ${name}: up to ${inPounds(lost)} of match is lost. Braid it to let it count.`,
      ];
    });
  });
}

const HELD: Record<Mode, string> = {
  separate: "held separately",
  align: "aligned, but not tracked by grant",
  braid: "braided",
  pool: "pooled, and merged money is not tracked by grant",
};

function setAside(name: string, needsMatch: boolean, hasMinimum: boolean): string[] {
  const rules =
    needsMatch && hasMinimum
      ? "the match it needs and its minimum award are"
      : needsMatch
        ? "the match it needs is"
        : "its minimum award is";
  if (!needsMatch && !hasMinimum) return [];
  return [
    `${name} is pooled, which asks what the money could do without its conditions: ${rules} set aside with them.`,
  ];
}

/** The rows of the grants named, counted from 0. */
function named(grants: PlaceGrants["grants"], names: readonly string[]): number[] {
  return names.map((name) => grants.findIndex((grant) => nameKey(grant.name) === nameKey(name)));
}
