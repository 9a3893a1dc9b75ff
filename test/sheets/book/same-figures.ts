import { cellOf, readableAddress } from "../../../src/formula";
import type { SheetBox } from "../../../src/formula";
import type { Book } from "../../../src/model/book";
import { planOf, workOut } from "../../../src/model/book/work-out";
import type { WorkedOut } from "../../../src/model/book/work-out";
import type { BookPlan } from "../../../src/sheets/book";
import type { ShownValues } from "../../twins/engines/engine";

const REAL_LINES = ["saving", "cashable", "oneOff", "running", "net", "cashNet", "cumulative"] as const;
const LINES = [...REAL_LINES, "capital", "revenueNet"] as const;
const OF_AGENCIES = ["pvSaving", "pvCashable", "pvCost", "npv", "cashNpv", "bcr", "cashBcr"] as const;
const MEASURES = [
  ...OF_AGENCIES,
  "payback",
  "cashPayback",
  "peakFunding",
  "peakYear",
  "surplusFrom",
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

/** The checks that do not hold. LibreOffice gives 1 for TRUE in cells without a format of truth values. */
export function failing({ cells: { checks } }: BookPlan, shown: ShownValues): readonly string[] {
  const { sheet, row, column, rows } = checks.holds;
  return Array.from({ length: rows }, (_, at) => row + at)
    .filter((at) => ![true, 1].includes(shown(sheet, at, column) as boolean | number))
    .map((at) => String(shown(sheet, at, 0)));
}

function comparedScenarios(book: Book, plan: BookPlan, shown: ShownValues): Compared {
  const model = planOf(book);
  const all = comparison(shown);
  book.scenarios.forEach((_, scenario) => {
    const worked = workOut(model, scenario);
    ofPlace(all, plan, worked, scenario);
    ofProposals(all, plan, worked, scenario, book);
  });
  return { figures: all.figures(), different: all.different };
}

/** The figures of the sheets that show one scenario. */
function comparedYears(book: Book, plan: BookPlan, shown: ShownValues, scenario: number): Compared {
  const all = comparison(shown);
  const { lines, appraisal, bridge } = plan.cells.years;
  const worked = workOut(planOf(book), scenario);
  const at = (block: SheetBox, row: number): SheetBox => ({ ...block, row: block.row + row, rows: 1 });
  worked.agencies.forEach((agency, row) => {
    for (const line of ["saving", "cashable", "oneOff", "running", "capital", "cumulative"] as const) {
      all.across(at(lines[line], row), agency.lines.cash[line], `${line} of agency`);
    }
    for (const measure of MEASURES) {
      all.one(appraisal[measure], row, agency.appraisal[measure], `${measure} of agency`);
    }
    for (const line of ["total", "costs", "gapAfter"] as const) {
      all.across(at(bridge[line], row), agency.bridge[line], `${line} of agency`);
    }
  });
  const { schedule, summary } = plan.cells;
  for (const line of ["new", "fullYearEffect", "increment"] as const) {
    all.across(
      schedule[line],
      worked.place.bridge[line].map((sum) => -sum),
      `${line} of the place`,
    );
  }
  for (const [position, measure] of MEASURES.entries()) {
    all.one(summary.shown, position, worked.place.appraisal[measure], `${measure} on Summary`);
  }
  return { figures: all.figures(), different: all.different };
}

interface Comparison {
  readonly across: (cells: SheetBox, wanted: readonly (number | null)[], what: string) => void;
  readonly one: (cells: SheetBox, row: number, wanted: number | null, what: string) => void;
  readonly valueAt: (cells: SheetBox, row: number, column: number) => number;
  readonly figures: () => number;
  readonly different: readonly string[];
}

/** Figures are the same where they differ by no more than a billionth of their size, or a millionth in all. */
function comparison(shown: ShownValues): Comparison {
  const different: string[] = [];
  let figures = 0;
  const compare = (cell: SheetBox, wanted: number | null, what: string): void => {
    figures += 1;
    const got = shown(cell.sheet, cell.row, cell.column);
    const isSame =
      wanted === null
        ? got === null || got === ""
        : typeof got === "number" && Math.abs(got - wanted) <= Math.max(1e-6, Math.abs(wanted) * 1e-9);
    if (!isSame) different.push(`${readableAddress(cell.sheet, cell)}, ${what}: ${got}, not ${wanted}`);
  };
  return {
    across: (cells, wanted, what) => {
      if (cells.columns !== wanted.length) throw new Error(`${what}: ${cells.columns} cells`);
      wanted.forEach((each, at) => compare(cellOf(cells, 0, at), each, what));
    },
    one: (cells, row, wanted, what) => compare(cellOf(cells, row, 0), wanted, what),
    valueAt: (cells, row, column) => Number(shown(cells.sheet, cells.row + row, cells.column + column)),
    figures: () => figures,
    different,
  };
}

function ofPlace(all: Comparison, { cells }: BookPlan, worked: WorkedOut, scenario: number): void {
  const { value } = cells;
  const { cash, real } = value.lines[scenario]!;
  for (const line of LINES) all.across(cash[line], worked.place.lines.cash[line], `${line} in cash`);
  for (const line of REAL_LINES) all.across(real[line], worked.place.lines.real[line], `${line}, real`);
  for (const measure of MEASURES) {
    all.one(value.appraisal[measure], scenario, worked.place.appraisal[measure], measure);
  }
  worked.agencies.forEach(({ appraisal }, agency) => {
    for (const measure of OF_AGENCIES) {
      all.one(value.agencies[scenario]![measure], agency, appraisal[measure], `${measure} of agency`);
    }
  });
  all.across(cells.workings.bands[scenario]!.factor, worked.discountFactors, "discount factor");
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
