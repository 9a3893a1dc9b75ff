import { cellAt, column, inRow } from "../../cells";
import { PRICE_FORMAT } from "../../draft";
import type { EarmarkCells } from "./earmarks";
import { yearCell } from "./given";
import type { YearsGiven } from "./given";
import type { PriceCells } from "./prices";
import { putYearFormulas } from "./tables";

/** A line of a sum by year. */
export type BoundLine = readonly [label: string, formula: (year: number) => string];

/** What caps hold down is paid for in the bound: the cap, at what its service is worth beyond the money that is paid. */
export function putCapLines(
  given: YearsGiven,
  { grants, elsewhere, services, kinds, ofEarmarks }: PriceCells,
  earmarks: EarmarkCells | null,
): readonly BoundLine[] {
  const { rules, pooling, limits, terms } = given;
  const { caps } = rules;
  if (caps === null) return [];
  const all = pooling.grants.flatMap(({ id, caps: of }, grant) =>
    [...of.keys()].map((capped) => ({
      label: `The cap of ${id} on ${capped}`,
      grant,
      service: pooling.needs.findIndex((need) => need.id === capped),
      parts: (earmarks?.lines ?? []).flatMap((each, at) =>
        each.grant === grant && each.services.includes(capped) ? [at] : [],
      ),
    })),
  );
  const money = putYearFormulas(
    { ...given, money: PRICE_FORMAT },
    {
      title: "Proof: prices of money that a cap holds down",
      note: "The cheapest money of the grant that may pay for the service: its own, that of a part of it, or what may go outside its conditions.",
      of: "A pound under",
    },
    all.map(({ label }) => label),
    (line, year) => {
      const { grant, service, parts } = all[line]!;
      const isFree = `OR(${cellAt(limits.may.of, grant, service)},${inRow(terms.freeFrom, grant)}<=${yearCell(given, year)})`;
      const paid = [cellAt(grants, grant, year), ...parts.map((at) => cellAt(ofEarmarks!, at, year))];
      const outside = `IF(${inRow(terms.share, grant)}>0,${cellAt(elsewhere, grant, year)},${cellAt(services, service, year)})`;
      return `IF(${isFree},MIN(${paid.join(",")}),${outside})`;
    },
  );
  return all.map(({ label, grant, service }, line): BoundLine => [
    label,
    (year) => {
      const isKind = `${cellAt(kinds, year, service)}>=${inRow(limits.rank, grant)}`;
      const beyond = `MAX(0,${cellAt(services, service, year)}-${cellAt(money, line, year)})`;
      return `IF(${isKind},${inRow(column(caps.most, 0), line)}*${beyond},0)`;
    },
  ]);
}
