import type { SheetBox } from "../../../formula";
import { poolingLimits } from "../../../model/book";
import type { SheetDraft } from "../../draft";
import {
  cellAt,
  figures,
  inRow,
  inYear,
  layColumns,
  oneCell,
  putFigures,
  putLabels,
  range,
  text,
} from "../../cells";
import { SHARE_FORMAT, WHOLE_FORMAT } from "../../draft";
import type { CellContent } from "../../draft";
import type { RulesCells } from "../rules/cells";
import { OFFER } from "../rules/fill";
import { allowanceFormula, outsideFormula } from "./proof";

/** What the live figures know of a grant's rules beyond award, needs and conditions. Null on a sheet whose book has none. */
export type LimitCells = ReturnType<typeof layOutLimits>;

/** Asks for the rows: a row a grant, below a row that says of each service which money may pay for it. */
export function layOutLimits(draft: SheetDraft, grants: number, services: readonly CellContent[]) {
  draft.titled(
    "What the live figures know of the rules",
    "Awards and needs of the first year, caps, kinds of money, flexibility where a grant is not held separately, and what freedoms and pooling let a grant pay for already. They do not know later years, carrying forward, expiry, earmarks, match, minimum awards and administration: those are in what is worked out in the pane.",
  );
  const kinds = layColumns(draft, 1, {
    label: text("Money"),
    rank: figures("That may pay"),
    of: figures(...services),
  });
  const may = layColumns(draft, grants, {
    grant: text("May pay for"),
    free: figures("Every service already"),
    of: figures(...services),
  });
  const { grant, rank, caps, flexibility, mayGo, allowance, outside, outsideUnfenced } = layColumns(
    draft,
    grants,
    {
      grant: text("Grant"),
      rank: figures("Kind of money"),
      caps: figures(...services),
      flexibility: figures("Share outside its conditions"),
      mayGo: figures("Ring-fence may go"),
      allowance: figures("At most"),
      outside: figures("Outside, with ring-fences"),
      outsideUnfenced: figures("Outside, without"),
    },
  );
  return { kinds, may, grant, rank, caps, flexibility, mayGo, allowance, outside, outsideUnfenced };
}

/** Fills them, from the sheet Grant rules. */
export function putLimits(
  draft: SheetDraft,
  cells: LimitCells,
  rules: RulesCells,
  from: {
    readonly firstYear: SheetBox;
    readonly number: SheetBox;
    readonly awards: SheetBox;
    readonly allowed: SheetBox;
    readonly fenced: SheetBox;
    readonly unfenced: SheetBox;
    readonly freed: SheetBox;
  },
  money: string,
): void {
  const { kinds, may, grant, rank, caps, flexibility, allowance, outside, outsideUnfenced } = cells;
  const { receiptsFrom, receiptsTo } = poolingLimits;
  putLabels(draft, kinds.label, ["0 revenue, 1 receipts, 2 all"]);
  putFigures(draft, kinds.rank, WHOLE_FORMAT, () => "2");
  const first = oneCell(from.firstYear);
  putFigures(draft, kinds.of, WHOLE_FORMAT, (_, at) => {
    const of = (box: SheetBox): string => `INDEX(${range(box)},${inYear(from.number, at)})`;
    const receipts = `AND(${of(rules.services.receiptsMayPay)}="yes",${first}>=${receiptsFrom},${first}<=${receiptsTo})*1`;
    return `IF(${of(rules.services.money)}="capital",2,${receipts})`;
  });
  putFigures(draft, grant, "General", (at) => inRow(rules.ruled, at), "label");
  putFigures(draft, rank, WHOLE_FORMAT, (at) => {
    const kind = inRow(rules.rules["money"]!, at);
    return `(${kind}="receipts")+2*(${kind}="capital")`;
  });
  const heads = { ...caps, row: caps.row - 1, rows: 1 };
  putFigures(draft, caps, money, (at, service) => {
    const none = `SUM(${range(from.awards)})`;
    const barred = `${inYear(kinds.of, service)}<${inRow(rank, at)}`;
    if (rules.caps === null) return `IF(${barred},0,${none})`;
    const mine = `(${range(rules.caps.grant)}=${inRow(grant, at)})*(${range(rules.caps.service)}=${inYear(heads, service)})`;
    return `IF(${barred},0,IF(SUMPRODUCT(${mine})=0,${none},SUMPRODUCT(${mine},${range(rules.caps.most)})))`;
  });
  putFigures(
    draft,
    flexibility,
    SHARE_FORMAT,
    (at) => `IF(${inRow(rules.rules["mode"]!, at)}="separate",0,${inRow(rules.rules["flexibility"]!, at)})`,
  );
  const freedom = { ...rules.rules["freedom"]!, columns: 1 };
  const theme = { ...freedom, column: freedom.column + 1 };
  putFigures(draft, cells.mayGo, "General", (at) => mayGo(inRow(freedom, at)), "check");
  putFigures(draft, may.grant, "General", (at) => inRow(rules.ruled, at), "label");
  putFigures(
    draft,
    may.free,
    "General",
    (at) => {
      const said = inRow(freedom, at);
      return `OR(${said}="ring-fence removed",${said}="single offer",AND(${inRow(rules.rules["mode"]!, at)}="pool",${said}<>"protected"))`;
    },
    "check",
  );
  putFigures(
    draft,
    may.of,
    "General",
    (at, service) => {
      const themeOf = `INDEX(${range(rules.services.theme)},${inYear(from.number, service)})`;
      const offer = `AND(${inRow(freedom, at)}="${OFFER}",${inRow(theme, at)}=${themeOf})`;
      return `OR(${inRow(may.free, at)},${cellAt(from.allowed, at, service)}=TRUE,${offer})`;
    },
    "check",
  );
  const rowOf = (box: SheetBox, at: number): SheetBox => ({ ...box, row: box.row + at, rows: 1 });
  putFigures(draft, allowance, money, (at) =>
    allowanceFormula(rowOf(from.awards, at), rowOf(flexibility, at)).slice(1),
  );
  for (const [box, payments, freed] of [
    [outside, from.fenced, null],
    [outsideUnfenced, from.unfenced, from.freed],
  ] as const) {
    putFigures(draft, box, money, (at) =>
      outsideFormula(rowOf(payments, at), rowOf(may.of, at), freed && rowOf(freed, at)).slice(1),
    );
  }
}

/** Whether a grant has a ring-fence that may go, by the cell of its freedom. */
export function mayGo(freedom: string): string {
  return `AND(${freedom}<>"protected",${freedom}<>"ring-fence removed",${freedom}<>"single offer")`;
}
