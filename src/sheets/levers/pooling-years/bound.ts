import type { SheetBox } from "../../../formula";
import { poundsIn } from "../../../model/wording";
import {
  figures,
  layColumns,
  oneCell,
  putFigures,
  putLabels,
  range,
  row,
  text,
  wholeRow,
  wholeYear,
} from "../../cells";
import { above, lesser } from "../../formula";
import { putCapLines } from "./cap-lines";
import type { BoundLine } from "./cap-lines";
import type { EarmarkCells } from "./earmarks";
import type { YearsGiven } from "./given";
import { putLawful } from "./lawful";
import type { LedgerCells } from "./ledger";
import { putPrices } from "./prices";
import type { PriceCells } from "./prices";

/** The bound, as it was added up. */
export interface BoundCells {
  /** A cell each: that the prices bind, the most at these prices, this use with minimums first, and what rounding down may leave between them. */
  readonly lawful: SheetBox;
  readonly most: SheetBox;
  readonly worth: SheetBox;
  readonly pennies: SheetBox;
  readonly prices: { readonly grants: SheetBox; readonly services: SheetBox };
}

/**
 * The most that any use can be worth at the prices that were found when this was worked out, as formulas over the inputs and those prices: weak duality of linear
 * programming, over all years (see `core/certificate`). Null where there are no such prices.
 */
export function putBound(
  given: YearsGiven,
  ledger: LedgerCells,
  earmarks: EarmarkCells | null,
): BoundCells | null {
  const { draft, worked, years, money } = given;
  const { proving } = worked;
  if (proving === null) return null;
  const prices = putPrices(given, proving, earmarks);
  const most = [...boundLines(given, prices, ledger, earmarks), ...putCapLines(given, prices, earmarks)];
  const point = oneCell(prices.point);
  const use: readonly BoundLine[] = [
    ["Worth of this use", (year) => `SUMPRODUCT(${range(ledger.worth)}*${wholeYear(ledger.got, year)})`],
    [
      "Paid towards statutory minimums, at the figure above",
      (year) => `${point}*SUMPRODUCT(${lesser(wholeYear(ledger.got, year), floorIn(given, year))})`,
    ],
  ];
  draft.titled(
    "Proof: the most that any use can be worth",
    "At the prices above: what the rules allow of everything, at what it is worth. A pound towards a minimum counts its value and the figure above more.",
  );
  const table = layColumns(draft, most.length + use.length + TOTALS + 1, {
    label: text("By year"),
    years,
    all: figures("Together"),
  });
  const [mostAt, useAt] = [most.length, most.length + 1 + use.length];
  const lines: readonly BoundLine[] = [
    ...most,
    ["The most at these prices", (year) => sumAbove(table.years, 0, mostAt, year)],
    ...use,
    ["Worth of this use, minimums first", (year) => sumAbove(table.years, mostAt + 1, useAt, year)],
  ];
  putLabels(draft, table.label, [
    ...lines.map(([label]) => label),
    "What rounding down to pennies may leave",
  ]);
  lines.forEach(([, formula], line) => {
    const style = line === mostAt || line === useAt ? "total" : "figure";
    putFigures(draft, row(table.years, line), money, (_, year) => formula(year), style);
    putFigures(draft, row(table.all, line), money, () => `SUM(${wholeRow(table.years, line)})`, "total");
  });
  const pennies = row(table.all, lines.length);
  putFigures(draft, pennies, "0.000000", () => penniesOf(given, ledger, prices, earmarks));
  return {
    lawful: putLawful(given, prices, earmarks),
    most: row(table.all, mostAt),
    worth: row(table.all, useAt),
    pennies,
    prices: { grants: prices.grants, services: prices.services },
  };
}

/** Lines that are sums of those above. */
const TOTALS = 2;

function sumAbove(block: SheetBox, from: number, to: number, year: number): string {
  return `SUM(${wholeYear({ ...block, row: block.row + from, rows: to - from }, year)})`;
}

function floorIn({ rules, live }: YearsGiven, year: number): string {
  return rules.floor === null ? range(live.needs.floor) : wholeYear(rules.floor.years, year);
}

/** What the rules allow of everything, at what it is worth at the prices. */
function boundLines(
  { terms, years }: YearsGiven,
  { grants, elsewhere, services, ofEarmarks, aroundEarmarks, point }: PriceCells,
  ledger: LedgerCells,
  earmarks: EarmarkCells | null,
): readonly BoundLine[] {
  const last = years.length - 2;
  const worth = range(ledger.worth);
  const net = (year: number): string =>
    `(${wholeYear(ledger.award, year)}-${wholeYear(ledger.administration, year)})`;
  const price = (box: SheetBox, year: number): string => wholeYear(box, year);
  return [
    [
      "Needs beyond minimums: what each pound brings beyond the price of its service",
      (year) => {
        const beyond = `(${wholeYear(ledger.left, year)}-${wholeYear(ledger.minimum, year)})`;
        return `SUMPRODUCT(${beyond}*${above(worth, price(services, year))})`;
      },
    ],
    [
      "Minimums: the same, a pound counting more by the figure above",
      (year) => {
        const brings = above(`(${worth}+${oneCell(point)})`, price(services, year));
        return `SUMPRODUCT(${wholeYear(ledger.minimum, year)}*${brings})`;
      },
    ],
    [
      "Awards, less administration, at their prices",
      (year) => `SUMPRODUCT(${net(year)}*${price(grants, year)})`,
    ],
    [
      "Allowances outside conditions, at what they are worth more",
      (year) =>
        `SUMPRODUCT(${range(terms.share)}*${net(year)}*(${price(elsewhere, year)}-${price(grants, year)}))`,
    ],
    [
      "What may be carried, at what it is worth more in the next year",
      (year) => {
        if (year === last) return "0";
        return `SUMPRODUCT(${wholeYear(ledger.mayCarry, year)}*${above(price(grants, year + 1), price(grants, year))})`;
      },
    ],
    ...(earmarks === null
      ? []
      : [
          [
            "What is earmarked is worth less by",
            (year: number) =>
              `SUMPRODUCT(${wholeYear(earmarks.own, year)}*(${price(ofEarmarks!, year)}-${price(aroundEarmarks!, year)}))`,
          ] as const,
        ]),
  ];
}

const PENNY = 0.01;

/** A penny for each sum that is rounded down, at the most that a pound can be worth, and the noise of the largest sums. */
function penniesOf(
  { worked, pooling, book }: YearsGiven,
  ledger: LedgerCells,
  { point }: PriceCells,
  earmarks: EarmarkCells | null,
): string {
  const roundings = worked.years * (2 * pooling.grants.length + 2 * (earmarks?.lines.length ?? 0));
  const largest = `(${oneCell(point)}+MAX(${range(ledger.worth)}))`;
  return `${largest}*(${(PENNY * roundings) / poundsIn(book.place.unit)}+0.000000001*SUM(${range(ledger.award)}))`;
}
