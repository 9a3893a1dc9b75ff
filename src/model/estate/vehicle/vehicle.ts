/** When a property vehicle's buildings are left and sold, and what it borrows; years are counted from the start. */
export interface VehicleTerms {
  readonly years: number;
  /** Years from the start until buildings are left: their running cost is saved, and leaving paid for, from then on. */
  readonly leftAfter: number;
  readonly soldAfter: number;
  /** At the start. */
  readonly borrows: number;
  /** Of interest a year on what was owed before. */
  readonly rate: number;
  /** Years over which it is paid back, as much each year. */
  readonly repaidOver: number;
}

/** What a partner brings; money in one unit and one year's prices. */
export interface VehiclePartner {
  /** Of what is borrowed and paid back. */
  readonly share: number;
  readonly receipts: number;
  /** A year, at full effect. */
  readonly saves: number;
  /** Once, when buildings are left. */
  readonly leaving: number;
}

/** By year. */
export interface VehicleLines {
  readonly receipts: readonly number[];
  readonly saves: readonly number[];
  readonly leaving: readonly number[];
  readonly borrowed: readonly number[];
  readonly paidBack: readonly number[];
  readonly interest: readonly number[];
  /** Of all these. */
  readonly cash: readonly number[];
  /** At the end of the year. */
  readonly owed: readonly number[];
}

/**
 * What a partner of a property vehicle has and owes, year by year. What is borrowed at the start is paid back in equal parts, beginning a
 * year later, with interest on what was owed at the end of the year before. Partners add up to the vehicle where their shares add up to 1.
 */
export function vehicleOf(
  { years, leftAfter, soldAfter, borrows, rate, repaidOver }: VehicleTerms,
  { share, receipts, saves, leaving }: VehiclePartner,
): VehicleLines {
  const byYear = (of: (year: number) => number): readonly number[] =>
    Array.from({ length: years }, (_, year) => of(year));
  const owed = byYear((year) => share * borrows * Math.max(0, 1 - year / repaidOver));
  const before = (year: number): number => owed[year - 1] ?? 0;
  const lines = {
    receipts: byYear((year) => (year === soldAfter ? receipts : 0)),
    saves: byYear((year) => (year >= leftAfter ? saves : 0)),
    leaving: byYear((year) => (year === leftAfter ? leaving : 0)),
    borrowed: byYear((year) => (year === 0 ? share * borrows : 0)),
    paidBack: byYear((year) => (year === 0 ? 0 : before(year) - owed[year]!)),
    interest: byYear((year) => before(year) * rate),
  };
  const cash = byYear(
    (year) =>
      lines.receipts[year]! +
      lines.saves[year]! -
      lines.leaving[year]! +
      lines.borrowed[year]! -
      lines.paidBack[year]! -
      lines.interest[year]!,
  );
  return { ...lines, cash, owed };
}
