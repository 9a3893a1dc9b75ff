import { grouped, poundsIn, unitNamed, withUnit } from "../model/wording";

/** "1 service", "7 services". */
export function plural(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/**
 * Amounts of one table, all with the same number of decimals so that a column lines up: none where the largest is
 * a thousand or more or all are whole, otherwise two.
 */
export function amountFormat(amounts: readonly number[]): (amount: number) => string {
  const largest = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);
  const whole = largest >= 1000 || amounts.every(Number.isInteger);
  const digits = whole ? 0 : 2;
  const format = new Intl.NumberFormat("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return (amount) => format.format(amount).replace(/^-0(\.0+)?$/, "0$1");
}

/** A sum that somebody finds again in a ledger: "£959,016.67", "£9,950". */
export function poundsAndPence(pounds: number): string {
  const digits = Number.isInteger(pounds) ? 0 : 2;
  const format = new Intl.NumberFormat("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return withUnit(format.format(pounds), "£");
}

/** A share from 0 to 1 as people write it: "12.5%". */
export function percentText(share: number): string {
  return `${new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 }).format(share * 100)}%`;
}

const inMillions = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const A_MILLION = 1_000_000;

/** A sum in a sentence: "£6,724.7m" from a million pounds on, otherwise in its own unit: "£650 thousand". */
export function moneyInWords(amount: number, unit: string): string {
  return sumsInWords([amount], unit)[0]!;
}

/** The sums of one sentence, all in one unit, so that a reader may take one from another: in millions where the largest is a million pounds or more. */
export function sumsInWords(
  amounts: readonly number[],
  unit: string,
  inOwnUnit: (amount: number) => string = amountFormat(amounts),
): readonly string[] {
  const known = unitNamed(unit);
  const inAMillion = known === null ? 0 : poundsIn(known) / A_MILLION;
  const isLarge = amounts.some((amount) => Math.abs(amount) * inAMillion >= 1);
  return amounts.map((amount) => {
    if (!isLarge) return withUnit(inOwnUnit(amount), unit);
    const millions = inMillions.format(Math.abs(amount) * inAMillion);
    return `${amount < 0 && millions !== inMillions.format(0) ? "-" : ""}£${millions}m`;
  });
}

/** "29 November 2026" of 2026-11-29; a text that is no day as it is. */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}

/** The day that it is, as "2026-11-29". */
export function today(): string {
  return new Date().toISOString().slice(0, "2026-11-29".length);
}
