import { Decimal } from "../money";
import { invalid } from "../problem";

/** The most pairs of an agency and a service that the saving is worked out for: as many as are done within half a second. */
export const MOST_PAIRS_SAVED = 40_000;

/** What is assumed about services that several agencies provide. */
export interface SavingLevers {
  /** The part of spending that is fixed cost every provider carries, 0 to 1: one figure, or one a service. */
  readonly fixedShare: Decimal | readonly Decimal[];
  /** How many agencies keep their fixed cost, the largest spenders first; a whole number. */
  readonly providersKept: number;
  /** The part of the saving thought achievable, 0 to 1. */
  readonly achievable: Decimal;
}

/**
 * What each agency saves when only some of the providers of a service go on carrying its fixed cost.
 *
 * Per service (row): an agency's fixed cost is `fixedShare` x its spend; the `providersKept` largest spenders keep theirs,
 * ties in sheet order; every other agency's fixed cost, times `achievable`, is its saving. The result has the shape of
 * `spend`: a row a service, a column an agency, in pounds.
 *
 * Throws `invalid("spend")` with row and column for spending below zero, `invalid("spend")` for rows of unequal length,
 * and `invalid` for a lever outside its range.
 */
export function duplicationSaving(spend: readonly (readonly Decimal[])[], levers: SavingLevers): Decimal[][] {
  checkSpend(spend);
  const fixedShares = fixedShareByService(levers.fixedShare, spend.length);
  checkShare("achievable", "The achievable share", levers.achievable);
  if (!Number.isSafeInteger(levers.providersKept) || levers.providersKept < 0) {
    throw invalid(
      "providers_kept",
      `${levers.providersKept} is not a number of providers. Give a whole number: 1, 2, ...`,
    );
  }
  return spend.map((row, service) => {
    const kept = largestSpenders(row, levers.providersKept);
    return row.map((amount, agency) =>
      kept.has(agency) ? new Decimal(0) : amount.times(fixedShares[service]!).times(levers.achievable),
    );
  });
}

function largestSpenders(row: readonly Decimal[], count: number): Set<number> {
  const bySpend = row.map((amount, agency) => ({ amount, agency }));
  // Ties stay in sheet order: a sort keeps the order of equals.
  bySpend.sort((a, b) => b.amount.comparedTo(a.amount));
  return new Set(bySpend.slice(0, count).map(({ agency }) => agency));
}

function fixedShareByService(fixedShare: Decimal | readonly Decimal[], services: number): readonly Decimal[] {
  if (fixedShare instanceof Decimal) {
    checkShare("fixed_share", "The fixed share", fixedShare);
    return Array<Decimal>(services).fill(fixedShare);
  }
  if (fixedShare.length !== services) {
    throw invalid(
      "fixed_share",
      `There are ${fixedShare.length} fixed shares for ${services} services. Give one figure for all, or one a service.`,
    );
  }
  fixedShare.forEach((share, service) => checkShare("fixed_share", "The fixed share", share, service + 1));
  return fixedShare;
}

function checkShare(argument: string, name: string, share: Decimal, row?: number): void {
  if (share.gte(0) && share.lte(1)) return;
  const where = row === undefined ? "" : ` of service ${row}`;
  throw invalid(
    argument,
    `${name}${where} is ${share.toString()}. Give a share between 0 and 1, such as 0.2 or 20%.`,
    row === undefined ? {} : { row },
  );
}

function checkSpend(spend: readonly (readonly Decimal[])[]): void {
  const agencies = spend[0]?.length ?? 0;
  spend.forEach((row, service) => {
    if (row.length !== agencies) {
      throw invalid(
        "spend",
        `Row ${service + 1} of spend has ${row.length} columns, but the first row has ${agencies}. Give a full block.`,
        { row: service + 1 },
      );
    }
    row.forEach((amount, agency) => {
      if (amount.gte(0)) return;
      throw invalid(
        "spend",
        `Spend in row ${service + 1}, column ${agency + 1} is ${amount.toString()}. ` +
          "A saving is worked out on spending of 0 or more: take income out first.",
        { row: service + 1, column: agency + 1 },
      );
    });
  });
}
