import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { poolingLimits } from "../../../model/book";
import { cellAt, figures, inRow, inYear, layColumns, putFigures, putLabels, text } from "../../cells";
import { PRICE_FORMAT, WHOLE_FORMAT } from "../../draft";
import type { EarmarkCells } from "./earmarks";
import type { YearsGiven } from "./given";
import { yearCell } from "./ledger";

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
  /** A row an earmark; null where there is none. */
  readonly ofEarmarks: SheetBox | null;
  /** A row a grant, a column a service: TRUE where it may pay for it in every year. */
  readonly free: SheetBox;
  readonly point: SheetBox;
}

/** The prices that were found with the answer, as values; and what each grant and each kind of money may pay for, as formulas. */
export function putPrices(given: YearsGiven, proving: Proving, earmarks: EarmarkCells | null): PriceCells {
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
  draft.titled(
    "Proof: what each grant may pay for",
    "TRUE for every service: freed already, or pooled. From the year in which the scenario frees it a grant may pay for all.",
  );
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
      return `OR(${said}="ring-fence removed",${said}="single offer",AND(${inRow(rules.rules["mode"]!, at)}="pool",${said}<>"protected"))`;
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
