import { itemOf, partOf } from "../../fields";
import { Decimal, sum } from "../../money";
import { inPounds, inPoundsApart, listed } from "../../wording";
import { conflictInWords, conflicts } from "../findings";
import { isFlow } from "../general";
import type { GeneralYear } from "../general";
import type { PlaceAnswer, PlaceGrants, PlaceYearAnswer } from "../rules";
import type { PoolProblem } from "./problem";
import { yearName } from "./year-name";

/** Where statutory minimums cannot be met as the grants are held, and who is in whose way; and match that is nowhere to be found. */
export function whatIsShort(
  place: PlaceGrants,
  rules: readonly GeneralYear[],
  answer: PlaceAnswer,
  firstYear: number,
): PoolProblem[] {
  const isApart = isFlow(rules) && rules.every(isByItself);
  return rules.flatMap((year, index) => [
    ...(isApart
      ? conflictsIn(place, year, firstYear + index)
      : shortfallsIn(place, year, answer.years[index]!, {
          year: firstYear + index,
          brings: (grant) => year.awards[grant]!.gt(0) || (rules[index - 1]?.carry[grant]!.gt(0) ?? false),
          isLeast: answer.floorGap.isZero(),
        })),
    ...withoutMatch(place, answer.years[index]!, firstYear + index),
  ]);
}

/** Whether nothing of a year depends on another, nor on parts within grants. */
function isByItself({ carry, earmarks }: GeneralYear, index: number, years: readonly GeneralYear[]): boolean {
  return (
    earmarks.every((ofGrant) => ofGrant.length === 0) &&
    (index === years.length - 1 || carry.every((most) => most.isZero()))
  );
}

/** The smallest sets of services that ask for more than the grants bring that may pay for them. */
function conflictsIn({ services, grants }: PlaceGrants, question: GeneralYear, year: number): PoolProblem[] {
  const names = { grants: grants.map(({ name }) => name), services: services.map(({ name }) => name) };
  const { floorsAboveNeed, outOfReach } = conflicts(question);
  return [
    ...floorsAboveNeed.map(({ service, pounds }) =>
      aboveNeed(service, names.services[service]!, pounds, year),
    ),
    ...outOfReach.map((conflict) =>
      problem(conflict.services[0]!, conflictInWords(names, conflict), {
        year,
        grants: conflict.grants.map((grant) => names.grants[grant]!),
        services: conflict.services.map((service) => names.services[service]!),
        pounds: conflict.pounds,
      }),
    ),
  ];
}

/** Service by service, where years hang together or grants have parts: what the best answer leaves short. */
function shortfallsIn(
  { services, grants }: PlaceGrants,
  question: GeneralYear,
  { fundedByService }: PlaceYearAnswer,
  { year, brings, isLeast }: Circumstances,
): PoolProblem[] {
  return services.flatMap(({ name }, service) => {
    const [floor, funded, need] = [
      question.floors[service]!,
      fundedByService[service]!,
      question.needs[service]!,
    ];
    const beyond = sum([floor, need.neg()]);
    const above = beyond.gt(0) ? [aboveNeed(service, name, beyond, year)] : [];
    const could = Decimal.min(floor, need);
    const pounds = sum([could, funded.neg()]);
    if (pounds.lte(0)) return above;
    const who = grants
      .filter((_, grant) => brings(grant) && mayPay(question, grant, service))
      .map((grant) => grant.name);
    const [must, gets] = inPoundsApart(could, funded);
    const noMore = isLeast
      ? "no more within all rules without as much going short elsewhere"
      : "no more was found within all rules";
    const by =
      who.length === 0
        ? "no grant that has money then may pay for it"
        : `gets ${gets!} from ${listed(who)}, the only ${who.length === 1 ? "grant" : "grants"} with money then that may pay for it, and ${noMore}`;
    return [
      ...above,
      problem(service, `${name} must have ${must!}, but ${by}: ${inPounds(pounds)} short.`, {
        year,
        grants: who,
        services: [name],
        pounds,
      }),
    ];
  });
}

interface Circumstances {
  readonly year: number;
  /** Whether a grant has money in the year. */
  readonly brings: (grant: number) => boolean;
  /** Whether it is proved that no use falls less short. */
  readonly isLeast: boolean;
}

function aboveNeed(service: number, name: string, pounds: Decimal, year: number): PoolProblem {
  return problem(
    service,
    `The statutory minimum of ${name} is ${inPounds(pounds)} above what is left for grants to pay.`,
    { year, grants: [], services: [name], pounds },
  );
}

function mayPay(
  { allowed, pooled, flexibility, caps }: GeneralYear,
  grant: number,
  service: number,
): boolean {
  const isCapped = caps[grant]![service]?.isZero() ?? false;
  return !isCapped && (pooled[grant]! || allowed[grant]![service]! || flexibility[grant]!.gt(0));
}

function withoutMatch(
  { grants }: PlaceGrants,
  { withoutMatch: found }: PlaceYearAnswer,
  year: number,
): PoolProblem[] {
  return found.map(({ grant, undrawable }) => ({
    path: partOf(itemOf("grants", grant), "match"),
    message: `${yearName(year)}: ${grants[grant]!.name} cannot find enough match: ${inPounds(undrawable)} of its award can be neither drawn nor carried, whatever the other grants are spent on.`,
    grants: [grants[grant]!.name],
    services: [],
    years: [year],
    pounds: undrawable,
  }));
}

function problem(
  service: number,
  sentence: string,
  { year, ...rest }: Pick<PoolProblem, "grants" | "services" | "pounds"> & { readonly year: number },
): PoolProblem {
  return {
    path: partOf(itemOf("services", service), "floor"),
    message: `${yearName(year)}: ${sentence}`,
    ...rest,
    years: [year],
  };
}
