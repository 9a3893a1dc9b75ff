import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import type { Book, BookProposal } from "../../../model/book";
import { evidenceGrades } from "../../../model/parameters";
import { columnOfCells, draftSheet, moneyFormat, SHARE_FORMAT, WHOLE_FORMAT } from "../../draft";
import type { Allowed, CellContent, PlannedSheet } from "../../draft";
import {
  figures,
  filled,
  inRow,
  layColumns,
  offered,
  oneOf,
  oneOfCells,
  orBlank,
  putInputs,
  range,
  row,
  SHARES,
  text,
  wholeFrom,
  wholeRow,
  wholeYear,
  words,
  YEARS,
} from "../cells";
import type { PlaceCells } from "./place";
import type { DuplicationCells } from "./duplication";
import { indicesOf } from "./levels";

/** The columns of the register: a row a proposal. */
export type RegisterCells = ReturnType<typeof columnsFor>["cells"];

/** How far a proposal can be. Others may be typed. */
const STATUSES = ["idea", "proposed", "agreed", "banked", "delivered", "dropped"] as const;
const GRADES = evidenceGrades.benefit.shares.map((_, at) => String(at + 1));
/** No saving lasts longer in a plan. */
const LONGEST = 999;
/** So many years of a ramp, or of amounts, can be typed even where no proposal needs them. */
const LEAST_YEARS = 3;

/** The register: every field of every proposal in a cell of its own. Rows may be sorted: others find them by their reference. */
export function writeProposals(
  name: string,
  book: Book,
  cellsOfPlace: PlaceCells,
  duplication: DuplicationCells | null,
): { readonly sheet: PlannedSheet; readonly cells: RegisterCells } {
  const { draft, cells } = columnsFor(name, book);
  const { proposals, place } = book;
  const money = moneyFormat(place.unit);
  const indexNames = { ...cellsOfPlace.levelNames, rows: indicesOf(book).length };
  const put = (
    box: SheetBox,
    of: (proposal: BookProposal) => CellContent,
    format = "General",
    allowed?: Allowed,
  ): void => putInputs(draft, box, proposals.map(of), format, allowed);
  const putWords = (box: SheetBox, of: (proposal: BookProposal) => string, allowed?: Allowed): void =>
    put(box, (proposal) => words(of(proposal)), "General", allowed);
  putWords(cells.id, ({ id }) => id);
  putWords(cells.name, (proposal) => proposal.name);
  draft.put(cells.lever, columnOfCells(proposals.map(({ lever }) => lever)), { style: "label" });
  put(cells.start, ({ start }) => start, WHOLE_FORMAT, YEARS);
  put(cells.earliest, ({ earliest }) => orBlank(earliest), WHOLE_FORMAT, YEARS);
  put(cells.actor, ({ actor }) => actor, "General", oneOfCells(cellsOfPlace.actors));
  put(cells.recurring, ({ recurring }) => (recurring ? "yes" : "no"), "General", oneOf(["yes", "no"]));
  put(cells.lasts, ({ lasts }) => orBlank(lasts), WHOLE_FORMAT, wholeFrom(0, LONGEST));
  put(cells.priceYear, (proposal) => orBlank(priceYearOf(book, proposal)), WHOLE_FORMAT, YEARS);
  putWords(cells.index, ({ index }) => index, oneOfCells(indexNames));
  put(cells.optimism, ({ optimism, grade }) => (grade === null ? (optimism ?? 0) : ""), SHARE_FORMAT, SHARES);
  put(cells.grade, ({ grade }) => orBlank(grade), WHOLE_FORMAT, oneOf(GRADES));
  put(cells.achievable, ({ achievable }) => achievable, SHARE_FORMAT, SHARES);
  put(cells.cashable, ({ cashable }) => cashable, SHARE_FORMAT, SHARES);
  put(cells.step, ({ step }) => orBlank(step), money);
  put(cells.inPlan, ({ inPlan }) => inPlan, SHARE_FORMAT, SHARES);
  putWords(cells.group, ({ group }) => group ?? "", oneOfCells(cellsOfPlace.groups));
  put(cells.order, (proposal) => proposal.order ?? proposals.indexOf(proposal));
  putWords(cells.requires, ({ requires }) => requires.join("; "));
  putWords(cells.excludes, ({ excludes }) => excludes.join("; "));
  putWords(cells.owner, ({ owner }) => owner);
  putWords(cells.status, ({ status }) => said(status), offered(STATUSES));
  putWords(cells.evidence, ({ evidence }) => said(evidence));
  putWords(cells.source, ({ source }) => said(source));
  draft.put(
    cells.count,
    filled(cells.count, (at) => {
      const amounts = `COUNT(${wholeRow(cells.amounts, at)})`;
      return `=IF(${amounts}>0,${amounts},MAX(1,COUNT(${wholeRow(cells.ramp, at)})))`;
    }),
    { style: "figure", format: WHOLE_FORMAT },
  );
  draft.allow(cells.ramp, SHARES);
  proposals.forEach((proposal, at) => {
    const { fullYear, ramp, amounts, shares } = savingOf(book, proposal);
    const line = (box: SheetBox, given: readonly CellContent[], format: string): void =>
      draft.put(row(box, at), [Array.from({ length: box.columns }, (_, each) => given[each] ?? "")], {
        style: "input",
        format,
      });
    line(cells.ramp, ramp, SHARE_FORMAT);
    line(cells.amounts, amounts, money);
    if (proposal.lever === "duplication" && duplication !== null) {
      putDuplication(draft, cells, duplication, at, money);
      return;
    }
    line(cells.fullYear, [orBlank(fullYear)], money);
    line(cells.shares, shares, SHARE_FORMAT);
  });
  return { sheet: draft.finished(), cells };
}

function columnsFor(name: string, { proposals, place }: Book) {
  const draft = draftSheet({
    key: "proposals",
    name,
    purpose: "What could be done: a row a proposal, a column a field",
    title: "Proposals",
    opening: [
      [
        "note",
        "Shares say who gains what part of the saving; below 0 a cost rises. Give a full year with a ramp, or amounts by year.",
      ],
      [
        "note",
        "Rows may be sorted. Adding rows, or changing the order in which they overlap, needs the sheets to be written again.",
      ],
    ],
    widths: [90, 210, 90, 70],
    frozen: { rows: 5, columns: 2 },
  });
  const own = proposals.map((proposal) => ownOf(proposal));
  const years = Math.max(
    LEAST_YEARS,
    ...own.flatMap(({ ramp, amounts }) => [ramp?.length ?? 0, amounts?.length ?? 0]),
  );
  const byYear = (what: string): string[] =>
    Array.from({ length: years }, (_, year) => `${what} ${year + 1}`);
  const cells = layColumns(draft, proposals.length, {
    id: text("Reference"),
    name: text("Proposal"),
    lever: text("Lever"),
    start: figures("Start"),
    earliest: figures("Not before"),
    actor: text("Who must act"),
    fullYear: figures("Saving in a full year"),
    ramp: figures(...byYear("Ramp, year")),
    amounts: figures(...byYear("Amount, year")),
    count: figures("Years given"),
    recurring: text("Goes on"),
    lasts: figures("Lasts (years)"),
    priceYear: figures("In prices of"),
    index: text("Grows by"),
    optimism: figures("Optimism taken off"),
    grade: figures("or grade of evidence"),
    achievable: figures("Achievable"),
    cashable: figures("Cashable"),
    step: figures("In whole steps of"),
    inPlan: figures("In plans already"),
    group: text("Money shared with others"),
    order: figures("Order"),
    shares: figures(...place.agencies.map(({ id }) => literalText(id))),
    requires: text("Needs"),
    excludes: text("Excludes"),
    owner: text("Owner"),
    status: text("Status"),
    evidence: text("Evidence"),
    source: text("Source"),
  });
  return { draft, cells };
}

/** What a lever of typed figures asks; others ask none of it. */
interface TypedOwn {
  readonly fullYear?: number | null;
  readonly ramp?: readonly number[] | null;
  readonly amounts?: readonly number[] | null;
  readonly shares?: ReadonlyMap<string, number>;
}

function ownOf({ own }: BookProposal): TypedOwn {
  return own as TypedOwn;
}

interface Saving {
  readonly fullYear: number | null;
  readonly ramp: readonly number[];
  readonly amounts: readonly number[];
  readonly shares: readonly CellContent[];
}

function savingOf({ place }: Book, proposal: BookProposal): Saving {
  const { fullYear, ramp, amounts, shares } = ownOf(proposal);
  const isAmounts = amounts !== null && amounts !== undefined;
  return {
    fullYear: isAmounts ? null : (fullYear ?? 0),
    ramp: isAmounts ? [] : (ramp ?? [1]),
    amounts: amounts ?? [],
    shares: place.agencies.map(({ id }) => orBlank(shares?.get(id))),
  };
}

/** A saving of ended duplication is worked out on its own sheet; the register shows it. */
function putDuplication(
  draft: ReturnType<typeof columnsFor>["draft"],
  cells: RegisterCells,
  { ids, saved, total }: DuplicationCells,
  at: number,
  money: string,
): void {
  const mine = `(${range(ids)}=${inRow(cells.id, at)})`;
  const full = row(cells.fullYear, at);
  draft.put(full, [[`=SUMPRODUCT(${mine}*${range(total)})`]], { style: "figure", format: money });
  const shares = row(cells.shares, at);
  draft.put(
    shares,
    filled(shares, (_, agency) => {
      const ofAgency = wholeYear(saved, agency);
      return `=IF(${inRow(cells.fullYear, at)}=0,0,SUMPRODUCT(${mine}*${ofAgency})/${inRow(cells.fullYear, at)})`;
    }),
    { style: "figure", format: SHARE_FORMAT },
  );
}

/** What duplication saves is in the prices of spending. */
function priceYearOf({ spend }: Book, { lever, priceYear }: BookProposal): number | null {
  return lever === "duplication" ? (spend?.priceYear ?? null) : priceYear;
}

/** Something carried with the book, as a cell says it. */
function said(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
