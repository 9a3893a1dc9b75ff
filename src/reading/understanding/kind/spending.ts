import { unitNamed } from "../../../model/wording";
import { COUNTS, isCounted, namesCount } from "../columns";
import { amountRank, isPartOfCost, speaksOfSpending, WEAK_RANK } from "../words";
import { hasUnit, headedAs, headedAsService, of, SURE } from "./evidence";
import type { Around, Evidence, Judgement } from "./evidence";
import { isOfNames } from "./headings-say";

const SURE_OF_TOTAL = 0.5;

/** What is paid to suppliers. */
export const payments: Judgement = (evidence) =>
  headedAs(evidence, "supplier") >= SURE ? of("payments") : null;

/** What services cost, or what people and things number. */
export const spendingOrCounts: Judgement = (evidence) => {
  const { columns, money, around, rows } = evidence;
  const [isMoney, service] = [areMoney(evidence), headedAsService(evidence)];
  const isNoMoney = (!isMoney && !isCalledMoney(around)) || areThousandsOfPeople(evidence);
  const isOfCounts = [around.title, around.sheet].some((text) => namesCount(text) && !speaksOfSpending(text));
  if (isNoMoney && isOfCounts) return of("other", COUNTS);
  const areAllCounts = money.every(({ heading }) => namesCount(heading));
  if (!isMoney && areAllCounts) return of("other", COUNTS);
  const isCalled = isCalledSpend(evidence);
  // Staff beside what a service costs: "Value", "WTE".
  const isBesideCounts = service >= SURE && ranksOf(evidence).some((rank) => rank !== null);
  if (!isMoney && !isCalled && !isBesideCounts && isCounted(columns)) return of("other", COUNTS);
  const isOfServices = service >= SURE || isOfNames(money) || rows.isOfServices;
  if (isMoney || isCalled || isOfServices || rows.isTypedInPounds) return of("spend");
  if (isCounted(columns)) return of("other", COUNTS);
  return isNamedByFileAlone(around) && speaksOfSpending(around.fileName) ? of("spend") : null;
};

/** Kinds of cost, or what bodies have in all. */
export const costsOrTotals: Judgement = (evidence) => {
  const areKinds = evidence.money.filter(({ heading }) => isPartOfCost(heading)).length > 1;
  // A total of something is money only where it is a body's.
  const needed = ranksOf(evidence).includes(WEAK_RANK) ? SURE_OF_TOTAL : SURE;
  return areKinds || headedAs(evidence, "agency") >= needed ? of("spend") : null;
};

/** Nothing around a table says anything: only the file has a name. */
function isNamedByFileAlone({ titles, sheet }: Around): boolean {
  return titles.length === 0 && /^(sheet|table|tabelle)? ?\d*$/i.test(sheet.trim());
}

/** A unit of money is above the table, or in the name of its sheet. */
export function isCalledMoney({ notes, sheet }: Around): boolean {
  return [...notes, sheet].some((text) => unitNamed(text) !== null);
}

/** A unit of money or a word for spending is above the table, names its sheet, its sections or its totals. */
function isCalledSpend({ around: { notes, sheet }, rows }: Evidence): boolean {
  const says = (text: string) => speaksOfSpending(text) || unitNamed(text) !== null;
  const isSum = (text: string) => /^sum of (\w+ )?(amount|value|net|gross)\b/i.test(text);
  return [...notes, sheet].some((text) => says(text) || isSum(text)) || rows.within.some(says);
}

/** The headings say that the amounts are money. */
function areMoney(evidence: Evidence): boolean {
  return hasUnit(evidence) || ranksOf(evidence).some((rank) => rank !== null && rank !== WEAK_RANK);
}

/** Thousands of people are no thousands of pounds. */
function areThousandsOfPeople({ money, labels, around }: Evidence): boolean {
  const isPlainlyMoney = [...money, ...labels].some(({ heading }) => /[£€$]|\bgbp\b/i.test(heading));
  return !isPlainlyMoney && around.notes.some((text) => /^\(?(in )?thousands?\)?$/i.test(text.trim()));
}

function ranksOf({ money }: Evidence): readonly (number | null)[] {
  return money.flatMap(({ heading, groups }) => [heading, ...groups].map(amountRank));
}
