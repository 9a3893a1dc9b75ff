import type { SheetBox } from "../../../formula";
import { columnPlaying } from "../../../model/book";
import type { Book, TableFacts } from "../../../model/book";
import {
  figures,
  inRow,
  layColumns,
  matchingIn,
  oneOf,
  oneOfCells,
  putFigures,
  putInputs,
  putLabels,
  range,
  text,
  words,
} from "../../cells";
import { moneyFormat } from "../../draft";
import type { SheetDraft } from "../../draft";
import { inPlaceUnit } from "../conversions";
import type { VisibleConversion } from "../conversions";
import type { CountSums } from "../sums";
import type { PlaceOfCount, TransferCells } from "./cells";

/** Rows that are free for payments of which somebody says that they are transfers. */
const FREE = 3;

export interface TransfersGiven {
  readonly book: Book;
  readonly spend: TableFacts;
  readonly place: PlaceOfCount;
  readonly sums: CountSums;
  readonly conversion: VisibleConversion | null;
  /** The bodies and what the spend table calls each, on the same sheet. */
  readonly bodies: { readonly ids: SheetBox; readonly called: SheetBox };
}

/** The payments that pass between bodies, each with its amount live from the spend table, and whether it is taken out. */
export function putTransfers(
  draft: SheetDraft,
  { book, spend, place, sums, conversion, bodies }: TransfersGiven,
): TransferCells {
  const transfers = book.spend?.transfers ?? [];
  const saysWho = spend.columns.supplier !== undefined;
  draft.titled(
    "Transfers between bodies",
    "Say no where one is none, and add what is missing: its rows in the spend table are taken out, whole",
  );
  const table = layColumns<string>(draft, transfers.length + FREE, {
    agency: text("Body"),
    other: text("Other body"),
    service: text("Service"),
    ...(saysWho && { recipient: text("Paid to") }),
    out: text("Taken out"),
    amount: figures("Amount"),
    taken: figures("Of it, taken out"),
    why: text("Why"),
    called: text("In the spend table"),
    open: text("Still to do"),
  });
  const inputs = (name: string, cells: readonly string[], allowed?: Parameters<typeof putInputs>[4]): void =>
    putInputs(draft, table[name]!, [...cells, ...new Array<string>(FREE).fill("")], "General", allowed);
  inputs(
    "agency",
    transfers.map(({ agency }) => words(agency)),
    oneOfCells(place.agencies),
  );
  inputs(
    "other",
    transfers.map(({ other }) => words(other)),
  );
  inputs(
    "service",
    transfers.map(({ service }) => words(service)),
  );
  if (saysWho)
    inputs(
      "recipient",
      transfers.map(({ recipient }) => words(recipient)),
    );
  inputs(
    "out",
    transfers.map(({ out }) => (out ? "yes" : "no")),
    oneOf(["yes", "no"]),
  );
  const here = (name: string, at: number): string => inRow(table[name]!, at);
  const column = (role: string): string => columnPlaying(spend, role).formula;
  const matching = matchingIn(book);
  putFigures(
    draft,
    table.called!,
    "General",
    (at) =>
      `IF(${here("agency", at)}="","",IFERROR(INDEX(${range(bodies.called)},${matching(here("agency", at), bodies.ids)}),""))`,
    "label",
  );
  const is = (role: string, name: string, at: number): string =>
    `(TRIM(${column(role)})=${here(name, at)}&"")`;
  const paid = (at: number): string => {
    if (!saysWho) return sums.by(here("called", at), here("service", at));
    const rows = `${is("agency", "called", at)}*${is("service", "service", at)}*${is("supplier", "recipient", at)}`;
    return inPlaceUnit(`SUMPRODUCT(${rows},${column("amount")})`, conversion);
  };
  const money = moneyFormat(book.place.unit);
  putFigures(draft, table.amount!, money, (at) => `IF(${here("called", at)}="",0,${paid(at)})`);
  putFigures(draft, table.taken!, money, (at) => `IF(${here("out", at)}="yes",${here("amount", at)},0)`);
  putLabels(draft, table.why!, [
    ...transfers.map(({ why }) => words(why)),
    ...new Array<string>(FREE).fill(""),
  ]);
  putFigures(
    draft,
    table.open!,
    "General",
    (at) =>
      `IF(${here("agency", at)}="","",IF(${here("amount", at)}=0,"The spend table has no such rows",IF(OR(${here("out", at)}="yes",${here("out", at)}="no"),"","Say yes or no")))`,
    "meaning",
  );
  return {
    agency: table.agency!,
    called: table.called!,
    other: table.other!,
    service: table.service!,
    recipient: table.recipient ?? null,
    amount: table.amount!,
    out: table.out!,
    taken: table.taken!,
  };
}
