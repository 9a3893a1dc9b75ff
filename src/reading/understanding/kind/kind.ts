import { otherCurrencyIn, unitNamed } from "../../../model/wording";
import type { Unit } from "../../../model/wording";
import { areYearsOfGrants, isOfNames, isOpenGrants } from "./headings-say";
import type { ColumnSeen } from "../columns";
import type { TableKind } from "../understanding";
import { COUNTS, isCounted, isLent, isMeasured, isModel, isOrganised, namesCount, PRICES } from "../columns";
import { amountRank, isFinancing, isPartOfCost, isVariance, WEAK_RANK, yearIn } from "../words";
import { namesRole } from "../vocabulary";
import type { KnownWhose } from "../whose";
import type { Role } from "../vocabulary";

/** What a table is called beyond its headings: its title, its sheet, its file. */
export interface Around {
  readonly title: string;
  /** The texts above it, the nearest first. */
  readonly notes: readonly string[];
  /** Those of them that are alone in their rows. */
  readonly titles: readonly string[];
  /** The texts below it. */
  readonly below: readonly string[];
  readonly sheet: string;
  readonly fileName: string;
  /** The unit that a title of the whole sheet names. */
  readonly unitOfSheet: Unit | null;
  /** Whose table it is by what is written around it. */
  readonly whose: KnownWhose;
}

const ESTATE =
  /\b(post ?code|tenure|freehold|leasehold|uprn|property|building|site (name|code)|sites|floor area|gia|nia|land area|m2|sq\.? ?m|hectares?|asset|premises|epc|energy rating|(gross )?internal area|backlog maintenance|(hard|soft) fm|site type)\b|m²/i;
const SPEND =
  /\b(spend|spending|expenditure|budgets?|outturn|costs|payments?|revenue account|cfr|consistent financial reporting|(revenue|budget|expenditure) estimates)\b/i;
const GRANTS = /\b(grants?|awards?|fund(s|ing)?)\b|grant-?awarded/i;
/** What schools are given to spend. */
const SHARED_OUT =
  /\b(funding formula|budget shares?|formula funding|(general|collection|pension|capital|reserve|insurance) fund)\b/i;
const ALLOCATIONS = /\b(allocations?|determinations?|settlement)\b/i;
/** Amounts that are spent rather than awarded. */
const SPENT = /\b(expenditure|spend|spending|spent|outturn|actuals?)\b/i;
const SPENT_BY =
  /\b(spend|spending|spent|expenditure|outturn)\b.* (by|on|against|from|out of)\b|\b(grant|fund)( block)? (budget|spend|spending|expenditure|outturn|monitoring)\b|\b(spend|spending|spent|expenditure|uses?) of (the )?(\S+ ){1,5}(grant|fund)\b/i;
const AWARDED = /\b(award(ed|s)?|allocat(ed|ions?)|grants?)\b/i;
/** As sure as a word that a heading holds makes it. */
const SURE = 0.8;
const SURE_OF_TOTAL = 0.5;

/** What a table is of; where it is something other, what its figures are, if that is known. */
export interface KindFound {
  readonly kind: TableKind;
  readonly figures: string | null;
}

/** What the rows of a table show of its kind. */
export interface ShownByRows {
  readonly isOfServices: boolean;
  readonly isTypedInPounds: boolean;
  /** Every row is called after people or things: "Population", "Households". */
  readonly areCounts: boolean;
  /** What its sections and its totals are called. */
  readonly within: readonly string[];
}

const of = (kind: TableKind, figures: string | null = null): KindFound => ({ kind, figures });

/** What a table is of, from its headings and what it is called. */
export function kindOf(
  columns: readonly ColumnSeen[],
  money: readonly ColumnSeen[],
  around: Around,
  { isOfServices, isTypedInPounds, areCounts, within }: ShownByRows,
): KindFound {
  const labels = columns.filter((column) => !money.includes(column) && column.holds !== "nothing");
  const best = (role: Role) => Math.max(0, ...labels.map(({ heading }) => namesRole(heading, role)));
  // "Property services" over marks is what a grant may be spent on.
  const ticked = labels.filter(({ holds }) => holds === "ticks");
  const estate = columns.filter(
    (column) => !ticked.includes(column) && ESTATE.test([column.heading, ...column.groups].join(" ")),
  ).length;
  if (money.length === 0) return of(estate >= 2 ? "estate" : "other");
  const isNamedByRow = labels.some(({ holds }) =>
    ["names", "codes", "sentences", "dates", "years"].includes(holds),
  );
  if (!isNamedByRow && !isOfNames(money)) return of("other");
  if (isOrganised(columns)) return of("other", "posts");
  if (isLent(columns, around)) return of("other", "what is lent, borrowed or invested");
  if (isOpenGrants(columns)) return of("grants");
  if (best("supplier") >= SURE) return of("payments");
  const isEstate = estate >= 3 || (estate >= 2 && best("service") < SURE);
  if (isEstate && !isCostsOfEstate(money, around)) return of("estate");
  const isOfSpending =
    [around.title, around.sheet].some((text) => SPEND.test(text) || /\bcapital\b/i.test(text)) ||
    [around.title, ...money.map(({ heading }) => heading)].some((text) => SHARED_OUT.test(text));
  const isCalledGrants =
    (GRANTS.test(around.title) && !SHARED_OUT.test(around.title)) ||
    (GRANTS.test(around.sheet) && !SHARED_OUT.test(around.sheet)) ||
    (!isOfSpending && GRANTS.test(around.fileName));
  const service = Math.max(
    0,
    ...labels.map((column) =>
      ticked.includes(column) || namesRole(column.heading, "permitted") >= SURE
        ? 0
        : namesRole(column.heading, "service"),
    ),
  );
  const called = [around.title, around.sheet];
  const isOfPlaces = best("agency") >= SURE && service < SURE;
  if (isModel(money, around) && !(best("agency") >= SURE && service >= SURE)) return of("other", PRICES);
  const awards = Math.max(
    0,
    ...money.map(({ heading, groups }) =>
      Math.max(...[heading, ...groups].map((text) => namesRole(text, "award"))),
    ),
  );
  const hasName = labels.some(
    (column) => column.holds === "names" || column.holds === "codes" || column.holds === "sentences",
  );
  const saysGrant = [...labels, ...money].some(({ heading }) =>
    /grant|award|funding|allocation/i.test(heading),
  );
  const isSpent =
    money.some(({ heading }) => SPENT.test(heading)) && !money.some(({ heading }) => AWARDED.test(heading));
  // What a scheme costs beside how it is paid for.
  const isFinanced =
    money.some(({ heading }) => /\bcosts?\b/i.test(heading)) &&
    money.filter(({ heading }) => isFinancing(heading)).length > 1;
  const hasUnit =
    isTypedInPounds ||
    money.some(({ unit, heading }) => unit !== null || otherCurrencyIn(heading) !== null) ||
    labels.some(({ heading }) => unitNamed(heading) !== null || otherCurrencyIn(heading) !== null);
  if (areCounts && !hasUnit && money.every(({ heading }) => amountRank(heading) === null))
    return of("other", COUNTS);
  // "General Fund forecast (£m)" over a rating beside the budget: money, and not only something measured.
  const isMonitored =
    around.notes.some((text) => unitNamed(text) !== null) &&
    money.some(({ heading }) => /^(\S+ )?budget$/i.test(heading.trim()));
  if (!hasUnit && isMeasured([...labels, ...money]) && !isMonitored)
    return of("other", "what is measured in something other than money");
  // What a grant is awarded for each service is no spending.
  const isAwarded =
    best("grant") === 1 &&
    (isCalledGrants ||
      money.every(({ heading }) => AWARDED.test(heading)) ||
      areYearsOfGrants(labels, money));
  const isUsed = labels.some(({ heading }) => /\buses? of\b/i.test(heading));
  // "Household Support Fund: spend by type of support", "Dedicated Schools Grant budget": what is spent out of one grant.
  const isSpentOf = SPENT_BY.test(around.title) && best("grant") < SURE;
  if ((isSpent || isUsed || isSpentOf || isFinanced) && best("permitted") < SURE) return of("spend");
  if (
    best("grant") >= SURE &&
    (saysGrant || isCalledGrants || best("permitted") >= SURE) &&
    (best("permitted") >= SURE || service < SURE || isAwarded) &&
    (awards >= SURE || isCalledGrants || ticked.length > 1 || areYearsOfGrants(labels, money))
  )
    return of("grants");
  if (isCalledGrants && hasName && service < SURE && awards > 0) return of("grants");
  if (areGrantsByYear(money, around) && hasName && service < SURE && !isSpent) return of("grants");
  const isOfGrants = money.every(({ heading }) => /\bgrants?\b/i.test(heading) || isVariance(heading));
  const areAllocations = isCalledGrants && money.every(({ heading }) => /\ballocations?\d?\b/i.test(heading));
  if ((isOfGrants || areAllocations) && isOfPlaces && hasName && !isSpent) return of("grants");
  const isAllocated = called.some((text) => ALLOCATIONS.test(text) && !SPEND.test(text));
  if (isAllocated && isOfPlaces && !isOfNames(money)) return of("grants");
  const ranks = money.flatMap(({ heading, groups }) => [heading, ...groups].map(amountRank));
  const isMoney = hasUnit || ranks.some((rank) => rank !== null && rank !== WEAK_RANK);
  const isCalled =
    isCalledSpend(around) || within.some((text) => SPEND.test(text) || unitNamed(text) !== null);
  // Thousands of people are no thousands of pounds.
  const isPlainlyMoney = [...money, ...labels].some(({ heading }) => /[£€$]|\bgbp\b/i.test(heading));
  const areThousands = around.notes.some((text) => /^\(?(in )?thousands?\)?$/i.test(text.trim()));
  const isNoMoney = (!isMoney && !isCalledMoney(around)) || (areThousands && !isPlainlyMoney);
  if (isNoMoney && called.some(namesCount)) return of("other", COUNTS);
  // Staff beside what a service costs: "Value", "WTE".
  const isBesideCounts = service >= SURE && ranks.some((rank) => rank !== null);
  if (!isMoney && !isCalled && !isBesideCounts && isCounted(columns)) return of("other", COUNTS);
  if (isMoney || isCalled || service >= SURE || isOfNames(money) || isOfServices || isTypedInPounds)
    return of("spend");
  if (isCounted(columns)) return of("other", COUNTS);
  const areKinds = money.filter(({ heading }) => isPartOfCost(heading)).length > 1;
  // A total of something is money only where it is a body's.
  const isOfBodies = best("agency") >= (ranks.includes(WEAK_RANK) ? SURE_OF_TOTAL : SURE);
  return of(areKinds || isOfBodies ? "spend" : "other");
}

/** Years over amounts below a title that speaks of grants and of nothing that is spent or comes in. */
function areGrantsByYear(money: readonly ColumnSeen[], { titles }: Around): boolean {
  const isOther = (text: string) =>
    SPEND.test(text) ||
    SHARED_OUT.test(text) ||
    /\b(spent|income|receipts|contributions|funded|financ\w+)\b/i.test(text);
  return (
    money.every(({ heading }) => yearIn(heading) !== null) &&
    titles.some((text) => /\bgrants\b/i.test(text)) &&
    !titles.some(isOther)
  );
}

/** What buildings cost, by kinds of cost: a title that says so, and several amounts that are nothing of a building's own. */
function isCostsOfEstate(money: readonly ColumnSeen[], { titles, sheet }: Around): boolean {
  const costs = money.filter(({ heading }) => !ESTATE.test(heading));
  return costs.length > 2 && [...titles, sheet].some((text) => SPEND.test(text));
}

/** A unit of money is above the table, or in the name of its sheet. */
export function isCalledMoney({ notes, sheet }: Around): boolean {
  return [...notes, sheet].some((text) => unitNamed(text) !== null);
}

/** A unit of money or a word for spending is above the table, or names its sheet. */
function isCalledSpend({ notes, sheet }: Around): boolean {
  return [...notes, sheet].some(
    (text) =>
      SPEND.test(text) || unitNamed(text) !== null || /^sum of (\w+ )?(amount|value|net|gross)\b/i.test(text),
  );
}
