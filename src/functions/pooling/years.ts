import { mostOf } from "../../model/money";
import type { PoolingYear } from "../../model/pooling";
import { NOUGHT } from "../cells";
import type { Given } from "../define";
import { refuseTooLargeOverYears } from "./limits";
import type { poolYearsParameters } from "./parameters";

/** The years that the arguments of POOLYEARS put, whose grants and services run down and whose years run across. */
export function readPoolingYears(given: Given<typeof poolYearsParameters>): PoolingYear[] {
  const { grants, needs } = given;
  const years = grants[0]!.length;
  refuseTooLargeOverYears(grants.length, needs.length, years);
  const { allowed, pooled, values, floors, carry } = given;
  const everyYear = {
    allowed,
    pooled,
    values,
    caps: grants.map(() => needs.map(() => null)),
    flexibility: grants.map(() => NOUGHT),
    earmarks: grants.map(() => []),
  };
  return Array.from({ length: years }, (_, year) => ({
    ...everyYear,
    awards: grants.map((awards) => awards[year]!),
    needs: needs.map((needed) => needed[year]!),
    floors: floors.map((owed) => owed[year]!),
    carry: grants.map((awards, grant) => mostOf(awards[year]!, carry[grant]!)),
  }));
}
