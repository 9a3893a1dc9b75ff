import { invalid } from "../../problem";
import { checkYears } from "../core";
import type { GeneralRules, GeneralYear } from "./question";

/**
 * Throws `invalid`, naming the argument and the row, for what `poolYears` would refuse; for a list of the wrong length; for a ratio
 * that is not above 0, match from a grant that is not there, from the grant itself or from one named twice; and for a minimum below 0.
 */
export function checkGeneral(years: readonly GeneralYear[]): void {
  checkYears(years);
  for (const year of years) checkRules(year, year.awards.length);
}

function checkRules({ match, minimumAward }: GeneralRules, grants: number): void {
  for (const [name, list] of Object.entries({ match, minimumAward })) {
    if (list.length === grants) continue;
    throw invalid(
      name,
      `${name} has ${list.length} entries, but there are ${grants} grants. Give one entry for each.`,
    );
  }
  match.forEach((rule, grant) => {
    if (!rule) return;
    const refuse = (fault: string) => {
      throw invalid("match", `The match of the grant in row ${grant + 1} ${fault}`, { row: grant + 1 });
    };
    const { ratio, from } = rule;
    if (!ratio.isFinite() || ratio.lte(0)) {
      refuse(`has the ratio ${ratio.toString()}. Give the pounds of match each pound drawn needs, above 0.`);
    }
    for (const other of from) {
      if (other === grant) refuse("names the grant itself. A grant cannot be its own match.");
      if (!Number.isInteger(other) || other < 0 || other >= grants) {
        refuse(`names row ${other + 1}, but there are ${grants} grants.`);
      }
    }
    if (new Set(from).size < from.length) refuse("names a grant twice. Name each once.");
  });
  minimumAward.forEach((minimum, grant) => {
    if (minimum === null || (minimum.isFinite() && minimum.gte(0))) return;
    throw invalid(
      "minimumAward",
      `A minimum award cannot be ${minimum.toString()} (row ${grant + 1}). Give 0 or more.`,
      { row: grant + 1 },
    );
  });
}
