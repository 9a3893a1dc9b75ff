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

/**
 * Sums of one sentence, which a reader may take from one another. They are written as `inPounds` writes them, unless the difference
 * between two of them would then read more than a tenth too large or too small (£3.6bn and £3.7bn, which differ by £33m). In that case
 * all are in millions, or to the penny where millions would mislead too.
 */
export function inPoundsApart(...amounts: readonly Decimal[]): string[] {
  if (areTrue(amounts, amounts.map(asRead))) return amounts.map(inPounds);
  const inMillions = amounts.map((amount) => oneDecimal(amount.div(MILLION)));
  const read = inMillions.map((millions) => millions.times(MILLION));
  if (!areTrue(amounts, read)) return toThePenny(amounts);
  return inMillions.map((millions) => `£${inThousands(millions.toFixed(1))}m`);
}

/** Whether the differences between sums as they are read are right to a tenth. */
function areTrue(amounts: readonly Decimal[], read: readonly Decimal[]): boolean {
  return amounts.every((amount, index) =>
    amounts.every((other, at) => {
      const difference = amount.minus(other).abs();
      const asShown = read[index]!.minus(read[at]!).abs();
      return asShown.minus(difference).abs().lte(difference.div(10));
    }),
  );
}

/** The sum that a reader of `inPounds` takes it for. */
function asRead(amount: Decimal): Decimal {
  const pounds = amount.abs();
  const unit = pounds.gte(BILLION) ? BILLION : pounds.gte(MILLION) ? MILLION : null;
  if (unit !== null) return oneDecimal(amount.div(unit)).times(unit);
  return amount.toDecimalPlaces(pounds.lt(PENCE_BELOW) ? 2 : 0, Decimal.ROUND_HALF_UP);
}

/** In pence, unless parts of a penny tell the sums apart. */
function toThePenny(amounts: readonly Decimal[]): string[] {
  const pence = amounts.map((amount) => amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
  return (areTrue(amounts, pence) ? pence : amounts).map(inFull);
}

function inFull(amount: Decimal): string {
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
