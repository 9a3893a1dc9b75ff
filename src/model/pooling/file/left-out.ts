import { partOf } from "../../fields";
import { amount, Decimal, sum } from "../../money";
import { inPounds, listed } from "../../wording";
import { mayPayKind } from "../rules";
import type { PlaceGrant, PlaceService } from "../rules";
import type { PoolFile } from "./form";
import type { PoolProblem } from "./problem";
import { yearName } from "./year-name";

/** Awards in years after the last in which the grant may be spent. */
export function expiredAwards(
  { id, lastYear }: { readonly id: string; readonly lastYear: number | null },
  firstYear: number,
  awards: readonly Decimal[],
  path: string,
): PoolProblem[] {
  if (lastYear === null) return [];
  const years = awards.flatMap((award, year) =>
    firstYear + year > lastYear && award.gt(0) ? [firstYear + year] : [],
  );
  if (years.length === 0) return [];
  const pounds = sum(years.map((year) => awards[year - firstYear]!));
  return [
    {
      path: partOf(path, "award"),
      message: `${id} has ${inPounds(pounds)} of award in ${listed(years.map(yearName))}, but may only be spent until ${yearName(lastYear)}: that is left out.`,
      grants: [id],
      services: [],
      years,
      pounds,
    },
  ];
}

/** Whether there is a service that its kind of money may pay for in some year. */
export function paysForSome(
  { firstYear, years }: PoolFile,
  services: readonly PlaceService[],
  grant: PlaceGrant,
): boolean {
  return services.some((service) =>
    Array.from({ length: years }, (_, year) => yearName(firstYear + year)).some((year) =>
      mayPayKind(grant, service, year),
    ),
  );
}

/** Services that a grant is said to pay for, and its kind of money never may. */
export function wrongKinds(
  { firstYear, years }: PoolFile,
  services: readonly PlaceService[],
  grant: PlaceGrant,
  path: string,
): PoolProblem[] {
  const barred = (service: PlaceService, year: number) =>
    !mayPayKind(grant, service, yearName(firstYear + year));
  const everyYear = Array.from({ length: years }, (_, year) => year);
  const named = services.filter(
    (service, at) => grant.permitted[at]! && everyYear.some((year) => barred(service, year)),
  );
  if (named.length === 0) return [];
  const inYears = everyYear.filter((year) => named.some((service) => barred(service, year)));
  const pounds = sum(
    inYears.map((year) => {
      const needs = named.filter((service) => barred(service, year)).map(({ need }) => need[year]!);
      return Decimal.min(grant.award[year]!, sum(needs));
    }),
  );
  const names = named.map(({ name }) => name);
  const what = grant.money === "receipts" ? "receipts from sales" : "capital";
  const but =
    grant.money === "receipts"
      ? "which receipts may pay for only where it is the cost of change, in the years of the direction on their flexible use"
      : "which capital never pays for, whatever its freedom";
  return [
    {
      path: partOf(path, "permitted"),
      message: `${grant.name} is ${what}, but is permitted to pay for ${listed(names)}, which ${names.length === 1 ? "is" : "are"} revenue, ${but}: up to ${inPounds(pounds)} cannot go there.`,
      grants: [grant.name],
      services: names,
      years: inYears.map((year) => firstYear + year),
      pounds,
    },
  ];
}

/** Grants named as match that the file does not have. */
export function noSuchMatch(
  { name, award }: PlaceGrant,
  unknown: readonly string[],
  firstYear: number,
  path: string,
): PoolProblem[] {
  if (unknown.length === 0) return [];
  const isOne = unknown.length === 1;
  return [
    {
      path: partOf(partOf(path, "match"), "from"),
      message: `${name} names ${listed(unknown)} as its match, but there ${isOne ? "is no such grant" : "are no such grants"}: ${isOne ? "it brings" : "they bring"} none. What of ${name} can then not be drawn is told apart.`,
      grants: [name, ...unknown],
      services: [],
      years: award.map((_, year) => firstYear + year),
      pounds: amount(0),
    },
  ];
}
