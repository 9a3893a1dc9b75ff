import { LOCKED_MEASURES, NO_CHOICES, planOf, readBaseBudget } from "../../model/book";
import type { Book, KeptBook } from "../../model/book";
import type { SheetBox } from "../../formula";
import { writeBaseBudget } from "../base-budget";
import { matchingIn } from "../cells";
import { formulasOn, writeChecks } from "../checks";
import { writeCosts } from "../costs";
import { moneyFormat, printed, sheetSize, VALUE_FORMAT } from "../draft";
import type { PlannedSheet } from "../draft";
import { LEVER_SHEETS } from "../levers";
import type { FinishedLever, LeverBegun, LeverCells } from "../levers";
import { indicesOf, writePlace } from "../place";
import { writeProposals } from "../proposals";
import { writeScenarios } from "../scenarios";
import type { LockedResult } from "../scenarios";
import { writeSchedule } from "../schedule";
import { writeSummary } from "../summary";
import { conversionsOf, readTables } from "../tables";
import { MEASURES, writeValue } from "../value";
import type { ValueCells } from "../value";
import { writeWorkings } from "../workings";
import { writeYears } from "../years";
import type { BookPlan, BookWriting } from "./book-plan";
import { headlinesOf } from "./headlines";
import { BOOK_SHEET_NAMES } from "./names";

/** What is kept beside a book. Throws `FieldProblems` with all that is wrong with it. */
export function besideOf(
  { baseBudget, choices, locks = {} }: Pick<KeptBook, "baseBudget" | "choices" | "locks">,
  { place }: Book,
): Pick<BookWriting, "baseBudget" | "choices" | "locks"> {
  const agencies = place.agencies.map(({ id }) => id);
  return { baseBudget: readBaseBudget(baseBudget, agencies), choices, locks };
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
    locks = {},
    facts = null,
  }: Partial<BookWriting> = {},
): BookPlan {
  if (book.proposals.length === 0 || book.scenarios.length === 0) {
    throw new Error("A book without a proposal or without a scenario has no sheets.");
  }
  const order = orderOf(book);
  const place = writePlace(names.place, book, conversionsOf(book, facts));
  const wanted = new Set(LEVER_SHEETS.flatMap(({ reads }) => reads(book)));
  const tables = readTables({ count: names.count!, once: names.once! }, book, facts, place.cells, wanted);
  const base = writeBaseBudget(names.base, book, baseBudget, place.cells);
  const begun = LEVER_SHEETS.reduce<readonly LeverBegun[]>((done, { key, begin }) => {
    const before = together(done.map(({ cells = {} }) => cells));
    return [...done, ...[begin(names[key]!, { book, place: place.cells, tables, before }) ?? []].flat()];
  }, []);
  const workedOut = begun.flatMap(({ saving }) => saving ?? []);
  const proposals = writeProposals(names.proposals, book, place.cells, workedOut);
  const costs = writeCosts(names.costs, book, place.cells, proposals.cells.id);
  const scenarios = writeScenarios(names.scenarios, book, { order, choices }, place.cells);
  const matching = matchingIn(book);
  const places = begun.map(({ cells = {} }) => cells);
  const levers = begun.reduce<readonly FinishedLever[]>((done, { finish }) => {
    const before = together([...places, ...done.map(({ cells }) => cells)]);
    const after = { register: proposals.cells, costs: costs.cells, scenarios: scenarios.cells };
    return [...done, finish({ ...after, matching, before })];
  }, []);
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
  const scenariosSheet = scenarios.finished({ locks, results: lockedResults(book, value.cells) });
  const years = writeYears(names.years, sources, workings.cells, value.cells);
  const schedule = writeSchedule(names.schedule, sources, workings.cells, years.cells);
  const summary = writeSummary(names.summary, sources, workings.cells, value.cells, years.cells);
  const results = [base, workings, years, value, schedule].map(({ sheet }) => sheet);
  const checks = writeChecks(names.checks, {
    sources,
    tables,
    workings: workings.cells,
    value: value.cells,
    years: years.cells,
    schedule: schedule.cells,
    actors: summary.cells.actors,
    ofLevers: levers.flatMap((lever) => lever.checks),
    sheets: results.map(wholeSheet),
    formulas: [
      summary.formulas,
      ...[place.sheet, proposals.sheet].map((sheet) => formulasOn(sheet)),
      ...levers.flatMap(({ formulas }) => formulas),
      ...results.map((sheet) => formulasOn(sheet)),
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
      ...levers.map(({ sheet }) => sheet),
      workings.sheet,
      years.sheet,
      value.sheet,
      schedule.sheet,
      scenariosSheet,
      checks.sheet,
    ].map(printedHere),
    headlines: [...headlinesOf(book, summary.cells), ...levers.flatMap(({ headlines }) => headlines)],
    levers,
    reads: [
      ...(tables.spending === null ? [] : (["spend"] as const)),
      ...(tables.grants === null ? [] : (["grants"] as const)),
    ],
    cells: {
      ...together(levers.map(({ cells }) => cells)),
      place: place.cells,
      base: base.cells,
      proposals: proposals.cells,
      costs: costs.cells,
      scenarios: scenarios.cells,
      workings: workings.cells,
      value: value.cells,
      years: years.cells,
      schedule: schedule.cells,
      checks: checks.cells,
      summary: summary.cells,
    },
  };
}

function together(cells: readonly LeverCells[]): LeverCells {
  return Object.assign({}, ...cells) as LeverCells;
}

/** Where the figures are now that are kept of a locked scenario. */
function lockedResults({ place }: Book, { appraisal }: ValueCells): readonly LockedResult[] {
  return MEASURES.flatMap(([measure, label]) =>
    LOCKED_MEASURES.some((each) => each === measure)
      ? [
          {
            measure,
            label,
            format: measure === "cashPayback" ? VALUE_FORMAT : moneyFormat(place.unit),
            cells: appraisal[measure],
          },
        ]
      : [],
  );
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
