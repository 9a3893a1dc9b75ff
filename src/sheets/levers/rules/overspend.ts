import { literalText, part } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { FORMS } from "../../../model/book";
import type { Book, PoolingPart } from "../../../model/book";
import {
  figures,
  inRow,
  inYear,
  layColumns,
  oneCell,
  orBlank,
  putFigures,
  putInputs,
  putLabels,
  putNames,
  range,
  text,
  wholeYear,
} from "../../cells";
import { moneyFormat, SHARE_FORMAT } from "../../draft";
import type { SheetDraft } from "../../draft";
import type { OverspendCells, RulesCells } from "./cells";
import { yearHeads } from "./year-heads";

/** What is asked of an overspend, but for who bears it. */
export const OVERSPEND_ASKED = FORMS.overspend.filter(({ ask }) => ask.as !== "shares by agency");
/** Whose overspend is shared. */
const NO_AGREEMENT =
  "Of grants that partners hold pooled by agreement (Pooled, under Held). A ring-fence that goes pools nothing: no agreement, no share.";
const STEPS = [
  "Awards of grants that are held pooled, up to their last year",
  "Overspend",
  "Met from underspends of other schemes",
  "Met from the risk pool, at the partners' cost",
  "Met by cutting schemes not committed to",
  "Left for the partners",
] as const;

/** Asks for the rows of what the partners would pay if the pool were overspent. */
export function layOutOverspend(draft: SheetDraft, book: Book): OverspendCells {
  draft.titled(
    "If the pool overspends",
    "In turn, each as far as it goes: underspends, risk pool, schemes not committed to; what is left falls to the partners. Agreements differ: check that yours names these steps in this order.",
  );
  const { given } = layColumns(draft, OVERSPEND_ASKED.length, {
    label: text("Supposed, in each year"),
    given: figures("Given"),
  });
  draft.titled("Who bears an overspend", "Of what the risk pool pays and of what is left.");
  const { name, share } = layColumns(draft, book.place.agencies.length, {
    name: text("Body"),
    share: figures("Its part, by agreement"),
  });
  const years = yearHeads(book);
  draft.titled("What an overspend would cost, by year", NO_AGREEMENT);
  const { years: steps } = layColumns(draft, STEPS.length, { step: text("Step"), years });
  draft.titled(
    "What each body would pay, by year",
    "Its part of what the risk pool pays and of what is left.",
  );
  const borne = layColumns(draft, book.place.agencies.length + 1, { body: text("Body"), years });
  return { given, shares: share, bodies: name, steps, borne: borne.years };
}

/** Fills them. The method is that of PLACE.RISKSHARE, in ordinary formulas, year by year. `firstYear` is the cell of the place. */
export function fillOverspend(
  draft: SheetDraft,
  { place }: Book,
  { overspend }: PoolingPart,
  { award, rules, overspend: cells }: RulesCells,
  firstYear: SheetBox,
): void {
  if (cells === null || overspend === null) return;
  const { given, shares, bodies, steps, borne } = cells;
  const money = moneyFormat(place.unit);
  const label = (box: SheetBox): SheetBox => ({ ...box, column: 0, columns: 1 });
  putLabels(
    draft,
    label(given),
    OVERSPEND_ASKED.map(({ ask }) => ask.label),
  );
  OVERSPEND_ASKED.forEach(({ name, ask }, row) => {
    const value = overspend[name as keyof typeof overspend] as number;
    putInputs(draft, part(given, row, 0), [value], ask.as === "share" ? SHARE_FORMAT : money);
  });
  const names = place.agencies.map(({ id }) => id);
  putNames(draft, bodies, names);
  putInputs(
    draft,
    shares,
    names.map((id) => orBlank(overspend.shares.get(id))),
    SHARE_FORMAT,
  );
  putLabels(draft, label(steps), [...STEPS]);
  const cell = (name: string): string =>
    oneCell(
      part(
        given,
        OVERSPEND_ASKED.findIndex((field) => field.name === name),
        0,
      ),
    );
  const step = (row: number, year: number): string => inYear({ ...steps, row: steps.row + row }, year);
  const last = range(rules["lastYear"]!);
  const isOpen = (year: number): string => `(((${last}="")+(${last}>=${oneCell(firstYear)}+${year}))>0)`;
  const formulas = (year: number): readonly string[] => [
    `SUMPRODUCT((${range(rules["mode"]!)}="pool")*(${range({ ...rules["freedom"]!, columns: 1 })}<>"protected")*${isOpen(year)}*${wholeYear(award, year)})`,
    `${step(0, year)}*${cell("share")}+${cell("amount")}`,
    `MIN(${step(1, year)},${cell("underspend")})`,
    `MIN(${step(1, year)}-${step(2, year)},${cell("riskPool")})`,
    `MIN(${step(1, year)}-${step(2, year)}-${step(3, year)},${cell("uncommitted")})`,
    `${step(1, year)}-${step(2, year)}-${step(3, year)}-${step(4, year)}`,
  ];
  putFigures(draft, steps, money, (row, year) => formulas(year)[row]!);
  putLabels(draft, label(borne), [...names.map((id) => literalText(id)), "Together"]);
  const ofBodies = { ...borne, rows: names.length };
  putFigures(
    draft,
    ofBodies,
    money,
    (row, year) => `(${step(3, year)}+${step(5, year)})*${inRow(shares, row)}`,
  );
  putFigures(
    draft,
    { ...borne, row: borne.row + names.length, rows: 1 },
    money,
    (_, year) => `SUM(${wholeYear(ofBodies, year)})`,
    "total",
  );
}
