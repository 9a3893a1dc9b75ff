import { nameKey } from "../../names";
import { invalid } from "../../problem";
import type { PlaceGrant, PlaceGrants } from "./place-grants";

/** Refuses a match rule or a minimum award that cannot be; see `yearsUnder`. */
export function checkMatch(
  { grants }: PlaceGrants,
  { name, match, minimumAward }: PlaceGrant,
  row: number,
): void {
  if (minimumAward !== null && !(minimumAward.isFinite() && minimumAward.gte(0))) {
    throw invalid(
      "minimum_award",
      `The minimum award of ${name} is ${minimumAward.toString()}. Give 0 or more.`,
      {
        row,
      },
    );
  }
  if (match === null) return;
  const refused = (message: string) => invalid("match", message, { row });
  const { ratio, from } = match;
  if (!ratio.isFinite() || ratio.lte(0)) {
    throw refused(
      `The match ratio of ${name} is ${ratio.toString()}. Give the pounds of match that each pound drawn needs, above 0.`,
    );
  }
  const keys = from.map(nameKey);
  keys.forEach((key, index) => {
    if (key === nameKey(name)) {
      throw refused(`${name} is named as its own match. A grant cannot be its own match: take it out.`);
    }
    if (!grants.some((grant) => nameKey(grant.name) === key)) {
      throw refused(
        `${name} names ${from[index]!} as its match, but there is no such grant. Give the name as it is among the grants.`,
      );
    }
    if (keys.indexOf(key) !== index) {
      throw refused(`${name} names ${from[index]!} as its match twice. Name it once.`);
    }
  });
}
