import { part } from "../../../formula";
import {
  column as columnOf,
  inRow,
  matchingIn,
  oneOfCells,
  putAsked,
  putFigures,
  putInputs,
  putLabels,
  putNames,
  range,
  wholeRow,
  words,
} from "../../cells";
import type { AskedGiven } from "../../cells";
import type { SheetDraft } from "../../draft";
import { askedGiven } from "../../place";
import type { PlaceCells } from "../../place";
import { countedTo, headOf, putWorked } from "./put-worked";
import type { LineRow, LinesSheet, ListTable, ProposalRow, SheetGiven, Tables } from "./spec";

/** Fills the tables that were laid out: inputs as the table of fields asks for them, and formulas as the lever says. */
export function fill(
  draft: SheetDraft,
  spec: LinesSheet,
  given: SheetGiven,
  tables: Tables,
  place: PlaceCells,
): void {
  const asked = askedGiven(given.book, place);
  fillProposals(draft, spec, given, tables, asked);
  for (const list of Object.values(tables.lists)) fillList(draft, given, tables, list, asked, place);
}

function fillProposals(
  draft: SheetDraft,
  spec: LinesSheet,
  { proposals }: SheetGiven,
  { asked: fields, proposals: cells, lists, when }: Tables,
  asked: AskedGiven,
): void {
  putNames(
    draft,
    cells.ids!,
    proposals.map(({ id }) => id),
  );
  putLabels(
    draft,
    cells.name!,
    proposals.map(({ name }) => words(name)),
  );
  for (const field of fields) {
    const values = proposals.map(({ own }) => (own as Readonly<Record<string, unknown>>)[field.name]);
    putAsked(draft, cells[field.name]!, field, values, asked);
  }
  const mine = (list: string, at: number): string =>
    `(${range(lists[list]!.cells.ids!)}=${inRow(cells.ids!, at)})`;
  const all = { ...when, ...cells };
  const rowAt = (at: number): ProposalRow => ({
    here: (name) => inRow(all[name]!, at),
    across: (name) => wholeRow(all[name]!, at),
    count: (name, position) => countedTo(all[name]!, at, position),
    sum: (list, name, position = 0) =>
      `SUMPRODUCT(${mine(list, at)}*${range(columnOf(lists[list]!.cells[name]!, position))})`,
    sumWhere: (list, name, by, test) => {
      const of = lists[list]!.cells;
      return `SUMPRODUCT(${mine(list, at)}*(${range(of[by]!)}${test})*${name === null ? 1 : range(of[name]!)})`;
    },
    whole: (list, name) => {
      const box = lists[list]!.cells[name]!;
      return range(box.columns === 1 ? box : columnOf(box, at));
    },
  });
  const plainly = (formula: string): string => formula;
  putWorked(draft, cells, spec.proposals, asked.money, rowAt, plainly);
  if (when !== null) {
    // Of the proposal that is in the row above, wherever that is sorted to.
    for (const name of ["ids", "name"]) {
      putFigures(draft, when[name]!, "General", (at) => `${inRow(cells[name]!, at)}&""`, "label");
    }
    putWorked(draft, when, spec.when!, asked.money, rowAt, plainly);
  }
  putFigures(draft, cells.saved!, asked.money, (at, agency) => {
    const body = headOf(cells.saved!, agency);
    return Object.entries(lists)
      .flatMap(
        ([
          name,
          {
            cells: { body: bodies, saved },
          },
        ]) =>
          saved === undefined
            ? []
            : `SUMPRODUCT(${mine(name, at)}*(${range(bodies!)}=${body})*${range(saved)})`,
      )
      .join("+");
  });
  putFigures(draft, cells.total!, asked.money, (at) => `SUM(${wholeRow(cells.saved!, at)})`);
  putFigures(draft, cells.rises!, asked.money, (at) => {
    const saved = wholeRow(cells.saved!, at);
    return `0-SUMPRODUCT((${saved}<0)*${saved})`;
  });
  putFigures(
    draft,
    cells.open!,
    "General",
    (at) => {
      const [total, rises] = [inRow(cells.total!, at), inRow(cells.rises!, at)];
      return `IF(AND(${rises}>0,ABS(${total})<=0.000001*${rises}),"Make two of it: nothing is left",${spec.open?.(rowAt(at)) ?? '""'})`;
    },
    "meaning",
  );
}

function fillList(
  draft: SheetDraft,
  { book }: SheetGiven,
  { proposals, lists }: Tables,
  { field, cells, lines, worked }: ListTable,
  asked: AskedGiven,
  place: PlaceCells,
): void {
  const ids = Array.from({ length: cells.ids!.rows }, (_, at) => words(lines[at]?.id ?? ""));
  putInputs(draft, cells.ids!, ids, "General", oneOfCells(proposals.ids!));
  for (const each of field.lines) {
    const values = lines.map(({ line }) => line[each.name]);
    putAsked(draft, cells[each.name]!, each, values, asked);
  }
  const matching = matchingIn(book);
  const idAt = (at: number): string => inRow(cells.ids!, at);
  const mine = (list: string, at: number): string => `(${range(lists[list]!.cells.ids!)}=${idAt(at)})`;
  const rowAt = (at: number): LineRow => ({
    here: (name) => inRow(cells[name]!, at),
    ofProposal: (name) => `INDEX(${range(proposals[name]!)},${matching(idAt(at), proposals.ids!)})`,
    head: (name, position) => headOf(cells[name]!, position),
    count: (name, position) => countedTo(cells[name]!, at, position),
    sum: (list, name) => `SUMPRODUCT(${mine(list, at)}*${range(lists[list]!.cells[name]!)})`,
    sumOf: (list, name, by, is) => {
      const { [by]: column, [name]: figure } = lists[list]!.cells;
      return `SUMPRODUCT(${mine(list, at)}*(${range(column!)}=${inRow(cells[is]!, at)})*${range(figure!)})`;
    },
    yearsWorth: () => {
      const { firstYear, presentValueYear, years } = book.place;
      return `SUM(${range(part(place.factors, 0, firstYear - (presentValueYear ?? firstYear), 1, years))})`;
    },
  });
  putWorked(
    draft,
    cells,
    worked,
    asked.money,
    rowAt,
    // A row that is free adds nothing to sums, and is no figure among those of columns side by side.
    (formula, at, { as, head }) =>
      `IF(${idAt(at)}="",${as === "text" || typeof head !== "string" ? '""' : "0"},${formula})`,
  );
  if (cells.open === undefined) return;
  putFigures(
    draft,
    cells.open,
    "General",
    (at) => `IF(AND(${idAt(at)}<>"",${inRow(cells.source!, at)}=""),"Say where it is from","")`,
    "meaning",
  );
}
