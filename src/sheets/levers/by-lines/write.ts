import { acrossTo, part } from "../../../formula";
import type { SheetBox } from "../../../formula";
import {
  column as columnOf,
  inRow,
  inYear,
  matchingIn,
  oneCell,
  oneOfCells,
  putAsked,
  putFigures,
  putInputs,
  putLabels,
  putNames,
  range,
  row,
  wholeRow,
  words,
} from "../../cells";
import type { AskedGiven } from "../../cells";
import { moneyFormat, SHARE_FORMAT, VALUE_FORMAT } from "../../draft";
import type { SheetDraft } from "../../draft";
import type { PlaceCells } from "../../place";
import type { Cells, ListTable, Tables } from "./lay-out";
import type { LineRow, LinesSheet, ProposalRow, SheetGiven, Worked } from "./spec";

/** Fills the tables that were laid out: inputs as the table of fields asks for them, and formulas as the lever says. */
export function fill(
  draft: SheetDraft,
  spec: LinesSheet,
  given: SheetGiven,
  tables: Tables,
  place: PlaceCells,
): void {
  const money = moneyFormat(given.book.place.unit);
  const asked: AskedGiven = { money, agencies: place.agencies };
  fillProposals(draft, spec, given, tables, asked);
  for (const list of Object.values(tables.lists)) fillList(draft, given, tables.proposals, list, asked);
}

function fillProposals(
  draft: SheetDraft,
  spec: LinesSheet,
  { proposals }: SheetGiven,
  { asked: fields, proposals: cells, lists }: Tables,
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
  const rowAt = (at: number): ProposalRow => ({
    here: (name) => inRow(cells[name]!, at),
    across: (name) => wholeRow(cells[name]!, at),
    count: (name, position) => `COLUMNS(${acrossTo(part(cells[name]!, at, 0, 1, position + 1))})`,
    sum: (list, name) => `SUMPRODUCT(${mine(list, at)}*${range(lists[list]!.cells[name]!)})`,
    lines: (list) => `SUMPRODUCT(${mine(list, at)}*1)`,
    whole: (list, name) => {
      const box = lists[list]!.cells[name]!;
      return range(box.columns === 1 ? box : columnOf(box, at));
    },
  });
  putWorked(draft, cells, spec.proposals, asked.money, rowAt, (formula) => formula);
  putFigures(draft, cells.saved!, asked.money, (at, agency) => {
    const body = oneCell(row(asked.agencies, agency));
    return Object.entries(lists)
      .map(([name, list]) => {
        const { body: bodies, saved } = list.cells;
        return `SUMPRODUCT(${mine(name, at)}*(${range(bodies!)}=${body})*${range(saved!)})`;
      })
      .join("+");
  });
  putFigures(draft, cells.total!, asked.money, (at) => `SUM(${wholeRow(cells.saved!, at)})`);
  putFigures(
    draft,
    cells.open!,
    "General",
    (at) => {
      const size = `SUMPRODUCT(ABS(${wholeRow(cells.saved!, at)}))`;
      const nothing = `AND(${size}>0,ABS(${inRow(cells.total!, at)})<=0.000001*${size})`;
      return `IF(${nothing},"What some save and others pay more comes to nothing together: make two proposals of it",${spec.open?.(rowAt(at)) ?? '""'})`;
    },
    "meaning",
  );
}

function fillList(
  draft: SheetDraft,
  { book }: SheetGiven,
  proposals: Cells,
  { field, cells, lines, worked }: ListTable,
  asked: AskedGiven,
): void {
  const free = cells.ids!.rows - lines.length;
  const ids = [...lines.map(({ id }) => words(id)), ...new Array<string>(free).fill("")];
  putInputs(draft, cells.ids!, ids, "General", oneOfCells(proposals.ids!));
  for (const each of field.lines) {
    const values = lines.map(({ line }) => line[each.name]);
    putAsked(draft, cells[each.name]!, each, values, asked);
  }
  const matching = matchingIn(book);
  const rowAt = (at: number): LineRow => ({
    here: (name) => inRow(cells[name]!, at),
    ofProposal: (name) =>
      `INDEX(${range(proposals[name]!)},${matching(inRow(cells.ids!, at), proposals.ids!)})`,
    head: (name, position) => inYear({ ...cells[name]!, row: cells[name]!.row - 1 }, position),
  });
  putWorked(
    draft,
    cells,
    worked,
    asked.money,
    rowAt,
    // A row that is free adds nothing to sums, and is no figure among those of columns side by side.
    (formula, at, { as, head }) =>
      `IF(${inRow(cells.ids!, at)}="",${as === "text" || typeof head !== "string" ? '""' : "0"},${formula})`,
  );
  const isKnown = (cell: string, of: SheetBox): string => `ISNUMBER(${matching(cell, of)})`;
  putFigures(
    draft,
    cells.open!,
    "General",
    (at) => {
      const [id, body] = [inRow(cells.ids!, at), inRow(cells.body!, at)];
      const source = cells.source && inRow(cells.source, at);
      return `IF(${id}="","",IF(NOT(${isKnown(id, proposals.ids!)}),"Choose a proposal of this sheet",IF(AND(${body}<>"",NOT(${isKnown(body, asked.agencies)})),"Choose a body of the place",${source === undefined ? '""' : `IF(${source}="","Say where it is from","")`})))`;
    },
    "meaning",
  );
}

function putWorked<Row>(
  draft: SheetDraft,
  cells: Cells,
  worked: Readonly<Record<string, Worked<Row>>>,
  money: string,
  rowAt: (at: number) => Row,
  within: (formula: string, at: number, column: Worked<Row>) => string,
): void {
  for (const [name, column] of Object.entries(worked)) {
    const { as, formula } = column;
    putFigures(
      draft,
      cells[name]!,
      { money, share: SHARE_FORMAT, number: VALUE_FORMAT, text: "General" }[as],
      (at, position) => within(formula(rowAt(at), position), at, column),
      as === "text" ? "label" : "figure",
    );
  }
}
