import type { SheetBox } from "../../src/formula";
import type { Book } from "../../src/model/book";
import { planOf, workOut } from "../../src/model/book/work-out";
import type { WorkedOut } from "../../src/model/book/work-out";
import type { BookPlan } from "../../src/sheets/book";
import type { ShownValues } from "../twins/engines/engine";
import { comparison } from "./comparison";
import type { Comparison } from "./comparison";
import { ofEachProposal, repaidIn } from "./of-each-proposal";

const REAL_LINES = ["saving", "cashable", "oneOff", "running", "net", "cashNet"] as const;
const LINES = [...REAL_LINES, "cumulative", "capital", "revenueNet"] as const;
const OF_AGENCIES = ["pvSaving", "pvCashable", "pvCost", "npv", "cashNpv", "bcr", "cashBcr"] as const;
const OF_SCENARIOS = ["saving", "cashable", "oneOff", "running", "cashNet", "cumulative"] as const;
const OF_FUNDS = ["saving", "cashable", "oneOff", "running"] as const;
const MEASURES = [
  ...OF_AGENCIES,
  "payback",
  "cashPayback",
  "surplusFrom",
  "peakFunding",
  "peakYear",
] as const;

/** What the sheets show beside what the book comes to. */
export interface Compared {
  readonly figures: number;
  readonly different: readonly string[];
}

/** Compares every figure of a book's sheets with `workOut`, cell by cell; `scenario` is the one that the sheet Years shows. */
export function compared(book: Book, plan: BookPlan, shown: ShownValues, scenario = 0): Compared {
  const [all, years] = [comparedScenarios(book, plan, shown), comparedYears(book, plan, shown, scenario)];
  return { figures: all.figures + years.figures, different: [...all.different, ...years.different] };
}

/** The checks that do not hold, but for those of formulas typed over, which IronCalc cannot tell (see the defects of the engines). */
export function failing({ cells: { checks } }: BookPlan, shown: ShownValues): readonly string[] {
  return failingIn({ ...checks.holds, rows: checks.holds.rows - checks.typedOver.rows }, shown);
}

/** What the checks say was typed over, in an engine that can tell. */
export function typedOver({ cells: { checks } }: BookPlan, shown: ShownValues): readonly string[] {
  return failingIn(checks.typedOver, shown);
}

/** LibreOffice gives 1 for TRUE in cells without a format of truth values. */
function failingIn({ sheet, row, column, rows }: SheetBox, shown: ShownValues): readonly string[] {
  return Array.from({ length: rows }, (_, at) => row + at)
    .filter((at) => ![true, 1].includes(shown(sheet, at, column) as boolean | number))
    .map((at) => String(shown(sheet, at, 0)));
}

function comparedScenarios(book: Book, plan: BookPlan, shown: ShownValues): Compared {
  const model = planOf(book);
  const all = comparison(shown);
  book.scenarios.forEach((_, scenario) => {
    const worked = workOut(model, scenario);
    ofPlace(all, plan, worked, scenario, book);
    ofProposals(all, plan, worked, scenario, book);
  });
  return { figures: all.figures(), different: all.different };
}

/** The figures of the sheets that show one scenario. */
function comparedYears(book: Book, plan: BookPlan, shown: ShownValues, scenario: number): Compared {
  const all = comparison(shown);
  const { lines, appraisal, bridge } = plan.cells.years;
  const worked = workOut(planOf(book), scenario);
  // Nobody chose another: the second, or the only one.
  const other = workOut(planOf(book), Math.min(1, book.scenarios.length - 1));
  const at = (block: SheetBox, row: number): SheetBox => ({ ...block, row: block.row + row, rows: 1 });
  worked.agencies.forEach((agency, row) => {
    for (const line of [...OF_FUNDS, "cumulative"] as const) {
      all.across(at(lines[line], row), agency.lines.cash[line], `${line} of body`);
    }
    for (const measure of [...OF_AGENCIES, "peakFunding", "peakYear", "surplusFrom"] as const) {
      all.one(appraisal[measure], row, agency.appraisal[measure], `${measure} of body`);
    }
    all.one(appraisal.repaidIn, row, repaidIn(agency, book), "repaidIn of body");
    const { reserve } = book.place.agencies[row]!;
    const left = reserve === null ? null : reserve - agency.appraisal.peakFunding;
    all.one(appraisal.reserveLeft, row, left, "reserve less the peak of body");
    const there = other.agencies[row]!.appraisal;
    all.one(appraisal.comparedNpv, row, there.npv, "npv of body, compared with");
    all.one(appraisal.differenceNpv, row, there.npv - agency.appraisal.npv, "difference of npv");
    const cashable = there.cashNpv - agency.appraisal.cashNpv;
    all.one(appraisal.differenceCashNpv, row, cashable, "difference of cashNpv");
    for (const line of ["total", "costs", "gapAfter"] as const) {
      all.across(at(bridge[line], row), agency.bridge[line], `${line} of body`);
    }
  });
  ofFunds(all, book, plan, worked, other);
  ofPlaceShown(all, plan, worked, other);
  ofActors(all, plan, worked);
  withoutWhitehall(all, plan, book, scenario);
  const { schedule, summary } = plan.cells;
  for (const line of ["new", "fullYearEffect", "increment"] as const) {
    all.across(
      schedule[line],
      worked.place.bridge[line].map((sum) => -sum),
      `${line} of the place`,
    );
  }
  const figures = [...MEASURES, "repaidIn"] as const;
  const figureOf = ({ place }: WorkedOut, measure: (typeof figures)[number]): number | null =>
    measure === "repaidIn" ? repaidIn(place, book) : place.appraisal[measure];
  for (const [position, measure] of figures.entries()) {
    const [one, two] = [figureOf(worked, measure), figureOf(other, measure)];
    all.one(summary.shown, position, one, `${measure} on Summary`);
    all.one(summary.compared, position, two, `${measure} on Summary, compared with`);
    const difference = one === null || two === null ? null : two - one;
    all.one(summary.difference, position, difference, `difference of ${measure} on Summary`);
  }
  const { reserve } = book.place;
  [worked, other].forEach(({ place }, at) => {
    const left = reserve === null ? null : reserve - place.appraisal.peakFunding;
    all.one(summary.reserveLeft[at]!, 0, left, "reserve less the peak of the place");
  });
  ofEachProposal(all, book, plan, worked);
  return { figures: all.figures(), different: all.different };
}

function ofFunds(
  all: Comparison,
  { place }: Book,
  { cells }: BookPlan,
  worked: WorkedOut,
  other: WorkedOut,
): void {
  const year = all.valueAt(cells.scenarios.gapYear, 0, 0) - place.firstYear;
  const { funds } = cells.years;
  const at = (block: SheetBox, row: number): SheetBox => ({ ...block, row: block.row + row, rows: 1 });
  [...worked.funds].forEach(([fund, { lines, bridge }], row) => {
    for (const line of OF_FUNDS) all.across(at(funds[line], row), lines.cash[line], `${line} of ${fund}`);
    all.across(at(funds.gapBefore, row), bridge.gapBefore, `gap before of ${fund}`);
    all.across(at(funds.gapAfter, row), bridge.gapAfter, `gap after of ${fund}`);
    const there = other.funds.get(fund)!;
    all.across(at(funds.comparedGap, row), there.bridge.gapAfter, `gap of ${fund}, compared with`);
    all.across(at(funds.comparedCashable, row), there.lines.cash.cashable, `cashable of ${fund}, compared`);
    const { gaps } = cells.summary;
    all.one(gaps.before, row, bridge.gapBefore[year]!, `gap before of ${fund} on Summary`);
    all.one(gaps.shown, row, bridge.gapAfter[year]!, `gap after of ${fund} on Summary`);
    const difference = there.bridge.gapAfter[year]! - bridge.gapAfter[year]!;
    all.one(gaps.difference, row, difference, `difference of the gap of ${fund} on Summary`);
  });
}

/** The place by year, of the scenario shown and of the one compared with. */
function ofPlaceShown(all: Comparison, { cells }: BookPlan, worked: WorkedOut, other: WorkedOut): void {
  const { place } = cells.years;
  const { cash, real } = worked.place.lines;
  for (const line of LINES) all.across(place.cash[line], cash[line], `${line} shown, in cash`);
  const totals = cash.cumulative.map((_, year) => all.valueAt(place.cash.cumulative, 0, year));
  const least = Math.min(0, ...totals);
  all.across(
    place.cash.lowest,
    totals.map((total) => (total === least ? total : 0)),
    "where the running total is lowest",
  );
  for (const line of REAL_LINES) all.across(place.real[line], real[line], `${line} shown, real`);
  for (const line of OF_SCENARIOS) {
    const there = other.place.lines.cash[line];
    all.across(place.compared[line], there, `${line} compared with`);
    const difference = there.map((sum, year) => sum - cash[line][year]!);
    all.across(place.difference[line], difference, `difference of ${line}`);
  }
}

/** What the place gains from what each actor must bring about, in today's money. */
function ofActors(
  all: Comparison,
  { cells }: BookPlan,
  { proposals, discountFactors, place }: WorkedOut,
): void {
  const { actors } = cells.summary;
  const ofPlace = cells.place.ofPlace;
  ["local", "joint", "whitehall"].forEach((actor, row) => {
    const sums = { pvSaving: 0, pvCashable: 0, pvCost: 0 };
    for (const { proposal, pairs } of proposals) {
      if (proposal.actor !== actor) continue;
      for (const { agency, flows } of pairs) {
        if (all.valueAt(ofPlace, agency, 0) !== 1) continue;
        discountFactors.forEach((factor, year) => {
          sums.pvSaving += flows.real.saving[year]! * factor;
          sums.pvCashable += flows.real.cashable[year]! * factor;
          sums.pvCost += (flows.real.oneOff[year]! + flows.real.running[year]!) * factor;
        });
      }
    }
    for (const key of ["pvSaving", "pvCashable", "pvCost"] as const) {
      all.one(actors[key], row, sums[key], `${key} of ${actor}`);
    }
  });
  const npv = [0, 1, 2].reduce((sum, row) => sum + all.valueAt(actors.npv, row, 0), 0);
  if (Math.abs(npv - place.appraisal.npv) > 1e-6 * Math.max(1, Math.abs(npv))) {
    throw new Error(`Actors add up to ${npv}, the place to ${place.appraisal.npv}`);
  }
}

/** What remains, where anything waits for Whitehall, is the scenario with those proposals off, and with those off that need one of them. */
function withoutWhitehall(all: Comparison, { cells }: BookPlan, book: Book, scenario: number): void {
  const remains = cells.years.withoutWhitehall;
  if (remains === null) return;
  const byId = new Map(book.proposals.map((proposal) => [proposal.id, proposal]));
  const stays = (id: string, seen: readonly string[] = []): boolean => {
    const { actor, requires } = byId.get(id)!;
    return (
      actor !== "whitehall" && requires.every((each) => seen.includes(each) || stays(each, [...seen, id]))
    );
  };
  const scenarios = book.scenarios.map((each) => ({ ...each, on: each.on.filter((id) => stays(id)) }));
  const { place } = workOut(planOf({ ...book, scenarios }), scenario);
  for (const [position, measure] of OF_AGENCIES.entries()) {
    const what = `${measure} without Whitehall`;
    all.one(cells.summary.withoutWhitehall, position, place.appraisal[measure], what);
  }
  for (const line of OF_SCENARIOS) {
    all.across(remains[line], place.lines.cash[line], `${line} without Whitehall`);
  }
}

function ofPlace(
  all: Comparison,
  { cells }: BookPlan,
  worked: WorkedOut,
  scenario: number,
  book: Book,
): void {
  const { value } = cells;
  const lines = value.lines[scenario]!;
  for (const line of [...OF_FUNDS, "cumulative"] as const) {
    all.across(lines[line], worked.place.lines.cash[line], `${line} in cash`);
  }
  let total = 0;
  const totals = worked.place.lines.real.net.map((sum) => (total += sum));
  all.across(lines.totalNet, totals, "running total of net, real");
  all.across(lines.totalCashNet, worked.place.lines.real.cumulative, "running total of cashNet, real");
  for (const measure of MEASURES) {
    all.one(value.appraisal[measure], scenario, worked.place.appraisal[measure], measure);
  }
  all.one(value.appraisal.repaidIn, scenario, repaidIn(worked.place, book), "repaidIn");
  const { present } = cells.workings.bands[scenario]!;
  worked.agencies.forEach(({ appraisal }, agency) => {
    all.one(present.saving, agency, appraisal.pvSaving, "pvSaving of body");
    all.one(present.cashable, agency, appraisal.pvCashable, "pvCashable of body");
    all.one(present.cost, agency, appraisal.pvCost, "pvCost of body");
  });
  const { worth, growth } = cells.workings.bands[scenario]!;
  const real = worked.discountFactors.map((factor, year) => factor / all.valueAt(growth, 0, year + 1));
  all.across(worth, real, "what a pound of cash is worth");
}

function ofProposals(
  all: Comparison,
  { cells }: BookPlan,
  worked: WorkedOut,
  scenario: number,
  book: Book,
): void {
  const band = cells.workings.bands[scenario]!;
  const order = [...planOf(book).proposals].sort((one, other) => one.order - other.order);
  for (const { proposal, claim, overlap } of worked.proposals) {
    const row = order.findIndex(({ id }) => id === proposal.id);
    all.one(band.start, row, proposal.effectiveStart, `start of ${proposal.id}`);
    const index = [
      "deflator",
      ...[...book.place.indices.keys()].filter((name) => name !== "deflator"),
    ].indexOf(proposal.index);
    const saving = claim.cash.map((sum, year) => {
      const growth = all.valueAt(band.growth, index, year + 1);
      return (sum - overlap.cash[year]!) / growth;
    });
    all.across(
      {
        ...band.saving,
        row: band.saving.row + row,
        rows: 1,
        column: band.saving.column + 1,
        columns: saving.length,
      },
      saving,
      `saving of ${proposal.id}`,
    );
  }
}
