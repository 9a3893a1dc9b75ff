import type { SheetBox } from "../../../formula";
import { poundsIn } from "../../../model/wording";
import {
  cellAt,
  figures,
  inRow,
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
import { capLines } from "./cap-lines";
import type { EarmarkCells } from "./earmarks";
import type { YearsGiven } from "./given";
import { putLawful } from "./lawful";
import { yearCell } from "./ledger";
import type { LedgerCells } from "./ledger";
import { putPrices } from "./prices";
import { valueOr1 } from "./value-or-1";

/**
 * The most that any use can be worth at the prices that were found when this was worked out, as formulas over the inputs and those prices: weak duality of linear
 * programming, over all years (see `core/certificate`). Answers with a formula that says whether the use comes to as much, but for pennies that rounding down leaves; null where there are no such prices.
 */
export function putBound(
  given: YearsGiven,
  ledger: LedgerCells,
  earmarks: EarmarkCells | null,
): {
  readonly holds: string;
  readonly prices: { readonly grants: SheetBox; readonly services: SheetBox };
} | null {
  const { draft, worked, rules, live, years, money, pooling, book } = given;
  const { proving } = worked;
  if (proving === null) return null;
  const prices = putPrices(given, proving, earmarks);
  const { grants, elsewhere, services, across, kinds, ofEarmarks, free } = prices;
  const last = years.length - 2;
  const of = (name: string): string => range({ ...rules.rules[name]!, columns: 1 });
  const net = (year: number): string =>
    `(${wholeYear(ledger.award, year)}-${wholeYear(ledger.administration, year)})`;
  const allowance = (year: number): string => `(${of("mode")}<>"separate")*${of("flexibility")}*${net(year)}`;
  const floorOf = (year: number): string =>
    rules.floor === null ? range(live.needs.floor) : wholeYear(rules.floor.years, year);
  const point = oneCell(prices.point);
  const value = valueOr1(range(live.needs.value));
  const lines: readonly (readonly [string, (year: number) => string])[] = [
    [
      "Needs: what each pound brings beyond the price of its service",
      (year) => {
        const left = wholeYear(ledger.left, year);
        const floor = lesser(floorOf(year), left);
        const price = wholeYear(services, year);
        return `SUMPRODUCT((${left}-${floor})*${above(value, price)})+SUMPRODUCT(${floor}*${above(`(${value}+${point})`, price)})`;
      },
    ],
    [
      "Awards, less administration, at their prices",
      (year) => `SUMPRODUCT(${net(year)}*${wholeYear(grants, year)})`,
    ],
    [
      "Allowances outside conditions, at what they are worth more",
      (year) => `SUMPRODUCT(${allowance(year)}*(${wholeYear(elsewhere, year)}-${wholeYear(grants, year)}))`,
    ],
    [
      "What may be carried, at what it is worth more in the next year",
      (year) => {
        if (year === last) return "0";
        const open = `(((${of("lastYear")}="")+(${of("lastYear")}>${yearCell(given, year)}))>0)`;
        return `SUMPRODUCT(${of("carry")}*${wholeYear(ledger.award, year)}*${open}*${above(wholeYear(grants, year + 1), wholeYear(grants, year))})`;
      },
    ],
    ...(earmarks === null
      ? []
      : [
          [
            "What is earmarked is worth less by",
            (year: number) =>
              earmarks.lines
                .map((line, at) => {
                  const inner = earmarks.lines.flatMap(({ outer }, each) => (outer === at ? [each] : []));
                  const own = [
                    cellAt(earmarks.held, at, year),
                    ...inner.map((each) => cellAt(earmarks.held, each, year)),
                  ];
                  return `(${own.join("-")})*(${cellAt(ofEarmarks!, at, year)}-${cellAt(grants, line.grant, year)})`;
                })
                .join("+"),
          ] as const,
        ]),
    ...capLines(given, prices, earmarks, allowanceOf),
  ];
  /** Whether anything of a grant may go outside its conditions. */
  function allowanceOf(grant: number): string {
    return `AND(${inRow(rules.rules["mode"]!, grant)}<>"separate",${inRow(rules.rules["flexibility"]!, grant)}>0)`;
  }
  draft.titled(
    "Proof: the most that any use can be worth",
    "At the prices above: what the rules allow of everything, at what it is worth. A pound towards a minimum counts its value and the figure above more.",
  );
  const table = layColumns(draft, lines.length + 2, {
    label: text("By year"),
    years,
    all: figures("Together"),
  });
  putLabels(draft, table.label, [
    ...lines.map(([label]) => label),
    "The most at these prices",
    "Worth of this use, minimums first",
  ]);
  putFigures(draft, { ...table.years, rows: lines.length }, money, (line, year) => lines[line]![1](year));
  const body = { ...table.years, rows: lines.length };
  const [most, worth] = [row(table.years, lines.length), row(table.years, lines.length + 1)];
  putFigures(draft, most, money, (_, year) => `SUM(${wholeYear(body, year)})`, "total");
  putFigures(
    draft,
    worth,
    money,
    (_, year) => {
      const got = wholeYear(ledger.got, year);
      return `SUMPRODUCT(${value}*${got})+${point}*SUMPRODUCT(${lesser(got, floorOf(year))})`;
    },
    "total",
  );
  putFigures(draft, table.all, money, (line) => `SUM(${wholeRow(table.years, line)})`, "total");
  const lawful = putLawful(given, { grants, elsewhere, across, kinds, free, ofEarmarks }, earmarks);
  const roundings = worked.years * (2 * pooling.grants.length + 2 * (earmarks?.lines.length ?? 0));
  const PENNY = 0.01;
  const largest = `(${point}+MAX(${range(live.needs.value)}))`;
  const pennies = `${(PENNY * roundings) / poundsIn(book.place.unit)}*${largest}+0.000000001*${largest}*SUM(${range(ledger.award)})`;
  const [mostAll, worthAll] = [0, 1].map((at) => oneCell(row(table.all, lines.length + at)));
  return {
    holds: `AND(${range(lawful)},ABS(${mostAll!}-${worthAll!})<=${pennies})`,
    prices: { grants, services },
  };
}
