import { acrossTo, literalText, part } from "../../../formula";
import type { SheetBox } from "../../../formula";
import type { Book } from "../../../model/book";
import { columnOfCells, draftSheet, moneyFormat, SHARE_FORMAT, WHOLE_FORMAT } from "../../draft";
import type { PlannedSheet, SheetDraft } from "../../draft";
import {
  cellAt,
  figures,
  inRow,
  inYear,
  layColumns,
  orBlank,
  putFigures,
  putInputs,
  range,
  SHARES,
  text,
  wholeFrom,
  wholeRow,
  words,
  withWord,
} from "../../cells";
import type { Spending } from "../../tables";
import type { CostCells } from "../../costs";
import type { PlaceCells } from "../../place";
import { linesOf } from "./lines";
import { putTakenOn } from "./taken-on";

export interface DuplicationCells {
  /** References of proposals, one a row: a proposal has a row for each service. */
  readonly ids: SheetBox;
  readonly service: SheetBox;
  readonly fixedShare: SheetBox;
  readonly source: SheetBox;
  readonly kept: SheetBox;
  /** By row and agency, what it spends on the service. */
  readonly spend: SheetBox;
  /** By row and agency, the fixed cost that is saved in a full year. */
  readonly saved: SheetBox;
  readonly total: SheetBox;
  /** What those that stop pay the body that stays: what they spent besides the fixed cost. */
  readonly goesOn: SheetBox;
}

/** The sheet, but for what it says of cost lines, which are written after it. */
export interface DuplicationSheet {
  readonly cells: DuplicationCells;
  readonly finished: (costs: CostCells) => PlannedSheet;
}

/** What each proposal that ends duplication saves in a full year, service by service; null where there is none. */
export function writeDuplication(
  name: string,
  book: Book,
  { agencies: known }: PlaceCells,
  spending: Spending | null,
): DuplicationSheet | null {
  const lines = linesOf(book);
  if (lines.length === 0) return null;
  const { place } = book;
  const draft = draftSheet({
    key: "duplication",
    name,
    purpose: "What ends where several bodies carry the fixed cost of one service",
    title: "Duplication",
    opening: [
      [
        "note",
        "Of each service the largest spenders keep their fixed cost; that of the others is saved. What those spent besides goes on: they pay it to the body that stays.",
      ],
      [
        "note",
        "Achievable is applied once, in the register, and not here. A fixed share counts once somebody gives it, with its source.",
      ],
    ],
    widths: widthsFor(place.agencies.length),
    frozen: { rows: spending === null ? 5 : 6, columns: 2 },
  });
  const called = spending && draft.block(1, 1);
  const agencies = place.agencies.map(({ id }) => literalText(id));
  const table = layColumns(draft, lines.length, {
    ids: text("Proposal"),
    service: text("Service"),
    fixedShare: figures("Fixed share"),
    source: text("Source of the fixed share"),
    kept: figures("Providers kept"),
    spend: figures(...agencies.map((agency) => withWord(agency, "spends"))),
    saved: figures(...agencies.map((agency) => withWord(agency, "saves"))),
    total: figures("Saved in a full year"),
    stays: text("Body that stays"),
    pays: figures(...agencies.map((agency) => withWord(agency, "pays it"))),
    goesOn: figures("Paid to it in a full year"),
    open: text("Still to do"),
  });
  const money = moneyFormat(place.unit);
  draft.put(table.ids, columnOfCells(lines.map(({ id }) => literalText(id))), { style: "label" });
  draft.put(table.service, columnOfCells(lines.map(({ service }) => literalText(service))), {
    style: "label",
  });
  const fixed = lines.map(({ fixedShare }) => orBlank(fixedShare));
  putInputs(draft, table.fixedShare, fixed, SHARE_FORMAT, SHARES);
  putInputs(
    draft,
    table.source,
    lines.map(({ source }) => words(source)),
  );
  const kept = lines.map(({ providersKept }) => providersKept);
  putInputs(draft, table.kept, kept, WHOLE_FORMAT, wholeFrom(0, place.agencies.length));
  if (spending === null || called === null) {
    draft.put(
      table.spend,
      lines.map(({ amounts }) => [...amounts]),
      { style: "input", format: money },
    );
  } else putLiveSpend(draft, table, { ...table.spend, row: called.row, rows: 1 }, book, spending);
  /** Whether the agency keeps its fixed cost: so many spend more, or as much and come before it. */
  const keeps = (at: number, agency: number): string => {
    const mine = cellAt(table.spend, at, agency);
    const larger = `SUMPRODUCT((${wholeRow(table.spend, at)}>${mine})*1)`;
    const sameUpToMe = `SUMPRODUCT((${acrossTo(part(table.spend, at, 0, 1, agency + 1))}=${mine})*1)`;
    return `${larger}+${sameUpToMe}<=${inRow(table.kept, at)}`;
  };
  const spends = (at: number, agency: number): string => cellAt(table.spend, at, agency);
  putFigures(
    draft,
    table.saved,
    money,
    (at, agency) => `IF(${keeps(at, agency)},0,${inRow(table.fixedShare, at)}*${spends(at, agency)})`,
  );
  putFigures(draft, table.total, money, (at) => `SUM(${wholeRow(table.saved, at)})`);
  putFigures(
    draft,
    table.stays,
    "General",
    (at) => {
      const [kept, row] = [inRow(table.kept, at), wholeRow(table.spend, at)];
      const largest = `INDEX(${range(known)},MATCH(MAX(${row}),${row},0))`;
      return `IF(${kept}=0,"Nobody",${largest}&IF(${kept}>1," and "&(${kept}-1)&" more",""))`;
    },
    "label",
  );
  putFigures(draft, table.pays, money, (at, agency) => {
    const goesOn = `${spends(at, agency)}-${cellAt(table.saved, at, agency)}`;
    return `IF(OR(${inRow(table.kept, at)}=0,${keeps(at, agency)}),0,${goesOn})`;
  });
  putFigures(draft, table.goesOn, money, (at) => `SUM(${wholeRow(table.pays, at)})`);
  putFigures(
    draft,
    table.open,
    "General",
    (at) =>
      `IF(COUNT(${inRow(table.fixedShare, at)})=0,"Give the fixed share: nothing is saved yet",IF(${inRow(table.source, at)}="","Give the source of the fixed share",""))`,
    "meaning",
  );
  return {
    cells: table,
    finished: (costs) => {
      putTakenOn(draft, book, table, costs);
      return draft.finished();
    },
  };
}

/** What each agency spends on each service, live from the count, below what the spend table calls the agency. */
function putLiveSpend(
  draft: SheetDraft,
  { service, spend }: Pick<DuplicationCells, "service" | "spend">,
  called: SheetBox,
  { place }: Book,
  spending: Spending,
): void {
  draft.put({ row: called.row, column: 0 }, [["What the spend table calls the bodies"]], { style: "note" });
  draft.put(called, [place.agencies.map(({ id }) => words(spending.nameOf(id)))], { style: "unit" });
  putFigures(draft, spend, moneyFormat(place.unit), (at, agency) =>
    spending.by(inYear(called, agency), inRow(service, at)),
  );
}

/** Of the columns of the first table; what the second says of a proposal fits them too. */
function widthsFor(agencies: number): readonly number[] {
  const each = new Array<number>(agencies).fill(110);
  return [90, 190, 150, 220, 200, ...each, ...each, 150, 170, ...each, 170, 330];
}
