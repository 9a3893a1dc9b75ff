/** Both ways of saying money: in the prices of the price year, and of the day. */
export type Basis = "real" | "cash";
export type InBoth<T> = { readonly [Each in Basis]: T };

/** What comes and goes, by year of the model. Capital is the part of one-off and running cost that is of that type. */
export type Flows = { readonly [Part in "saving" | "cashable" | "oneOff" | "running" | "capital"]: number[] };

/** The lines of a set of agencies, by year of the model. */
export interface Lines extends Flows {
  readonly net: readonly number[];
  readonly cashNet: readonly number[];
  /** Running total of cashNet. */
  readonly cumulative: readonly number[];
  readonly revenueNet: readonly number[];
}

/*
 * A book is worked out for each scenario, and again whenever the pane asks. What follows goes through a hundred lists by year for
 * every scenario: plain loops over lists of floats, which a list filled with whole zeros is not yet.
 */

const templates = new Map<number, readonly number[]>();

/** So many zeros, in a list that holds floats from the beginning. */
export function zeros(count: number): number[] {
  const known = templates.get(count);
  if (known !== undefined) return known.slice();
  const made = Array.from({ length: count }, () => 0.5).fill(0);
  templates.set(count, made);
  return made.slice();
}

export function noFlows(years: number): InBoth<Flows> {
  return { real: none(years), cash: none(years) };
}

/** Adds what one has to what another has. */
export function addFlows(to: InBoth<Flows>, more: InBoth<Flows>): void {
  addEach(to.real, more.real);
  addEach(to.cash, more.cash);
}

/** Adds a share of each sum to the sum of the same year. */
export function addTo(to: number[], more: readonly number[], share = 1): void {
  for (let year = 0; year < more.length; year += 1) to[year]! += more[year]! * share;
}

export function linesOf(flows: Flows): Lines {
  const { saving, cashable, oneOff, running, capital } = flows;
  const years = saving.length;
  const net = zeros(years);
  const cashNet = zeros(years);
  const cumulative = zeros(years);
  const revenueNet = zeros(years);
  let total = 0;
  for (let year = 0; year < years; year += 1) {
    const left = cashable[year]! - oneOff[year]! - running[year]!;
    total += left;
    net[year] = saving[year]! - oneOff[year]! - running[year]!;
    cashNet[year] = left;
    cumulative[year] = total;
    revenueNet[year] = left + capital[year]!;
  }
  return { saving, cashable, oneOff, running, capital, net, cashNet, cumulative, revenueNet };
}

/** Each sum times the growth of its year. */
export function timesEach(sums: readonly number[], growth: readonly number[]): number[] {
  const grown = zeros(sums.length);
  for (let year = 0; year < sums.length; year += 1) grown[year] = sums[year]! * growth[year]!;
  return grown;
}

function addEach(to: Flows, more: Flows): void {
  addTo(to.saving, more.saving);
  addTo(to.cashable, more.cashable);
  addTo(to.oneOff, more.oneOff);
  addTo(to.running, more.running);
  addTo(to.capital, more.capital);
}

function none(years: number): Flows {
  return {
    saving: zeros(years),
    cashable: zeros(years),
    oneOff: zeros(years),
    running: zeros(years),
    capital: zeros(years),
  };
}
