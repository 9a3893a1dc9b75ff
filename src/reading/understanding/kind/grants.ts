import { isVariance, speaksOfSpending, yearIn } from "../words";
import { isFinancing } from "../../vocabulary";
import { namesRole } from "../vocabulary";
import { hasNames, headedAs, headedAsService, of, SHARED_OUT, SURE } from "./evidence";
import type { Evidence, Judgement } from "./evidence";
import { areYearsOfGrants, isOfNames, isOpenGrants } from "./headings-say";
import { AWARDED, isSpent } from "./spent";

const GRANTS = /\b(grants?|awards?|fund(s|ing)?)\b|grant-?awarded/i;
const ALLOCATIONS = /\b(allocations?|determinations?|settlement)\b/i;

/** Grants given, as funders publish them. */
export const openGrants: Judgement = ({ columns }) => (isOpenGrants(columns) ? of("grants") : null);

/** A grant a row: by the heading of its names, by the title, by years over the amounts. */
export const namedGrants: Judgement = (evidence) =>
  isList(evidence) || isCalledList(evidence) || areReceived(evidence) || areByYear(evidence)
    ? of("grants")
    : null;

/** What one grant gives each body. */
export const sharedGrant: Judgement = (evidence) => {
  const { money } = evidence;
  if (headedAs(evidence, "agency") < SURE || headedAsService(evidence) >= SURE) return null;
  const areGrants = money.every(({ heading }) => /\bgrants?\b/i.test(heading) || isVariance(heading));
  const areAllocations =
    isCalledGrants(evidence) && money.every(({ heading }) => /\ballocations?\d?\b/i.test(heading));
  if ((areGrants || areAllocations) && hasNames(evidence) && !isSpent(evidence)) return of("grants");
  return isAllocated(evidence) && !isOfNames(money) ? of("grants") : null;
};

/** "Allocations 2026/27", and nothing of what is spent. */
function isAllocated({ around }: Evidence): boolean {
  return [around.title, around.sheet].some((text) => ALLOCATIONS.test(text) && !speaksOfSpending(text));
}

function isList(evidence: Evidence): boolean {
  const { labels, money, ticked } = evidence;
  const [grant, permitted] = [headedAs(evidence, "grant"), headedAs(evidence, "permitted")];
  const isCalled = isCalledGrants(evidence);
  const saysGrant = [...labels, ...money].some(({ heading }) =>
    /grant|award|funding|allocation/i.test(heading),
  );
  const areYears = areYearsOfGrants(labels, money);
  // What a grant is awarded for each service is no spending.
  const isAwarded =
    grant === 1 && (isCalled || money.every(({ heading }) => AWARDED.test(heading)) || areYears);
  return (
    grant >= SURE &&
    !isBySource(money) &&
    (saysGrant || isCalled || permitted >= SURE) &&
    (permitted >= SURE || headedAsService(evidence) < SURE || isAwarded) &&
    (headedAsAward(evidence) >= SURE ||
      isCalled ||
      ticked.length > 1 ||
      areYears ||
      (grant === 1 && permitted === 1 && isAllocated(evidence)))
  );
}

/** "Grant" beside "Borrowing" and "Receipts": what schemes cost, by how they are paid for. */
function isBySource(money: Evidence["money"]): boolean {
  const isGrant = (heading: string) => /grant|award|fund|contribution|match/i.test(heading);
  const isOther = ({ heading }: { readonly heading: string }) => isFinancing(heading) && !isGrant(heading);
  return money.some(isOther) && money.some(({ heading }) => isGrant(heading));
}

function isCalledList(evidence: Evidence): boolean {
  return (
    isCalledGrants(evidence) &&
    hasNames(evidence) &&
    headedAsService(evidence) < SURE &&
    (headedAsAward(evidence) > 0 || isPaidInGrants(evidence))
  );
}

/** "In-year allocations received": what a body was given, named row by row. */
function areReceived(evidence: Evidence): boolean {
  const isGiven = /\b(allocations?|grants?|funding) (received|notified|issued)\b/i;
  return (
    evidence.around.notes.some((text) => isGiven.test(text)) &&
    hasNames(evidence) &&
    headedAsService(evidence) < SURE &&
    !isSpent(evidence)
  );
}

/** "Total amounts paid in grants by government departments" over names and one column of amounts that nothing else heads. */
function isPaidInGrants({ around, money: [only, ...others] }: Evidence): boolean {
  const isGiven = /\b(paid|given|awarded|made) (in|as) grants\b|\bgrants (to|by|paid|given|made|awarded)\b/i;
  return (
    only?.heading === "" && others.length === 0 && around.titles.some((text) => isGiven.test(text.trim()))
  );
}

/** Years over amounts below a title that speaks of grants and of nothing that is spent or comes in. */
function areByYear(evidence: Evidence): boolean {
  const { money, around } = evidence;
  const isOther = (text: string) =>
    speaksOfSpending(text) ||
    SHARED_OUT.test(text) ||
    /\b(spent|income|receipts|contributions|funded|financ\w+)\b/i.test(text);
  return (
    money.every(({ heading }) => yearIn(heading) !== null) &&
    around.titles.some((text) => /\bgrants\b/i.test(text)) &&
    !around.titles.some(isOther) &&
    hasNames(evidence) &&
    headedAsService(evidence) < SURE &&
    !isSpent(evidence)
  );
}

/** A title, a sheet or, where nothing speaks of spending, a file speaks of grants. */
function isCalledGrants({ around, money, labels }: Evidence): boolean {
  const { sheet, fileName } = around;
  // Above a pivot its filters stand, "Fund" beside "GF", and no title.
  const isPivot = labels.some(({ heading }) => /^row labels$/i.test(heading.trim()));
  const title = isPivot ? "" : around.title;
  const isOfSpending =
    [title, sheet].some((text) => speaksOfSpending(text) || /\bcapital\b/i.test(text)) ||
    [title, ...money.map(({ heading }) => heading)].some((text) => SHARED_OUT.test(text));
  // "Revenue budget by directorate and funding" is of what is spent.
  const isOfFunding = (text: string) => speaksOfSpending(text) && !/grant|award/i.test(text);
  const saysGrants = (text: string) => GRANTS.test(text) && !SHARED_OUT.test(text) && !isOfFunding(text);
  return saysGrants(title) || saysGrants(sheet) || (!isOfSpending && GRANTS.test(fileName));
}

function headedAsAward({ money }: Evidence): number {
  const texts = money.flatMap(({ heading, groups }) => [heading, ...groups]);
  return Math.max(0, ...texts.map((text) => namesRole(text, "award")));
}
