import { NO_CHOICES, planOf, readBaseBudget } from "../../model/book";
import type { BaseBudget, Book, Choices, KeptBook, SourceFacts } from "../../model/book";
import type { SheetBox } from "../../formula";
import type { CountLayout } from "../levers/count";
import { printed, sheetSize } from "../draft";
import type { PlannedSheet } from "../draft";
import type { HeadlineCell } from "./headline-cell";
import { formulasOn, writeChecks } from "../checks";
import type { CheckCells } from "../checks";
import { headlinesOf } from "./headlines";
import { indicesOf, writePlace } from "../place";
import { writeBaseBudget } from "../base-budget";
import { writeCosts } from "../costs";
import { writeDuplication } from "../levers/duplication";
import { writeProposals } from "../proposals";
import { writeScenarios } from "../scenarios";
import type { BaseBudgetCells } from "../base-budget";
import type { CostCells } from "../costs";
import type { DuplicationCells } from "../levers/duplication";
import type { PlaceCells } from "../place";
import type { RegisterCells } from "../proposals";
import type { ScenarioCells } from "../scenarios";
import { matchingIn } from "../cells";
import { BOOK_SHEET_NAMES } from "./names";
import type { BookSheetNames } from "./names";
import { writePooling } from "../levers/pooling";
import type { PoolingCells } from "../levers/pooling";
import { writeSchedule } from "../schedule";
import type { ScheduleCells } from "../schedule";
import { writeSummary } from "../summary";
import { conversionsOf, readTables } from "../tables";
import type { SummaryCells } from "../summary";
import { writeValue } from "../value";
import type { ValueCells } from "../value";
import { writeWorkings } from "../workings";
import type { WorkingsCells } from "../workings";
import { writeYears } from "../years";
import type { YearsCells } from "../years";

/** The sheets of a book, and where on them is what. */
export interface BookPlan {
  readonly sheets: readonly PlannedSheet[];
  /** The figures of the Summary. */
  readonly headlines: readonly HeadlineCell[];
  readonly cells: BookCells;
}

export interface BookCells {
  readonly place: PlaceCells;
  /** Null where no sheet reads a spend table. */
  readonly count: CountLayout | null;
  readonly base: BaseBudgetCells;
  readonly proposals: RegisterCells;
  readonly costs: CostCells;
  /** Null where no proposal ends duplication. */
  readonly duplication: DuplicationCells | null;
  readonly scenarios: ScenarioCells;
  /** Null where the book has no grants or no needs. */
  readonly pooling: PoolingCells | null;
  readonly workings: WorkingsCells;
  readonly value: ValueCells;
  readonly years: YearsCells;
  readonly schedule: ScheduleCells;
  readonly checks: CheckCells;
  readonly summary: SummaryCells;
}

/** What the sheets of a book are written with beside it. */
export interface BookWriting {
  readonly names: BookSheetNames;
  /** Of the agencies whose gap the book does not give. */
  readonly baseBudget: BaseBudget;
  readonly choices: Choices;
  /** What the tables held that spending and grants are read from, live; null or without a kind: its figures are typed. */
  readonly facts: SourceFacts | null;
}

/** What is kept beside a book. Throws `BookProblems` with all that is wrong with it. */
export function besideOf(
  { baseBudget, choices }: Pick<KeptBook, "baseBudget" | "choices">,
  { place }: Book,
): Pick<BookWriting, "baseBudget" | "choices"> {
  const agencies = place.agencies.map(({ id }) => id);
  return { baseBudget: readBaseBudget(baseBudget, agencies), choices };
}

/**
 * Plans the sheets of a book: inputs as cells, and every figure of every scenario as ordinary formulas that equal `workOut`.
 *
 * The book needs a proposal and a scenario: there is nothing to write otherwise. A gap that the book gives is typed on the sheet Base
 * budget; of the other agencies it is what their base budgets leave.
 */
export function planBook(
  book: Book,
  {
    names = BOOK_SHEET_NAMES,
    baseBudget = [],
    choices = NO_CHOICES,
    facts = null,
  }: Partial<BookWriting> = {},
): BookPlan {
  if (book.proposals.length === 0 || book.scenarios.length === 0) {
    throw new Error("A book without a proposal or without a scenario has no sheets.");
  }
  const order = orderOf(book);
  const place = writePlace(names.place, book, conversionsOf(book, facts));
  const { tables, sheet: count } = readTables(names.count, book, facts, place.cells.conversions);
  const base = writeBaseBudget(names.base, book, baseBudget, place.cells);
  const duplication = writeDuplication(names.duplication, book, place.cells, tables.spending);
  const proposals = writeProposals(names.proposals, book, place.cells, duplication?.cells ?? null);
  const costs = writeCosts(names.costs, book, place.cells, proposals.cells.id);
  const scenarios = writeScenarios(names.scenarios, book, { order, choices }, place.cells);
  const matching = matchingIn(book);
  const pooling = writePooling(names.pooling, book, scenarios.cells, { matching, tables });
  const sources = {
    book,
    place: place.cells,
    base: base.cells,
    register: proposals.cells,
    costs: costs.cells,
    scenarios: scenarios.cells,
    matching,
    order,
    indices: indicesOf(book),
    funds: fundsOf(book),
  };
  const workings = writeWorkings(names.workings, sources);
  const value = writeValue(names.value, book, workings.cells);
  const years = writeYears(names.years, sources, workings.cells, value.cells);
  const schedule = writeSchedule(names.schedule, sources, workings.cells, years.cells);
  const cells = {
    place: place.cells,
    count: tables.spending?.count ?? null,
    base: base.cells,
    proposals: proposals.cells,
    costs: costs.cells,
    duplication: duplication?.cells ?? null,
    scenarios: scenarios.cells,
    pooling: pooling?.cells ?? null,
    workings: workings.cells,
    value: value.cells,
    years: years.cells,
    schedule: schedule.cells,
  };
  const summary = writeSummary(names.summary, sources, value.cells, years.cells);
  const duplicated = duplication === null ? [] : [duplication.finished(costs.cells)];
  const pooled = pooling === null ? [] : [pooling.sheet];
  const results = [base, workings, years, value, schedule].map(({ sheet }) => sheet);
  const checks = writeChecks(names.checks, {
    sources,
    ...cells,
    tables,
    sheets: results.map(wholeSheet),
    formulas: [
      summary.formulas,
      ...[place.sheet, proposals.sheet, ...duplicated, ...pooled, ...results].map((sheet) =>
        formulasOn(sheet),
      ),
    ],
  });
  const printedHere = (sheet: PlannedSheet): PlannedSheet =>
    printed(sheet, {
      place: book.place.name,
      ...(sheet === years.sheet && { titleRows: years.cells.name.row + 1 }),
      ...(sheet.key === "summary" && { pagesDown: 1 }),
    });
  return {
    sheets: [
      summary.finished(checks.cells),
      place.sheet,
      base.sheet,
      proposals.sheet,
      costs.sheet,
      ...(count === null ? [] : [count]),
      ...duplicated,
      ...pooled,
      workings.sheet,
      years.sheet,
      value.sheet,
      schedule.sheet,
      scenarios.sheet,
      checks.sheet,
    ].map(printedHere),
    headlines: headlinesOf(book, summary.cells),
    cells: { ...cells, checks: checks.cells, summary: summary.cells },
  };
}

/** Whose purses there are. A place whose agencies are all outside it has one, with nothing in it. */
function fundsOf({ place }: Book): readonly string[] {
  const funds = new Set(place.agencies.filter(({ outside }) => !outside).map(({ fund }) => fund));
  return funds.size === 0 ? ["general"] : [...funds];
}

/** A sheet from its first cell to its last. */
function wholeSheet(sheet: PlannedSheet): SheetBox {
  return { sheet: sheet.name, row: 0, column: 0, ...sheetSize(sheet) };
}

/** The proposals in the order in which they overlap: their order, then their position in the list. */
function orderOf(book: Book): readonly string[] {
  return [...planOf(book).proposals].sort((one, other) => one.order - other.order).map(({ id }) => id);
}
