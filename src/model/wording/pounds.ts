import { Decimal } from "../money";

const MILLION = new Decimal(1_000_000);
const BILLION = new Decimal(1_000_000_000);
/** Below this pence matter. */
const PENCE_BELOW = new Decimal(1000);
const PENNY = new Decimal("0.01");

/**
 * A sum as finance people say it: £1.2m and £3.9bn to one decimal (£108.0m is rounded, £108m is not), £35,697 to the pound, £12.50 to the penny where it is
 * below £1,000. Halves are rounded up.
 */
export function inPounds(amount: Decimal): string {
  if (amount.isZero()) return "£0";
  if (amount.abs().lt(PENNY)) return "less than a penny";
  return `${amount.isNegative() ? "-" : ""}${unsigned(amount.abs())}`;
}

/** Sums of one sentence: as `inPounds`, unless two that differ would read alike, "£1.2m of £1.2m"; then all to the penny. */
export function inPoundsApart(...amounts: readonly Decimal[]): string[] {
  const words = amounts.map(inPounds);
  const readAlike = amounts.some((amount, index) =>
    amounts.some((other, at) => words[at] === words[index] && !other.eq(amount)),
  );
  return readAlike ? amounts.map(toThePenny) : words;
}

function toThePenny(amount: Decimal): string {
  const places = Math.max(amount.decimalPlaces(), amount.isInteger() ? 0 : 2);
  return `${amount.isNegative() ? "-" : ""}£${inThousands(amount.abs().toFixed(places))}`;
}

function unsigned(amount: Decimal): string {
  const pence = amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  if (pence.lt(PENCE_BELOW)) return `£${pence.isInteger() ? pence.toFixed(0) : pence.toFixed(2)}`;
  const pounds = amount.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  if (pounds.lt(MILLION)) return `£${inThousands(pounds.toFixed(0))}`;
  const millions = oneDecimal(pounds.div(MILLION));
  if (millions.lt(1000)) return `£${shortened(pounds, MILLION)}m`;
  return `£${inThousands(shortened(pounds, BILLION))}bn`;
}

/** With a decimal, though it be 0, wherever something was rounded off: £108.0m is not £108m. */
function shortened(pounds: Decimal, unit: Decimal): string {
  const number = oneDecimal(pounds.div(unit));
  return number.times(unit).eq(pounds) ? number.toFixed() : number.toFixed(1);
}

function oneDecimal(number: Decimal): Decimal {
  return number.toDecimalPlaces(1, Decimal.ROUND_HALF_UP);
}

function inThousands(number: string): string {
  const [whole = "", ...decimals] = number.split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...decimals].join(".");
}
