import type { SheetBox } from "../../src/formula";
import type { Book } from "../../src/model/book";
import { planOf } from "../../src/model/book/work-out";
import type { OfAgencies, OfProposal, WorkedOut } from "../../src/model/book/work-out";
import type { BookPlan } from "../../src/sheets/book";
import type { Comparison } from "./comparison";

const NONE = { gross: 0, evidence: 0, notAchievable: 0, overlap: 0, notCashable: 0, cashable: 0 };

/** What the sheets say of each proposal in the scenario shown: from gross to cashable in the year chosen, and the plan schedule. */
export function ofEachProposal(
  all: Comparison,
  book: Book,
  { cells }: BookPlan,
  { proposals }: WorkedOut,
): void {
  const order = [...planOf(book).proposals].sort((one, other) => one.order - other.order);
  const year = all.valueAt(cells.scenarios.gapYear, 0, 0) - book.place.firstYear;
  const { waterfall } = cells.years;
  const totals = { ...NONE };
  order.forEach(({ id }, row) => {
    const found = proposals.find(({ proposal }) => proposal.id === id);
    const falls = found === undefined ? NONE : fallsIn(all, book, cells, found, year);
    for (const key of ["gross", "evidence", "notAchievable", "overlap", "notCashable", "cashable"] as const) {
      all.one(waterfall[key], row, falls[key], `${key} of ${id}`);
      totals[key] += falls[key];
    }
    const at = (block: SheetBox): SheetBox => ({ ...block, row: block.row + row, rows: 1 });
    all.across(at(cells.schedule.changes), changesOf(book, found), `changes of ${id}`);
    all.one(cells.schedule.oneOff, row, sumOf(ofPlace(book, found, "oneOff")), `one-off cost of ${id}`);
  });
  const { gross, evidence, notAchievable, overlap, notCashable, cashable } = totals;
  all.across(
    waterfall.totals,
    [gross, evidence, notAchievable, overlap, notCashable, cashable],
    "from gross to cashable, all proposals",
  );
}

/** The first year from which the running total in cash is never below 0 again; null where it never is below, or ends there. */
export function repaidIn({ lines }: OfAgencies, { place }: Book): number | null {
  const PLACES = 9;
  const last = lines.cash.cumulative.findLastIndex((sum) => Number(sum.toFixed(PLACES)) < 0);
  return last < 0 || last === place.years - 1 ? null : place.firstYear + last + 1;
}

function fallsIn(
  all: Comparison,
  book: Book,
  cells: BookPlan["cells"],
  found: OfProposal,
  year: number,
): typeof NONE {
  const { proposal } = found;
  const { values, recurring, lasts, effectiveStart, optimism, achievable, savingFactor } = proposal;
  const since = book.place.firstYear + year - effectiveStart;
  const last = recurring ? values.at(-1)! : 0;
  const value = since < 0 || since >= lasts ? 0 : (values[since] ?? last);
  const indices = ["deflator", ...[...book.place.indices.keys()].filter((name) => name !== "deflator")];
  const number = all.valueAt(cells.years.number, 0, 0) - 1;
  const { growth } = cells.workings.bands[number]!;
  const grown = all.valueAt(growth, indices.indexOf(proposal.index), year + 1);
  const share = book.place.agencies.reduce(
    (sum, { outside }, agency) => sum + (outside ? 0 : proposal.shares[agency]!),
    0,
  );
  const gross = value * grown * share * savingFactor;
  const saving = ofPlace(book, found, "saving")[year]!;
  const cashable = ofPlace(book, found, "cashable")[year]!;
  return {
    gross,
    evidence: gross * optimism,
    notAchievable: gross * (1 - optimism) * (1 - achievable),
    overlap: found.overlap.cash[year]! * share,
    notCashable: saving - cashable,
    cashable,
  };
}

/** What a proposal means for the place by year, in cash. */
function ofPlace(
  { place }: Book,
  found: OfProposal | undefined,
  line: "saving" | "cashable" | "oneOff",
): readonly number[] {
  return Array.from({ length: place.years }, (_, year) =>
    (found?.pairs ?? []).reduce(
      (sum, { agency, flows }) => sum + (place.agencies[agency]!.outside ? 0 : flows.cash[line][year]!),
      0,
    ),
  );
}

/** Its changes on the year before that are not in plans already, savings below 0. */
function changesOf(book: Book, found: OfProposal | undefined): readonly number[] {
  const before = (found?.pairs ?? []).reduce(
    (sum, { agency, cashableBefore }) => sum + (book.place.agencies[agency]!.outside ? 0 : cashableBefore),
    0,
  );
  const all = [before, ...ofPlace(book, found, "cashable")];
  const notInPlan = 1 - (found?.proposal.inPlan ?? 0);
  return all.slice(1).map((sum, year) => notInPlan * (all[year]! - sum));
}

function sumOf(sums: readonly number[]): number {
  return sums.reduce((sum, each) => sum + each, 0);
}
