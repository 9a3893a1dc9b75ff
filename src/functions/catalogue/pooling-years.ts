import type { PoolingYear } from "../../model/pooling";
import { alignedLength, asDecimal, asFlag, block, line, NOUGHT, refused, requireGiven } from "../cells";
import type { Argument } from "../cells";
import { messages } from "../messages";
import type { Arguments } from "./entry";
import { refuseTooLargeOverYears } from "./pooling-limits";
import { PLAIN_VALUE } from "./pooling-problem";
import { columnsOf, shareOfEach } from "./share-of-each";

/** Reads the arguments of POOLYEARS, whose grants and services run down and whose years run across. */
export function readPoolingYears(argument: Arguments): PoolingYear[] {
  const [grants, needs, allowed] = [argument("grants"), argument("needs"), argument("allowed")];
  const [pooled, values] = [argument("pooled"), argument("values")];
  const [floors, carry] = [argument("floors"), argument("carry")];
  for (const needed of [grants, needs, allowed]) requireGiven(needed);

  // First, because needs with its services across is the likeliest slip.
  if (allowed.contentColumns > needs.rows) {
    throw refused(messages.servicesRunDown(allowed.contentColumns, needs.rows));
  }
  const years = alignedLength("columns", grants, needs, floors);
  const rows = alignedLength("rows", grants, allowed, pooled, ...columnsOf(carry));
  const services = servicesOf(allowed, alignedLength("rows", needs, values, floors));
  if (rows === 0 || years === 0) throw refused(messages.empty("grants", grants.parameter.meaning));
  if (services === 0) throw refused(messages.empty("needs", needs.parameter.meaning));
  refuseTooLargeOverYears(rows, services, years);

  const awards = block(grants, rows, years, asDecimal, NOUGHT);
  const needed = block(needs, services, years, asDecimal, NOUGHT);
  const owed = block(floors, services, years, asDecimal, NOUGHT);
  const shares = shareOfEach(carry, rows);
  const everyYear = {
    allowed: block(allowed, rows, services, asFlag, false),
    pooled: line(pooled, rows, asFlag, false),
    values: line(values, services, asDecimal, PLAIN_VALUE),
    caps: awards.map(() => needed.map(() => null)),
    flexibility: awards.map(() => NOUGHT),
    earmarks: awards.map(() => []),
  };
  return Array.from({ length: years }, (_, year) => ({
    ...everyYear,
    awards: awards.map((row) => row[year]!),
    needs: needed.map((row) => row[year]!),
    floors: owed.map((row) => row[year]!),
    carry: awards.map((row, grant) => row[year]!.times(shares[grant]!)),
  }));
}

/** How many services there are: the rows of needs, which are the columns of allowed. */
function servicesOf(allowed: Argument, rowsOfNeeds: number): number {
  if (allowed.contentColumns > 0 && allowed.columns < rowsOfNeeds) {
    throw refused(messages.servicesMissing(allowed.columns, rowsOfNeeds));
  }
  return Math.max(rowsOfNeeds, allowed.contentColumns);
}
