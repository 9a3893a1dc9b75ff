/** Both ways of saying money: in the prices of the price year, and of the day. */
export const BASES = ["real", "cash"] as const;
export type Basis = (typeof BASES)[number];
export type InBoth<T> = { readonly [Each in Basis]: T };

const PARTS = ["saving", "cashable", "oneOff", "running", "capital"] as const;

/** What comes and goes, by year of the model. Capital is the part of one-off and running cost that is of that type. */
export type Flows = { readonly [Part in (typeof PARTS)[number]]: number[] };

/** The lines of a set of agencies, by year of the model. */
export interface Lines extends Flows {
  readonly net: readonly number[];
  readonly cashNet: readonly number[];
  /** Running total of cashNet. */
  readonly cumulative: readonly number[];
  readonly revenueNet: readonly number[];
}

export function noFlows(years: number): InBoth<Flows> {
  return { real: none(years), cash: none(years) };
}

/** Adds what one has to what another has. */
export function addFlows(to: InBoth<Flows>, more: InBoth<Flows>): void {
  for (const basis of BASES) {
    for (const part of PARTS) addTo(to[basis][part], more[basis][part]);
  }
}

/** Adds a share of each sum to the sum of the same year. */
export function addTo(to: number[], more: readonly number[], share = 1): void {
  for (let year = 0; year < more.length; year += 1) to[year]! += more[year]! * share;
}

export function linesOf(flows: Flows): Lines {
  const { saving, cashable, oneOff, running, capital } = flows;
  const cashNet = cashable.map((sum, year) => sum - oneOff[year]! - running[year]!);
  return {
    ...flows,
    net: saving.map((sum, year) => sum - oneOff[year]! - running[year]!),
    cashNet,
    cumulative: runningTotal(cashNet),
    revenueNet: cashNet.map((sum, year) => sum + capital[year]!),
  };
}

export function runningTotal(sums: readonly number[]): readonly number[] {
  let total = 0;
  return sums.map((sum) => (total += sum));
}

function none(years: number): Flows {
  const zeros = (): number[] => new Array<number>(years).fill(0);
  return { saving: zeros(), cashable: zeros(), oneOff: zeros(), running: zeros(), capital: zeros() };
}
