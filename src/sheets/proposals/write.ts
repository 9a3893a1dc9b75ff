import type { SheetBox } from "../../formula";
import { CARRIED_FIELDS, proposalForm } from "../../model/book";
import type { Book, BookProposal } from "../../model/book";
import { evidenceGrades } from "../../model/parameters";
import { columnOfCells, SHARE_FORMAT, WHOLE_FORMAT } from "../draft";
import type { Allowed, CellContent, PlannedSheet, SheetDraft } from "../draft";
import {
  filled,
  matchingIn,
  inRow,
  oneOf,
  oneOfCells,
  orBlank,
  putAsked,
  putInputs,
  range,
  row,
  SHARES,
  wholeFrom,
  wholeYear,
  words,
} from "../cells";
import type { PlaceCells } from "../place";
import { askedGiven } from "../place";
import { columnsFor } from "./columns";
import type { RegisterCells } from "./columns";
import { savingOf } from "./saving";
import type { WorkedOutSaving } from "./worked-out";

const GRADES = evidenceGrades.benefit.shares.map((_, at) => String(at + 1));
/** No saving lasts longer in a plan. */
const LONGEST = 999;

/** The fields whose cells are as their table asks for them. */
const AS_ASKED = [
  ...proposalForm("typed").filter(({ name }) =>
    [
      "name",
      "start",
      "earliest",
      "recurring",
      "priceYear",
      "index",
      "achievable",
      "cashable",
      "step",
      "inPlan",
    ].includes(name),
  ),
  ...CARRIED_FIELDS,
];

/**
 * The register: every field of every proposal in a cell of its own. Rows may be sorted: others find them by their reference. What levers
 * work out on sheets of their own is shown in it.
 */
export function writeProposals(
  name: string,
  book: Book,
  cellsOfPlace: PlaceCells,
  workedOut: readonly WorkedOutSaving[],
): { readonly sheet: PlannedSheet; readonly cells: RegisterCells } {
  const { draft, cells } = columnsFor(name, book, workedOut);
  const { proposals } = book;
  const given = askedGiven(book, cellsOfPlace);
  const { money } = given;
  const put = (
    box: SheetBox,
    of: (proposal: BookProposal) => CellContent,
    format = "General",
    allowed?: Allowed,
  ): void => putInputs(draft, box, proposals.map(of), format, allowed);
  const putWords = (box: SheetBox, of: (proposal: BookProposal) => string, allowed?: Allowed): void =>
    put(box, (proposal) => words(of(proposal)), "General", allowed);
  putWords(cells.id, ({ id }) => id);
  draft.put(cells.lever, columnOfCells(proposals.map(({ lever }) => lever)), { style: "label" });
  put(cells.actor, ({ actor }) => actor, "General", oneOfCells(cellsOfPlace.actors));
  put(cells.lasts, ({ lasts }) => orBlank(lasts), WHOLE_FORMAT, wholeFrom(0, LONGEST));
  const priceYearOf = ({ lever, priceYear }: BookProposal): number | null => {
    const elsewhere = workedOut.find((each) => each.lever === lever);
    return elsewhere?.priceYear === undefined ? priceYear : elsewhere.priceYear;
  };
  for (const field of AS_ASKED) {
    const values = proposals.map((proposal) =>
      field.name === "priceYear" ? priceYearOf(proposal) : proposal[field.name as keyof BookProposal],
    );
    putAsked(draft, cells[field.name as keyof RegisterCells], field, values, given);
  }
  put(cells.optimism, ({ optimism, grade }) => (grade === null ? (optimism ?? 0) : ""), SHARE_FORMAT, SHARES);
  put(cells.grade, ({ grade }) => orBlank(grade), WHOLE_FORMAT, oneOf(GRADES));
  putWords(cells.group, ({ group }) => group ?? "", oneOfCells(cellsOfPlace.groups));
  put(cells.order, (proposal) => proposal.order ?? proposals.indexOf(proposal));
  putWords(cells.requires, ({ requires }) => requires.join("; "));
  putWords(cells.excludes, ({ excludes }) => excludes.join("; "));
  draft.allow(cells.ramp, SHARES);
  proposals.forEach((proposal, at) => {
    const { fullYear, ramp, amounts, shares } = savingOf(book, proposal);
    const line = (box: SheetBox, given: readonly CellContent[], format: string): void =>
      draft.put(row(box, at), [Array.from({ length: box.columns }, (_, each) => given[each] ?? "")], {
        style: "input",
        format,
      });
    const elsewhere = workedOut.find(({ lever }) => lever === proposal.lever);
    if (elsewhere?.byYear === undefined) line(cells.ramp, ramp, SHARE_FORMAT);
    else putByYear(draft, cells, elsewhere.byYear, matchingIn(book)(inRow(cells.id, at), elsewhere.ids), at);
    line(cells.amounts, amounts, money);
    if (elsewhere !== undefined) return putWorkedOut(draft, cells, elsewhere, at, money);
    line(cells.fullYear, [orBlank(fullYear)], money);
    line(cells.shares, shares, SHARE_FORMAT);
  });
  return { sheet: draft.finished(), cells };
}

/** The share of a saving year by year, where its lever works it out. */
function putByYear(
  draft: SheetDraft,
  { ramp }: RegisterCells,
  byYear: SheetBox,
  found: string,
  at: number,
): void {
  const cells = row(ramp, at);
  draft.put(
    cells,
    filled(cells, (_, year) => (year < byYear.columns ? `=INDEX(${wholeYear(byYear, year)},${found})` : "")),
    { style: "figure", format: SHARE_FORMAT },
  );
}

function putWorkedOut(
  draft: SheetDraft,
  cells: RegisterCells,
  { ids, saved, total }: WorkedOutSaving,
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
