import { amount } from "../../money";
import { EVERY_SERVICE, MOST_YEARS } from "../../pooling/file";
import type { ByYear, EarmarkTerms, GrantTerms, PoolFile } from "../../pooling/file";
import { listed, poundsIn } from "../../wording";
import { checksum } from "../checksum";
import { nameKey } from "../../names";
import type { Book, PoolingPart, PoolingWorked } from "../parts";
import { mayBeFreed } from "./freed";
import type { FreedFrom } from "./freed";

/** What is asked of a place's grants over its years. */
export interface PoolAsked {
  /** In pounds. */
  readonly file: PoolFile;
  /** What could not be asked as the book says, in sentences. */
  readonly notes: readonly string[];
  /** A short figure that changes when anything does that was asked. */
  readonly inputs: string;
}

/**
 * The grants of a book as a file of `npm run pool` has them, for the years of its place, at most 30, with the ring-fences of some grants removed from a year on: those of
 * protected grants stay. A book without grants or needs asks nothing: null.
 */
export function poolFileOf({ place, pooling }: Book, freed: FreedFrom): PoolAsked | null {
  if (pooling === null || pooling.grants.length === 0 || pooling.needs.length === 0) return null;
  const years = Math.min(place.years, MOST_YEARS);
  const pounds = inPoundsOf(place.unit, years === place.years ? null : years);
  const stay = pooling.grants.filter(({ id, freedom }) => freed.has(id) && freedom === "protected");
  const file: PoolFile = {
    pool: 1,
    place: place.name,
    firstYear: place.firstYear,
    years,
    services: servicesOf(pooling, pounds),
    grants: pooling.grants.map((grant, at) => ({
      ...grantIn(grant, pounds),
      permitted: permittedBy(pooling.needs, pooling.allowed[at]!),
      freedFrom: null,
      ...(mayBeFreed(grant) && freedFrom(place.firstYear, pooling, at, freed.get(grant.id))),
    })),
    poolAdministration: pounds(pooling.poolAdministration),
  };
  const notes = [
    ...(stay.length === 0
      ? []
      : [
          `${listed(stay.map(({ id }) => id))} ${stay.length === 1 ? "is" : "are"} protected: the ring-fence stays, though a proposal removes it.`,
        ]),
    ...(years < place.years
      ? [`Grants are worked out over the first ${years} of ${place.years} years.`]
      : []),
  ];
  return { file, notes, inputs: checksum(asText(file)) };
}

/** Whose ring-fence is gone in one file of the same grants and not in the other, and from which year; null: from the first. */
export function goneBetween(held: PoolFile, asked: PoolFile): PoolingWorked["freed"] {
  return asked.grants.flatMap(({ id: grant, freedom, freedFrom: from }, at) =>
    freedom === held.grants[at]!.freedom ? [] : [{ grant, from }],
  );
}

/** The ring-fence gone from a year on; until then a grant with an offer may pay for the services of its theme as well. */
function freedFrom(
  firstYear: number,
  { grants, needs, allowed }: PoolingPart,
  at: number,
  from: number | undefined,
): Partial<PoolFile["grants"][number]> {
  if (from === undefined) return {};
  const { freedom } = grants[at]!;
  const theme = typeof freedom === "object" ? nameKey(freedom.innovativePolicyOffer) : null;
  const until = needs.map((need, service) => allowed[at]![service]! || nameKey(need.theme) === theme);
  return {
    freedom: "ring-fence removed",
    freedFrom: from > firstYear ? from : null,
    ...(theme !== null && { permitted: permittedBy(needs, until) }),
  };
}

type InPounds = <Sum extends ByYear>(sum: Sum) => Sum extends number ? number : ByYear;

/** `most` years of a longer list; lists that do not fit the years of the place are told as they are. */
function inPoundsOf(unit: string, most: number | null): InPounds {
  const times = poundsIn(unit);
  const one = (sum: number): number => (times === 1 ? sum : amount(sum).times(times).toNumber());
  return ((sum: ByYear) =>
    typeof sum === "number" ? one(sum) : sum.slice(0, most ?? sum.length).map(one)) as InPounds;
}

function servicesOf({ needs, values, floors }: PoolingPart, pounds: InPounds): PoolFile["services"] {
  return needs.map(({ id, amount: need, other, theme, money, receiptsMayPay }, at) => ({
    id,
    theme,
    money,
    receiptsMayPay,
    value: values?.[at] ?? 1,
    need: pounds(need),
    other: pounds(other),
    left: null,
    floor: pounds(floors?.[at] ?? 0),
  }));
}

function grantIn(grant: GrantTerms, pounds: InPounds): GrantTerms {
  const { award, caps, earmarks, administration, minimumAward } = grant;
  const earmark = ({ amount: held, ...rest }: EarmarkTerms): EarmarkTerms => ({
    ...rest,
    amount: held === null ? null : pounds(held),
  });
  return {
    ...grant,
    award: pounds(award),
    caps: new Map([...caps].map(([service, most]) => [service, pounds(most)])),
    earmarks: earmarks.map(earmark),
    administration: pounds(administration),
    minimumAward: minimumAward === null ? null : pounds(minimumAward),
  };
}

function permittedBy(
  needs: PoolingPart["needs"],
  row: readonly boolean[],
): PoolFile["grants"][number]["permitted"] {
  if (row.every((may) => may)) return EVERY_SERVICE;
  return needs.flatMap(({ id }, need) => (row[need]! ? [id] : []));
}

/** What names the place and who holds a grant are not reckoned with. */
const NOT_RECKONED: readonly string[] = ["place", "holder"];

function asText(file: PoolFile): string {
  return JSON.stringify(file, (name, value: unknown) => {
    if (NOT_RECKONED.includes(name)) return undefined;
    return value instanceof Map ? [...value] : value;
  });
}
