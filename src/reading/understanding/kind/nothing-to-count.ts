import { unitNamed } from "../../../model/wording";
import { COUNTS, isLent, isMeasured, isModel, isMoved, isOrganised, PRICES } from "../columns";
import { amountRank } from "../words";
import { hasUnit, headedAs, headedAsService, of, SURE } from "./evidence";
import type { Evidence, Judgement } from "./evidence";
import { isOfNames } from "./headings-say";

/** Figures that nothing names. */
export const withoutNames: Judgement = ({ labels, money }) => {
  const isNamed = labels.some(({ holds }) =>
    ["names", "codes", "sentences", "dates", "years"].includes(holds),
  );
  return isNamed || isOfNames(money) ? null : of("other");
};

/** How many posts there are. */
export const posts: Judgement = ({ columns }) => (isOrganised(columns) ? of("other", "posts") : null);

/** What is on loan. */
export const loans: Judgement = ({ columns, around }) =>
  isLent(columns, around) ? of("other", "what is lent, borrowed or invested") : null;

/** What goes from one budget to another. */
export const moves: Judgement = ({ columns }) =>
  isMoved(columns) ? of("other", "what is moved from one budget to another") : null;

/** What one of something costs, and other figures of a model. */
export const prices: Judgement = (evidence) => {
  const isOfBodiesAndServices = headedAs(evidence, "agency") >= SURE && headedAsService(evidence) >= SURE;
  const isOfPrices = isModel(evidence.money, evidence.around) || areFees(evidence);
  return isOfPrices && !isOfBodiesAndServices ? of("other", PRICES) : null;
};

/** Rows that are all called after people or things, where nothing says money. */
export const counts: Judgement = (evidence) => {
  const { money, rows } = evidence;
  const isRanked = money.some(({ heading }) => amountRank(heading) !== null);
  return rows.areCounts && !hasUnit(evidence) && !isRanked ? of("other", COUNTS) : null;
};

/** What is measured in something other than money. */
export const measures: Judgement = (evidence) => {
  const { labels, money } = evidence;
  if (hasUnit(evidence) || !isMeasured([...labels, ...money]) || isMonitored(evidence)) return null;
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

/** "General Fund forecast (£m)" over a rating beside the budget: money, and not only something measured. */
function isMonitored({ around, money }: Evidence): boolean {
  return (
    around.notes.some((text) => unitNamed(text) !== null) &&
    money.some(({ heading }) => /^(\S+ )?budget$/i.test(heading.trim()))
  );
}
