import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { poolingLimits } from "../../../model/book";
import {
  cellAt,
  column,
  figures,
  inRow,
  layColumns,
  oneCell,
  putFigures,
  putLabels,
  text,
} from "../../cells";
import { PRICE_FORMAT, WHOLE_FORMAT } from "../../draft";
import type { EarmarkCells } from "./earmarks";
import type { YearsGiven } from "./given";
import { putYearFormulas } from "./tables";

type Proving = NonNullable<YearsGiven["worked"]["proving"]>;

/** Where the prices are, and what they are read beside. */
export interface PriceCells {
  readonly grants: SheetBox;
  readonly elsewhere: SheetBox;
  readonly services: SheetBox;
  /** A row a year, a column a service. */
  readonly across: SheetBox;
  /** The same: which money may pay for it then, 0 revenue only, 1 receipts as well, 2 all. */
  readonly kinds: SheetBox;
  /** A row an earmark, and of each the price of its grant; null where there is none. */
  readonly ofEarmarks: SheetBox | null;
  readonly aroundEarmarks: SheetBox | null;
  readonly point: SheetBox;
}

/** The prices that were found with the answer, as values; and which kind of money may pay for what, as formulas. */
export function putPrices(given: YearsGiven, proving: Proving, earmarks: EarmarkCells | null): PriceCells {
  const { draft, years, pooling, rules, worked } = given;
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
  const aroundEarmarks =
    earmarks === null
      ? null
      : putYearFormulas(
          { ...given, money: PRICE_FORMAT },
          { title: "Proof: prices of the grants of these parts", of: "A pound of the grant around the part" },
          earmarks.lines.map(({ grant }) => grants[grant]!),
          (line, year) => cellAt(own, earmarks.lines[line]!.grant, year),
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
    const first = oneCell(column(given.terms.begins, year));
    const receipts = `AND(${inRow(rules.services.receiptsMayPay, service)}="yes",${first}>=${poolingLimits.receiptsFrom},${first}<=${poolingLimits.receiptsTo})*1`;
    return `IF(${inRow(rules.services.money, service)}="capital",2,${receipts})`;
  });
  return { grants: own, elsewhere, services, across, kinds, ofEarmarks, aroundEarmarks, point: point.figure };
}
