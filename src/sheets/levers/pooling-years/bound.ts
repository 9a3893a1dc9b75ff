import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { poolingLimits } from "../../../model/book";
import { poundsIn } from "../../../model/wording";
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
  row,
  text,
  wholeRow,
  wholeYear,
} from "../../cells";
import { PRICE_FORMAT, WHOLE_FORMAT } from "../../draft";
import { above, lesser, none } from "../../formula";
import { freedIn } from "./allocation";
import type { EarmarkCells } from "./earmarks";
import type { YearsGiven } from "./given";
import { yearCell } from "./ledger";
import type { LedgerCells } from "./ledger";

/** A price may be above another by so little that it is noise. */
const NOISE = 0.000001;

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
  const value = range(live.needs.value);
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
  const largest = `(${point}+MAX(${value}))`;
  const pennies = `${(PENNY * roundings) / poundsIn(book.place.unit)}*${largest}+0.000000001*${largest}*SUM(${range(ledger.award)})`;
  const [mostAll, worthAll] = [0, 1].map((at) => oneCell(row(table.all, lines.length + at)));
  return {
    holds: `AND(${range(lawful)},ABS(${mostAll!}-${worthAll!})<=${pennies})`,
    prices: { grants, services },
  };
}

type Proving = NonNullable<YearsGiven["worked"]["proving"]>;

interface PriceCells {
  readonly grants: SheetBox;
  readonly elsewhere: SheetBox;
  readonly services: SheetBox;
  /** A row a year, a column a service. */
  readonly across: SheetBox;
  /** The same: which money may pay for it then, 0 revenue only, 1 receipts as well, 2 all. */
  readonly kinds: SheetBox;
  /** A row an earmark; null where there is none. */
  readonly ofEarmarks: SheetBox | null;
  /** By grant, TRUE where it may pay for every service; and the theme of its offer beside, which no service has where it has none. */
  readonly free: SheetBox;
  readonly point: SheetBox;
}

function putPrices(given: YearsGiven, proving: Proving, earmarks: EarmarkCells | null): PriceCells {
  const { draft, years, pooling, rules, live, worked } = given;
  const price = { style: "figure", format: PRICE_FORMAT } as const;
  const byYear = (
    title: string,
    of: string,
    labels: readonly string[],
    sums: (year: Proving["years"][number], at: number) => number,
  ) => {
    draft.titled(title);
    const { label, years: box } = layColumns(draft, labels.length, { label: text(of), years });
    putLabels(
      draft,
      label,
      labels.map((each) => literalText(each)),
    );
    draft.put(
      box,
      labels.map((_, at) => proving.years.map((year) => sums(year, at))),
      price,
    );
    return box;
  };
  draft.titled(
    "Proof: what one more pound would be worth",
    "Prices that were found with the answer, as values. A pound towards a minimum comes before every other.",
  );
  const point = layColumns(draft, 1, { label: text("Minimums"), figure: figures("Counts more by") });
  putLabels(draft, point.label, ["A pound towards a statutory minimum"]);
  draft.put(point.figure, [[proving.floorPoint]], price);
  const grants = pooling.grants.map(({ id }) => id);
  const own = byYear("Proof: prices of grants", "A pound of", grants, (year, at) => year.grants[at]!);
  const elsewhere = byYear(
    "Proof: prices outside conditions",
    "A pound outside its conditions of",
    grants,
    (year, at) => year.elsewhere[at]!,
  );
  const services = byYear(
    "Proof: prices of services",
    "A pound put into",
    pooling.needs.map(({ id }) => id),
    (year, at) => year.services[at]!,
  );
  const ofEarmarks =
    earmarks === null
      ? null
      : byYear(
          "Proof: prices of parts ring-fenced within grants",
          "A pound of the part of",
          earmarks.lines.map(({ grant }) => grants[grant]!),
          (year, at) => {
            const line = earmarks.lines[at]!;
            const before = earmarks.lines.slice(0, at).filter(({ grant }) => grant === line.grant).length;
            // Where the grant is freed or pooled it has no parts.
            return year.earmarks[line.grant]![before] ?? year.grants[line.grant]!;
          },
        );
  draft.titled(
    "Proof: prices of services and kinds of spending, across",
    "0 revenue, 1 receipts may pay as well, 2 all money may.",
  );
  const heads = figures(...pooling.needs.map(({ id }) => literalText(id)));
  const yearLabels = years.slice(1);
  const { label, across } = layColumns(draft, worked.years, { label: text("Price"), across: heads });
  putLabels(draft, label, yearLabels);
  putFigures(draft, across, PRICE_FORMAT, (year, service) => cellAt(services, service, year));
  const { label: kindLabel, kinds } = layColumns(draft, worked.years, { label: text("Kind"), kinds: heads });
  putLabels(draft, kindLabel, yearLabels);
  putFigures(draft, kinds, WHOLE_FORMAT, (year, service) => {
    const first = yearCell(given, year);
    const receipts = `AND(${inRow(rules.services.receiptsMayPay, service)}="yes",${first}>=${poolingLimits.receiptsFrom},${first}<=${poolingLimits.receiptsTo})*1`;
    return `IF(${inRow(rules.services.money, service)}="capital",2,${receipts})`;
  });
  const { label: themeLabel, themes } = layColumns(draft, 1, { label: text("Theme"), themes: heads });
  putLabels(draft, themeLabel, ["Theme"]);
  putFigures(draft, themes, "General", (_, service) => `${inRow(rules.services.theme, service)}&""`, "label");
  draft.titled("Proof: what each grant may pay for", "TRUE for every service: freed, or pooled.");
  const may = layColumns(draft, grants.length, {
    label: text("Grant"),
    all: figures("Every service"),
    of: heads,
  });
  putLabels(
    draft,
    may.label,
    grants.map((each) => literalText(each)),
  );
  const freedom = { ...rules.rules["freedom"]!, columns: 1 };
  const theme = { ...freedom, column: freedom.column + 1 };
  putFigures(
    draft,
    may.all,
    "General",
    (at) => {
      const said = inRow(freedom, at);
      return `OR(${said}="ring-fence removed",${said}="single offer",${inRow(freedIn(given), at)}=TRUE,AND(${inRow(rules.rules["mode"]!, at)}="pool",${said}<>"protected"))`;
    },
    "check",
  );
  putFigures(
    draft,
    may.of,
    "General",
    (at, service) => {
      const offer = `AND(${inRow(freedom, at)}="innovative policy offer",${inRow(theme, at)}=${inYear(themes, service)})`;
      return `OR(${inRow(may.all, at)},${cellAt(live.grants.allowed, at, service)}=TRUE,${offer})`;
    },
    "check",
  );
  return { grants: own, elsewhere, services, across, kinds, ofEarmarks, free: may.of, point: point.figure };
}

/** What caps hold down is paid for in the bound: the cap, at what its service is worth beyond the money that is paid. */
function capLines(
  { rules, pooling, live }: YearsGiven,
  { grants, elsewhere, services, kinds, ofEarmarks, free }: PriceCells,
  earmarks: EarmarkCells | null,
  mayGoElsewhere: (grant: number) => string,
): readonly (readonly [string, (year: number) => string])[] {
  const { caps } = rules;
  if (caps === null) return [];
  const all = pooling.grants.flatMap((grant, at) =>
    [...grant.caps.keys()].map((service) => ({ at, service })),
  );
  return all.map(({ at: grant, service: id }, line) => {
    const service = pooling.needs.findIndex((need) => need.id === id);
    const parts = (earmarks?.lines ?? []).flatMap((each, at) =>
      each.grant === grant && each.services.includes(id) ? [at] : [],
    );
    return [
      `The cap of ${pooling.grants[grant]!.id} on ${id}`,
      (year) => {
        const paid = [cellAt(grants, grant, year), ...parts.map((at) => cellAt(ofEarmarks!, at, year))];
        const beyond = (price: string): string => `MAX(0,${cellAt(services, service, year)}-${price})`;
        const isKind = `${cellAt(kinds, year, service)}>=${inRow(live.limits!.rank, grant)}`;
        const outside = `IF(${mayGoElsewhere(grant)},${beyond(cellAt(elsewhere, grant, year))},0)`;
        return `IF(${isKind},${inRow(caps.most, line)}*IF(${cellAt(free, grant, service)},${beyond(`MIN(${paid.join(",")})`)},${outside}),0)`;
      },
    ] as const;
  });
}

/** That the prices bind: no service's is above that of money that may pay for it and that no cap holds down, and none rises on the way into a part. */
function putLawful(
  given: YearsGiven,
  {
    grants,
    elsewhere,
    across,
    kinds,
    free,
    ofEarmarks,
  }: Pick<PriceCells, "grants" | "elsewhere" | "across" | "kinds" | "free" | "ofEarmarks">,
  earmarks: EarmarkCells | null,
): SheetBox {
  const { draft, years, pooling, live, rules } = given;
  const limits = live.limits!;
  const uncapped = (grant: number): string =>
    `(${wholeRow(limits.caps, grant)}>=SUM(${range(live.grants.award)}))`;
  const open = (grant: number, year: number): string =>
    `${uncapped(grant)}*(${wholeRow(kinds, year)}>=${inRow(limits.rank, grant)})`;
  const labels = [
    ...pooling.grants.map(({ id }) => `No service is worth more than ${id} that may pay for it`),
    ...(earmarks?.lines ?? []).map(
      ({ grant, services }) =>
        `No price rises on the way into ${pooling.grants[grant]!.id} for ${services.join("; ")}`,
    ),
  ];
  draft.titled(
    "Proof: the prices bind",
    "But for services that a cap holds down, which are in the sum above.",
  );
  const table = layColumns(draft, labels.length, { label: text("Prices"), holds: years });
  putLabels(
    draft,
    table.label,
    labels.map((label) => literalText(label)),
  );
  putFigures(
    draft,
    table.holds,
    "General",
    (line, year) => {
      const dearer = (price: string): string => `(${wholeRow(across, year)}>${price}+${NOISE})`;
      if (line < pooling.grants.length) {
        const may = `(${wholeRow(free, line)}=TRUE)`;
        const outside = `(1-${may})*(${inRow(rules.rules["mode"]!, line)}<>"separate")*(${inRow(rules.rules["flexibility"]!, line)}>0)`;
        const [own, beyond] = [cellAt(grants, line, year), cellAt(elsewhere, line, year)];
        return `AND(${own}>=0,${beyond}>=${own}-${NOISE},${none(`${may}*${open(line, year)}*${dearer(own)}`)},${none(`${outside}*${open(line, year)}*${dearer(beyond)}`)})`;
      }
      const at = line - pooling.grants.length;
      const { grant, outer } = earmarks!.lines[at]!;
      const here = cellAt(ofEarmarks!, at, year);
      const around = outer === null ? cellAt(grants, grant, year) : cellAt(ofEarmarks!, outer, year);
      const heads = range({ ...across, row: across.row - 1, rows: 1 });
      const isIn = `ISNUMBER(FIND("; "&${heads}&"; ","; "&${inRow(earmarks!.names, at)}&"; "))`;
      return `AND(${here}>=0,${here}<=${around}+${NOISE},${none(`${isIn}*${open(grant, year)}*${dearer(here)}`)})`;
    },
    "check",
  );
  return table.holds;
}
