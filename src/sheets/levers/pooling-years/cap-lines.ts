import { cellAt, inRow } from "../../cells";
import type { EarmarkCells } from "./earmarks";
import type { YearsGiven } from "./given";
import { yearCell } from "./ledger";
import type { PriceCells } from "./prices";

/** What caps hold down is paid for in the bound: the cap, at what its service is worth beyond the money that is paid. */
export function capLines(
  given: YearsGiven,
  { grants, elsewhere, services, kinds, ofEarmarks, free }: PriceCells,
  earmarks: EarmarkCells | null,
  mayGoElsewhere: (grant: number) => string,
): readonly (readonly [string, (year: number) => string])[] {
  const { rules, pooling, live, freeFrom } = given;
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
        return `IF(${isKind},${inRow(caps.most, line)}*IF(OR(${cellAt(free, grant, service)},${inRow(freeFrom, grant)}<=${yearCell(given, year)}),${beyond(`MIN(${paid.join(",")})`)},${outside}),0)`;
      },
    ] as const;
  });
}
