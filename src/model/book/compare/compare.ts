import { workOut } from "../work-out";
import type { Appraisal, Lines, OfProposal, Plan, WorkedOut } from "../work-out";
import { reasonsFor } from "./reasons";
import type { Reason } from "./reasons";

/** A figure of the scenario shown and of the one it is compared with; the difference is compared less shown, as on the sheets. */
export interface Difference {
  /** Null where there is none, such as a ratio to no cost. */
  readonly shown: number | null;
  readonly compared: number | null;
  /** Null where one of the two is. */
  readonly difference: number | null;
}

/** What a comparison is about: a figure of the place's appraisal that adds up over proposals. */
export const WORTHS = ["npv", "cashNpv"] as const;
export type Worth = (typeof WORTHS)[number];

/** The place's figures that are put beside each other. */
export const MEASURES = [
  "pvSaving",
  "pvCashable",
  "pvCost",
  "npv",
  "cashNpv",
  "bcr",
  "cashBcr",
  "payback",
  "cashPayback",
  "peakFunding",
] as const satisfies readonly (keyof Appraisal)[];
export type Measure = (typeof MEASURES)[number];

/** What a proposal has to do with the difference of the place. Present values are of the place's agencies only. */
export interface Cause {
  readonly proposal: string;
  readonly worth: { readonly [Each in Worth]: Difference };
  readonly reasons: readonly Reason[];
}

/** Two scenarios of a book beside each other. Money is in the unit of the place. */
export interface Comparison {
  readonly measures: { readonly [Each in Measure]: Difference };
  /** By year of the model, in cash. */
  readonly years: readonly (YearLines & { readonly year: number })[];
  /** All years together, in cash, by agency in the order of the place, without parties outside. */
  readonly agencies: readonly (YearLines & { readonly agency: string })[];
  /** Proposals on in one of the two at least, in the order of the list. What they differ by adds up to the place's difference. */
  readonly proposals: readonly Cause[];
}

interface YearLines {
  readonly saving: Difference;
  readonly cashable: Difference;
  readonly cashNet: Difference;
}

/**
 * Puts two scenarios of a book beside each other, by their positions: the place, its years, its agencies and its proposals. The
 * figures are those of `workOut`, which says what it throws.
 */
export function compareScenarios(plan: Plan, shown: number, compared: number): Comparison {
  const [one, other] = [workOut(plan, shown), workOut(plan, compared)];
  const cash = ({ place }: WorkedOut): Lines => place.lines.cash;
  return {
    measures: keyed(MEASURES, (measure) =>
      difference(one.place.appraisal[measure], other.place.appraisal[measure]),
    ),
    years: plan.years.map((year, at) => ({
      year,
      ...linesOf((line) => difference(cash(one)[line][at]!, cash(other)[line][at]!)),
    })),
    agencies: plan.book.place.agencies.flatMap(({ id, outside }, at) =>
      outside
        ? []
        : {
            agency: id,
            ...linesOf((line) =>
              difference(
                total(one.agencies[at]!.lines.cash[line]),
                total(other.agencies[at]!.lines.cash[line]),
              ),
            ),
          },
    ),
    proposals: causesOf(plan, one, other),
  };
}

/** The causes of the difference, the largest first; those that change nothing are left out. Level ones stay as they are listed. */
export function largestFirst({ proposals }: Comparison, worth: Worth): readonly Cause[] {
  const size = (cause: Cause) => Math.abs(cause.worth[worth].difference!);
  return proposals
    .filter((cause) => cause.reasons.length > 0)
    .toSorted((one, other) => size(other) - size(one));
}

function causesOf(plan: Plan, one: WorkedOut, other: WorkedOut): readonly Cause[] {
  const byId = ({ proposals }: WorkedOut) =>
    new Map(proposals.map((proposal) => [proposal.proposal.id, proposal]));
  const [shown, compared] = [byId(one), byId(other)];
  return plan.proposals.flatMap(({ id }) => {
    const [here, there] = [shown.get(id), compared.get(id)];
    if (here === undefined && there === undefined) return [];
    const [worthHere, worthThere] = [worthOf(plan, one, here), worthOf(plan, other, there)];
    const worth = keyed(WORTHS, (each) => difference(worthHere[each], worthThere[each]));
    const largest = Math.max(...WORTHS.map((each) => Math.abs(worth[each].difference!)));
    return { proposal: id, worth, reasons: reasonsFor(here, there, largest) };
  });
}

/** What a proposal adds to the place's net present values. */
function worthOf(
  plan: Plan,
  { discountFactors }: WorkedOut,
  proposal?: OfProposal,
): Readonly<Record<Worth, number>> {
  const worth = { npv: 0, cashNpv: 0 };
  for (const { agency, flows } of proposal?.pairs ?? []) {
    if (!plan.ofPlace[agency]) continue;
    const { saving, cashable, oneOff, running } = flows.real;
    discountFactors.forEach((factor, year) => {
      const cost = oneOff[year]! + running[year]!;
      worth.npv += (saving[year]! - cost) * factor;
      worth.cashNpv += (cashable[year]! - cost) * factor;
    });
  }
  return worth;
}

function difference(shown: number | null, compared: number | null): Difference {
  return { shown, compared, difference: shown === null || compared === null ? null : compared - shown };
}

function linesOf(of: (line: keyof YearLines) => Difference): YearLines {
  return { saving: of("saving"), cashable: of("cashable"), cashNet: of("cashNet") };
}

function keyed<Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;
}

function total(sums: readonly number[]): number {
  return sums.reduce((sum, each) => sum + each, 0);
}
