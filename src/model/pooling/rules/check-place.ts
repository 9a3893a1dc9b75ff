import type { Decimal } from "../../money";
import { nameKey } from "../../names";
import { invalid, mustBeShare } from "../../problem";
import type { ProblemPlace } from "../../problem";
import { checkEarmarks } from "./check-earmarks";
import { checkMatch } from "./check-match";
import type { Mode, PlaceGrant, PlaceGrants } from "./place-grants";

/** Refuses a place whose lists do not fit together or whose figures cannot be; see `yearsUnder`. */
export function checkPlace(place: PlaceGrants, modes: readonly Mode[]): void {
  const { years, services, grants } = place;
  checkNames("years", "year", years);
  checkNames(
    "services",
    "service",
    services.map(({ name }) => name),
  );
  checkNames(
    "grants",
    "grant",
    grants.map(({ name }) => name),
  );
  checkLength("modes", "modes", modes, grants.length, "grants");
  checkSums("pool_administration", "The pool's administration", place.poolAdministration, years);
  services.forEach(({ name, value, need, floor }, service) => {
    const row = service + 1;
    checkSum("values", `The value of ${name}`, value, { row });
    checkSums("needs", `The need of ${name}`, need, years, row);
    checkSums("floors", `The floor of ${name}`, floor, years, row);
  });
  grants.forEach((grant, index) => checkGrant(place, grant, index + 1));
}

function checkGrant(place: PlaceGrants, grant: PlaceGrant, row: number): void {
  const { years, services } = place;
  const { name, award } = grant;
  checkSums("awards", `The award of ${name}`, award, years, row);
  checkSums("administration", `The administration of ${name}`, grant.administration, years, row);
  checkLength("permitted", `permitted of ${name}`, grant.permitted, services.length, "services", { row });
  checkLength("caps", `caps of ${name}`, grant.caps, services.length, "services", { row });
  grant.caps.forEach((cap, service) => {
    if (cap === null) return;
    checkSum("caps", `The cap of ${name} on ${services[service]!.name}`, cap, { row, column: service + 1 });
  });
  mustBeShare("flexibility", `The flexibility of ${name}`, grant.flexibility, { row });
  mustBeShare("carry", `The share of ${name} that may be carried`, grant.carry, { row });
  checkExpiry(grant, years, row);
  checkOffer(place, grant, row);
  checkEarmarks(place, grant, row);
  checkMatch(place, grant, row);
}

function checkExpiry({ name, award, lastYear }: PlaceGrant, years: readonly string[], row: number): void {
  if (lastYear === null) return;
  const last = years.indexOf(lastYear);
  if (last === -1) {
    throw invalid(
      "last_year",
      `${name} may be spent until ${lastYear}, which is not one of the years. Give one of them, or none.`,
      { row },
    );
  }
  const late = award.findIndex((pounds, year) => year > last && pounds.gt(0));
  if (late === -1) return;
  throw invalid(
    "awards",
    `${name} has an award in ${years[late]!}, but may only be spent until ${lastYear}. Correct one of them.`,
    { row, column: late + 1 },
  );
}

function checkOffer({ services }: PlaceGrants, { name, freedom }: PlaceGrant, row: number): void {
  if (typeof freedom === "string") return;
  const theme = freedom.innovativePolicyOffer;
  if (services.some((service) => nameKey(service.theme) === nameKey(theme))) return;
  throw invalid(
    "freedom",
    `${name} has an innovative policy offer for "${theme}", which is the theme of no service. Give the theme as it is among the services.`,
    { row },
  );
}

function checkNames(argument: string, what: string, names: readonly string[]): void {
  const keys = names.map(nameKey);
  keys.forEach((key, index) => {
    if (key === "") throw invalid(argument, `A ${what} has no name. Give it one.`, { row: index + 1 });
    if (keys.indexOf(key) === index) return;
    throw invalid(argument, `There are two of the ${what} ${names[index]!}. Give each a name of its own.`, {
      row: index + 1,
    });
  });
}

function checkSums(
  argument: string,
  what: string,
  sums: readonly Decimal[],
  years: readonly string[],
  row?: number,
): void {
  checkLength(argument, what, sums, years.length, "years", row === undefined ? {} : { row });
  sums.forEach((pounds, year) =>
    checkSum(argument, `${what} in ${years[year]!}`, pounds, {
      ...(row === undefined ? {} : { row }),
      column: year + 1,
    }),
  );
}

function checkSum(argument: string, what: string, sum: Decimal, at: ProblemPlace): void {
  if (sum.isFinite() && sum.gte(0)) return;
  throw invalid(argument, `${what} is ${sum.toString()}. Give 0 or more.`, at);
}

function checkLength(
  argument: string,
  what: string,
  list: readonly unknown[],
  expected: number,
  of: string,
  at: ProblemPlace = {},
): void {
  if (list.length === expected) return;
  throw invalid(
    argument,
    `${what}: there are ${list.length} entries for ${expected} ${of}. Give one for each.`,
    at,
  );
}
