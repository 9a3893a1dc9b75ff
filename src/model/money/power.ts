import { Decimal } from "./decimal";

/** A number of twice a double's digits, about 32, as the sum of two doubles, the second below half the last place of the first. */
type Twofold = readonly [high: number, low: number];

/** Beyond these a double loses digits, or a product of halves overflows. */
const [LEAST, MOST] = [1e-280, 1e280];
/** Far more than a power's error: it stays below 1e-27 of the power. */
const ERROR = 1e-25;
/** The logarithm of 2, to 32 digits. */
const LN_2: Twofold = [0.6931471805599453, 2.3190468138462996e-17];
/** The argument of a power of e is halved so often before its series is added up. */
const HALVINGS = 9;
const TERMS = 10;

/**
 * `(numerator / denominator) ^ exponent`, rightly rounded to the double that a cell holds: the same as of the power worked out in 34
 * digits, some twenty times faster. Numerator and denominator are above 0.
 *
 * It is worked out in pairs of doubles (Dekker 1971). Where its error might change how it is rounded, 34 digits decide.
 */
export function powerInCell(numerator: Decimal, denominator: Decimal, exponent: Decimal): Decimal {
  const base = ratio(asWhole(numerator), asWhole(denominator));
  const power = base === null ? Number.NaN : roundedPower(base, fromWhole(asWhole(exponent)));
  return Number.isFinite(power) ? new Decimal(power) : numerator.div(denominator).pow(exponent);
}

/** The power, or NaN where it is not certain which double is nearest. */
function roundedPower(base: Twofold, exponent: Twofold | null): number {
  if (exponent === null) return Number.NaN;
  const [high, low] = exponential(times(exponent, logarithm(base)));
  const error = high * ERROR;
  return high > LEAST && high < MOST && high + (low + error) === high && high + (low - error) === high
    ? high
    : Number.NaN;
}

/** A decimal of up to 15 digits as a whole double and the power of ten that divides it, both exact; null for any other. */
function asWhole(value: Decimal): { readonly whole: number; readonly scale: number } | null {
  const places = value.decimalPlaces();
  if (places > 22) return null;
  const whole = value.times(new Decimal(10).pow(places)).toNumber();
  return Number.isSafeInteger(whole) ? { whole, scale: 10 ** places } : null;
}

type Whole = ReturnType<typeof asWhole>;

function fromWhole(value: Whole): Twofold | null {
  return value === null ? null : dividedBy([value.whole, 0], [value.scale, 0]);
}

function ratio(numerator: Whole, denominator: Whole): Twofold | null {
  if (numerator === null || denominator === null) return null;
  return dividedBy(product(numerator.whole, denominator.scale), product(denominator.whole, numerator.scale));
}

/** One step of Newton's method, which doubles the digits of the machine's own logarithm. */
function logarithm(x: Twofold): Twofold {
  const near = Math.log(x[0]);
  return plus([near, 0], plus(times(x, exponential([-near, 0])), [-1, 0]));
}

/** `2^twos x (1 + s)`, where s is the series of a small argument, squared as often as that was halved. */
function exponential(x: Twofold): Twofold {
  const twos = Math.round(x[0] / LN_2[0]);
  const [high, low] = plus(x, times([-twos, 0], LN_2));
  const small: Twofold = [high / 2 ** HALVINGS, low / 2 ** HALVINGS];
  let series: Twofold = [0, 0];
  for (let term = TERMS; term >= 1; term -= 1) {
    series = times(dividedBy(small, [term, 0]), plus([1, 0], series));
  }
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    series = plus([2 * series[0], 2 * series[1]], times(series, series));
  }
  const [one, rest] = plus([1, 0], series);
  return [one * 2 ** twos, rest * 2 ** twos];
}

function plus(a: Twofold, b: Twofold): Twofold {
  const [high, highRest] = sum(a[0], b[0]);
  const [low, lowRest] = sum(a[1], b[1]);
  const [first, firstRest] = sum(high, highRest + low);
  return sum(first, firstRest + lowRest);
}

function times(a: Twofold, b: Twofold): Twofold {
  const [high, rest] = product(a[0], b[0]);
  return sum(high, rest + (a[0] * b[1] + a[1] * b[0]));
}

function dividedBy(a: Twofold, b: Twofold): Twofold {
  const first = a[0] / b[0];
  const afterFirst = minusTimes(a, first, b);
  const second = afterFirst[0] / b[0];
  const third = minusTimes(afterFirst, second, b)[0] / b[0];
  return plus(sum(first, second), [third, 0]);
}

function minusTimes(a: Twofold, part: number, b: Twofold): Twofold {
  return plus(a, times([-part, 0], b));
}

/** The sum of two doubles and what it leaves out, exactly (Knuth). */
function sum(a: number, b: number): Twofold {
  const high = a + b;
  const ofB = high - a;
  return [high, a - (high - ofB) + (b - ofB)];
}

/** The product of two doubles and what it leaves out, exactly (Dekker). */
function product(a: number, b: number): Twofold {
  const high = a * b;
  const [aHigh, aLow] = halves(a);
  const [bHigh, bLow] = halves(b);
  return [high, aHigh * bHigh - high + aHigh * bLow + aLow * bHigh + aLow * bLow];
}

/** A double as two of half as many digits (Veltkamp). */
function halves(a: number): Twofold {
  const spread = 134_217_729 * a;
  const high = spread - (spread - a);
  return [high, a - high];
}
