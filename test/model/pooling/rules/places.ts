import fc from "fast-check";
import { amount } from "../../../../src/model/money";
import type {
  Freedom,
  GrantKind,
  Mode,
  PlaceGrants,
  PlaceService,
} from "../../../../src/model/pooling/rules";
import { place, service } from "./place";
import type { PlainGrant } from "./place";

const YEARS = 2;
const NAMES = ["Grant 0", "Grant 1", "Grant 2"];
const shares = fc.constantFrom(0, 0.1, 0.25, 1);
const pounds = fc.nat({ max: 3000 }).map((pence) => pence / 100);
const everyYear = (sums: fc.Arbitrary<number>) => fc.array(sums, { minLength: YEARS, maxLength: YEARS });

type DrawnGrant = Omit<PlainGrant, "name" | "match" | "minimumAward"> & {
  match: PlainGrant["match"] | null;
  minimumAward: number | null;
};

const drawnGrants: fc.Arbitrary<DrawnGrant> = fc.record({
  award: everyYear(pounds),
  permitted: fc.constantFrom("xxx", "xx-", "x-x"),
  administration: everyYear(pounds.map((each) => Math.round(each * 25) / 100)),
  flexibility: shares,
  carry: shares,
  earmarks: fc.constantFrom<NonNullable<PlainGrant["earmarks"]>>(
    [],
    [{ services: "x--", share: 0.3 }],
    [
      { services: "x--", share: 0.333 },
      { services: "x--", share: 0.2 },
    ],
  ),
  caps: fc.constantFrom<(number | null)[]>([null, null, null], [null, 5, null]),
  match: fc.option(
    fc.record({ ratio: fc.constantFrom(0.5, 1, 2), from: fc.subarray(NAMES, { minLength: 1 }) }),
    { freq: 2 },
  ),
  minimumAward: fc.option(pounds, { freq: 2 }),
  freedom: fc.constantFrom<Freedom>("ring-fenced", "ring-fence removed", "single offer", "protected", {
    innovativePolicyOffer: "housing",
  }),
  mode: fc.constantFrom<Mode>("separate", "align", "braid", "pool"),
  money: fc.constantFrom<GrantKind>("revenue", "revenue", "capital", "receipts"),
});

/** Services that need less than the grants bring, or more; worth different sums or the same. */
const drawnServices = fc.constantFrom<PlaceService[]>(
  [],
  [
    { ...service("Family help", "Children", YEARS, 20), value: amount(2) },
    { ...service("Youth work", "Children", YEARS, 15, 10), receiptsMayPay: true },
    { ...service("Homelessness", "Housing", YEARS, 12), value: amount(0.5), money: "capital" },
  ],
);

/** Places of up to three grants over two years, with every rule there is. */
export const places: fc.Arbitrary<PlaceGrants> = fc
  .tuple(fc.array(drawnGrants, { minLength: 1, maxLength: 3 }), everyYear(pounds), drawnServices)
  .map(([grants, poolAdministration, services]) =>
    place(
      grants.map((grant, index) => named(grant, index, NAMES.slice(0, grants.length))),
      { years: YEARS, poolAdministration, ...(services.length > 0 && { services }) },
    ),
  );

/** The same place where nothing has to be administered. */
export function withoutAdministration(found: PlaceGrants): PlaceGrants {
  return {
    ...found,
    poolAdministration: found.poolAdministration.map((cost) => cost.times(0)),
    grants: found.grants.map((grant) => ({
      ...grant,
      administration: grant.administration.map((cost) => cost.times(0)),
    })),
  };
}

/** The grant with a name, and match from others of these names only. */
function named(
  { match, minimumAward, ...grant }: DrawnGrant,
  index: number,
  names: readonly string[],
): PlainGrant {
  const from = match?.from.filter((other) => other !== names[index] && names.includes(other));
  return {
    ...grant,
    name: names[index]!,
    ...(minimumAward !== null && { minimumAward }),
    ...(match && from && { match: { ratio: match.ratio, from } }),
  };
}
