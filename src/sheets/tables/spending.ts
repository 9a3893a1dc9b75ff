import { spendByService } from "../../model/book";
import type { Book, PoolingPart } from "../../model/book";
import type { SheetBox } from "../../formula";
import type { PlannedSheet } from "../draft";
import { range } from "../cells";
import type { CountLayout } from "./count";
import type { OnceCells } from "./once";
import type { CountSums } from "./sums";

/** Spending, live from the Count sheet, in the unit of the place, without transfers that are taken out. */
export interface Spending {
  /** The Count sheet. */
  readonly sheet: PlannedSheet;
  readonly count: CountLayout;
  /** The sheet of what passes between bodies; null where nothing does, and no people are given. */
  readonly once: { readonly sheet: PlannedSheet; readonly cells: OnceCells } | null;
  /** The names of the count, with room for more. */
  readonly services: SheetBox;
  readonly agencies: SheetBox;
  /** What the spend table calls an agency of the book; "" where it names none that is it. */
  readonly nameOf: (agency: string) => string;
  /** What an agency spends on a service, as a formula; the cells hold names of the spend table. Nothing where it has no such names. */
  readonly by: (agencyCell: string, serviceCell: string) => string;
  /** Whether a need is what is spent now: the book says nothing else of it, and has that amount. */
  readonly isNow: (need: PoolingPart["needs"][number]) => boolean;
  /** What all agencies spend on a service, as a formula. */
  readonly on: (serviceCell: string) => string;
}

export function spendingFrom(
  book: Book,
  count: { readonly sheet: PlannedSheet; readonly layout: CountLayout },
  sums: CountSums,
  once: Spending["once"],
  nameOf: Spending["nameOf"],
): Spending {
  const all = spendByService(book).services;
  // Only where something is taken out: a place has hundreds of such formulas.
  const transfers = (book.spend?.transfers.length ?? 0) > 0 ? (once?.cells ?? null) : null;
  const taken = (...tests: readonly (readonly [cells: SheetBox, is: string])[]): string =>
    transfers === null
      ? ""
      : `-SUMPRODUCT(${tests.map(([cells, is]) => `(${range(cells)}=${is})*`).join("")}${range(transfers.taken)})`;
  return {
    sheet: count.sheet,
    count: count.layout,
    once,
    services: sums.services,
    agencies: sums.agencies,
    nameOf,
    by: (agency, service) =>
      transfers === null
        ? sums.by(agency, service)
        : `${sums.by(agency, service)}${taken([transfers.called, agency], [transfers.service, service])}`,
    isNow: ({ id, amount, basis }) => {
      const spent = all.get(id);
      if (basis !== "" || spent === undefined || typeof amount !== "number") return false;
      const sum = Math.max(
        0,
        spent.reduce((total, each) => total + each, 0),
      );
      return Math.abs(amount - sum) <= NOISE * Math.max(1, sum);
    },
    on: (service) =>
      transfers === null ? sums.on(service) : `${sums.on(service)}${taken([transfers.service, service])}`,
  };
}

/** Two sums of the same amounts may differ in their last figures. */
const NOISE = 1e-9;
