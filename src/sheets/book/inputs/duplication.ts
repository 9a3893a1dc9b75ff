import { acrossTo, literalText, movingDown, part } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { spendByService } from "../../../model/book";
import type { Book } from "../../../model/book";
import { settledAmount } from "../../../model/money";
import { columnOfCells, draftSheet, moneyFormat, SHARE_FORMAT, WHOLE_FORMAT } from "../../draft";
import type { PlannedSheet } from "../../draft";
import {
  cellAt,
  figures,
  filled,
  inRow,
  layColumns,
  putInputs,
  SHARES,
  text,
  wholeFrom,
  wholeRow,
} from "../cells";

export interface DuplicationCells {
  /** References of proposals, one a row: a proposal has a row for each service. */
  readonly ids: SheetBox;
  readonly service: SheetBox;
  readonly fixedShare: SheetBox;
  readonly kept: SheetBox;
  /** By row and agency, what it spends on the service. */
  readonly spend: SheetBox;
  /** By row and agency, the fixed cost that is saved in a full year. */
  readonly saved: SheetBox;
  readonly total: SheetBox;
}

interface Line {
  readonly id: string;
  readonly service: string;
  readonly fixedShare: number;
  readonly providersKept: number;
  readonly amounts: readonly number[];
}

/** What each proposal that ends duplication saves in a full year, service by service; null where there is none. */
export function writeDuplication(
  name: string,
  book: Book,
): { readonly sheet: PlannedSheet; readonly cells: DuplicationCells } | null {
  const lines = linesOf(book);
  if (lines.length === 0) return null;
  const { place } = book;
  const draft = draftSheet({
    key: "duplication",
    name,
    purpose: "What ends where several agencies carry the fixed cost of one service",
    title: "Duplication",
    opening: [
      [
        "note",
        "Of each service the largest spenders keep their fixed cost, ties in order of the agencies; that of the others is saved.",
      ],
      ["note", "Achievable is applied once, in the register of proposals, and not here."],
    ],
    widths: [90, 190, 90],
    frozen: { rows: 5, columns: 2 },
  });
  const agencies = place.agencies.map(({ id }) => literalText(id));
  const table = layColumns(draft, lines.length, {
    ids: text("Proposal"),
    service: text("Service"),
    fixedShare: figures("Fixed share"),
    kept: figures("Providers kept"),
    spend: figures(...agencies.map((agency) => withWord(agency, "spends"))),
    saved: figures(...agencies.map((agency) => withWord(agency, "saves"))),
    total: figures("Saved in a full year"),
  });
  const money = moneyFormat(place.unit);
  draft.put(table.ids, columnOfCells(lines.map(({ id }) => literalText(id))), { style: "label" });
  draft.put(table.service, columnOfCells(lines.map(({ service }) => literalText(service))), {
    style: "label",
  });
  const fixed = lines.map(({ fixedShare }) => fixedShare);
  putInputs(draft, table.fixedShare, fixed, SHARE_FORMAT, SHARES);
  const kept = lines.map(({ providersKept }) => providersKept);
  putInputs(draft, table.kept, kept, WHOLE_FORMAT, wholeFrom(0, place.agencies.length));
  draft.put(
    table.spend,
    lines.map(({ amounts }) => [...amounts]),
    { style: "input", format: money },
  );
  draft.put(
    table.saved,
    filled(table.saved, (at, agency) => {
      const mine = cellAt(table.spend, at, agency);
      const larger = `SUMPRODUCT((${wholeRow(table.spend, at)}>${mine})*1)`;
      const sameUpToMe = `SUMPRODUCT((${acrossTo(part(table.spend, at, 0, 1, agency + 1))}=${mine})*1)`;
      return `=IF(${larger}+${sameUpToMe}<=${inRow(table.kept, at)},0,${inRow(table.fixedShare, at)}*${mine})`;
    }),
    { style: "figure", format: money },
  );
  draft.put(
    table.total,
    filled(table.total, (at) => `=SUM(${movingDown(part(table.saved, at, 0, 1, table.saved.columns))})`),
    { style: "figure", format: money },
  );
  return { sheet: draft.finished(), cells: table };
}

/** What a proposal of this lever asks. */
interface Own {
  readonly services: readonly string[];
  readonly fixedShare: number | ReadonlyMap<string, number>;
  readonly providersKept: number;
}

function linesOf(book: Book): readonly Line[] {
  const spend = spendByService(book);
  return book.proposals
    .filter(({ lever }) => lever === "duplication")
    .flatMap(({ id, own }) => {
      const { services, fixedShare, providersKept } = own as Own;
      return services.map((service) => ({
        id,
        service,
        fixedShare: typeof fixedShare === "number" ? fixedShare : (fixedShare.get(service) ?? 0),
        providersKept,
        amounts: spend.services.get(service)!.map((amount) => settledAmount(amount).toNumber()),
      }));
    });
}

function withWord(agency: string, word: string): string {
  return agency.startsWith("=") ? `${agency}&" ${word}"` : `${agency} ${word}`;
}
