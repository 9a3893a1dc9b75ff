import { unitNamed } from "../../../model/wording";
import { COUNTS, isLent, isMeasured, isModel, isMoved, isOrganised, PRICES } from "../columns";
import type { ColumnSeen } from "../columns";
import { namesRole } from "../vocabulary";
import { amountRank, isMeasure, isServiceName, speaksOfSpending } from "../words";
import { hasUnit, headedAs, headedAsService, of, SURE } from "./evidence";
import type { Evidence, Judgement } from "./evidence";
import { isOfNames } from "./headings-say";
import { BUDGETS, SPENDING, anyOf } from "../../vocabulary";

const NUMBERED = 0.5;
const BUDGETED = anyOf(SPENDING, BUDGETS);

/** Figures that nothing names. */
export const withoutNames: Judgement = ({ labels, money }) => {
  // Cost centres by their numbers, where nothing gives their names.
  const isNumbered = ({ heading, holds }: ColumnSeen) =>
    holds === "figures" && namesRole(heading, "service") >= NUMBERED;
  const isNamed = labels.some(
    (column) =>
      ["names", "codes", "sentences", "dates", "years"].includes(column.holds) || isNumbered(column),
  );
  return isNamed || isOfNames(money) ? null : of("other");
};

/** A list of posts, whatever they cost. */
export const posts: Judgement = ({ columns }) => (isOrganised(columns) ? of("other", "posts") : null);

/** What is on loan. */
export const loans: Judgement = ({ columns, around }) =>
  isLent(columns, around) ? of("other", "what is lent, borrowed or invested") : null;

/** What goes from one budget to another. */
export const moves: Judgement = ({ columns, around }) =>
  isMoved(columns, around) ? of("other", "what is moved from one budget to another") : null;

/** What one of something costs, and other figures of a model. */
export const prices: Judgement = (evidence) => {
  const isOfBodiesAndServices = headedAs(evidence, "agency") >= SURE && headedAsService(evidence) >= SURE;
  const isOfPrices = isModel(evidence.money, evidence.around) || areFees(evidence);
  return isOfPrices && !isOfBodiesAndServices && !isBudget(evidence) ? of("other", PRICES) : null;
};

/** "Revenue budget (pay award assumptions 3%)" over budgets: a title that speaks of spending too, on a sheet that is not called after a model. */
function isBudget({ around: { title, sheet }, money }: Evidence): boolean {
  return (
    speaksOfSpending(title) &&
    !isModel(money, { title: "", sheet }) &&
    money.some(({ heading }) => BUDGETED.test(heading))
  );
}

/** Rows that are all called after people or things, where nothing says money. */
export const counts: Judgement = (evidence) => {
  const { money, rows } = evidence;
  const isRanked = money.some(({ heading }) => amountRank(heading) !== null);
  return rows.areCounts && !hasUnit(evidence) && !isRanked ? of("other", COUNTS) : null;
};

/** What is measured in something other than money. */
export const measures: Judgement = (evidence) => {
  const { labels, money } = evidence;
  if (hasUnit(evidence) || !isMeasured([...labels, ...named(money)]) || isMonitored(evidence)) return null;
  return of("other", "what is measured in something other than money");
};

/** "Fees and charges from 1 April": what one of each costs, with what it is charged by or whether tax is on it. */
function areFees({ around: { titles, sheet }, labels }: Evidence): boolean {
  return (
    [...titles, sheet].some((text) => /\bfees (and|&) charges\b/i.test(text)) &&
    labels.some(({ heading }) =>
      /^(unit|per|basis|charged? (per|by)|vat( status)?|frequency)$/i.test(heading.trim()),
    )
  );
}

/** Beside names of other services "Performance" is one. */
function named(money: readonly ColumnSeen[]): readonly ColumnSeen[] {
  const isName = ({ heading }: ColumnSeen) => amountRank(heading) === null && !isMeasure(heading);
  const services = money.filter((column) => isName(column) && isServiceName(column.heading));
  return services.length > 0 && money.every(isName) ? [] : money;
}

/** A title that says money or spending is over budgets beside a rating, and over services called "Performance": no list of indicators. */
function isMonitored({ around: { notes, sheet }, labels }: Evidence): boolean {
  const areIndicators = labels.some(({ heading }) =>
    /\b(indicators?|kpis?|metrics?|measures?)\b/i.test(heading),
  );
  const isCalled = [...notes, sheet].some((text) => unitNamed(text) !== null || speaksOfSpending(text));
  return isCalled && !areIndicators;
}
