import { FieldProblems, itemOf, partOf } from "../../fields";
import type { FieldProblem } from "../../fields";
import { amount, Decimal, sum } from "../../money";
import { nameKey } from "../../names";
import { counted, inPoundsApart } from "../../wording";
import { MOST_GRANTS_POOLED, MOST_PAIRS_POOLED } from "../bounds";
import { byYear } from "./by-year";
import { checkGrant } from "./check-grant";
import { fits } from "./fits";
import type { Wrong } from "./fits";
import type { PoolFile, ServiceRow } from "./form";
import { yearName } from "./year-name";

/** Pairs of a grant and a service in all years together. */
const MOST_PAIRS_OF_ALL_YEARS = 500_000;
/** The same where grants need match or have minimum awards: those are no flow. */
const MOST_PAIRS_WITH_MATCH = 8_000;

/** Throws `FieldProblems` for all that cannot be told field by field: sizes, names, lists that do not fit, columns that disagree. */
export function checkFile(file: PoolFile): void {
  const problems: FieldProblem[] = [];
  const wrong: Wrong = (path, message) => {
    problems.push({ path, message });
  };
  const { services, grants, years } = file;
  checkSize(file, wrong);
  fits(file.poolAdministration, years, "poolAdministration", wrong);
  mustDiffer(services, "service", "services", wrong);
  mustDiffer(grants, "grant", "grants", wrong);
  services.forEach((service, at) => checkService(file, service, itemOf("services", at), wrong));
  grants.forEach((grant, at) => checkGrant(file, grant, itemOf("grants", at), wrong));
  if (problems.length > 0) throw new FieldProblems(problems);
}

function checkSize({ services, grants, years }: PoolFile, wrong: Wrong): void {
  const pairs = services.length * grants.length;
  const size = `${counted(grants.length, "grant")} and ${counted(services.length, "service")}`;
  const isFlow = grants.every(({ match, minimumAward }) => match === null && minimumAward === null);
  if (grants.length > MOST_GRANTS_POOLED || pairs > MOST_PAIRS_POOLED) {
    const most = `at most ${MOST_GRANTS_POOLED.toLocaleString("en-GB")} grants, and ${MOST_PAIRS_POOLED.toLocaleString("en-GB")} pairs of a grant and a service`;
    wrong("", `There are ${size}. Give ${most}: put small grants of the same conditions together.`);
  } else if (pairs * years > MOST_PAIRS_OF_ALL_YEARS) {
    const most = MOST_PAIRS_OF_ALL_YEARS.toLocaleString("en-GB");
    wrong("", `There are ${size} over ${years} years. Give at most ${most} pairs in all years together.`);
  } else if (!isFlow && pairs * years > MOST_PAIRS_WITH_MATCH) {
    const most = MOST_PAIRS_WITH_MATCH.toLocaleString("en-GB");
    wrong(
      "",
      `There are ${size} over ${counted(years, "year")}, and match or minimum awards among them. Give at most ${most} pairs in all years together then.`,
    );
  }
}

function mustDiffer(
  rows: readonly { readonly id: string }[],
  what: string,
  list: string,
  wrong: Wrong,
): void {
  const first = new Map<string, number>();
  rows.forEach(({ id }, at) => {
    const before = first.get(nameKey(id));
    if (before === undefined) first.set(nameKey(id), at);
    else {
      wrong(
        partOf(itemOf(list, at), "id"),
        `${itemOf(list, before)} is the ${what} "${id}" too. Give each a name of its own.`,
      );
    }
  });
}

function checkService({ years, firstYear }: PoolFile, service: ServiceRow, path: string, wrong: Wrong): void {
  const { id, need, other, left, floor } = service;
  const fit = Object.entries({ need, other, left, floor }).map(([name, given]) =>
    fits(given, years, partOf(path, name), wrong),
  );
  if (left === null || fit.includes(false)) return;
  const [needs, others, given] = [need, other, left].map((each) => byYear(each, years)) as [
    Decimal[],
    Decimal[],
    Decimal[],
  ];
  for (let year = 0; year < years; year++) {
    const leaves = leftOf(needs[year]!, others[year]!);
    if (leaves.eq(given[year]!)) continue;
    const [need_, other_, leaves_, given_] = inPoundsApart(needs[year]!, others[year]!, leaves, given[year]!);
    wrong(
      partOf(path, "left"),
      `${id} needs ${need_!} in ${yearName(firstYear + year)}, and other money for it is ${other_!}: that leaves ${leaves_!}, but ${given_!} is given. Correct one of the three, or leave this one out.`,
    );
  }
}

/** What is left for grants to pay. */
export function leftOf(need: Decimal, other: Decimal): Decimal {
  return Decimal.max(amount(0), sum([need, other.neg()]));
}
