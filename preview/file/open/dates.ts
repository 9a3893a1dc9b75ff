/** Days from Excel's day 0, which is the last of 1899, to the first day that JavaScript counts from. */
const DAYS_TO_1970 = 25569;
const MS_PER_DAY = 86_400_000;
/** Excel counts a 29 February 1900 that never was; serial numbers below it are one less. */
const FIRST_OF_MARCH_1900 = 61;
/** What a workbook of the other date system, which starts in 1904, is behind by. */
export const DAYS_TO_1904 = 1462;

export const DATE_FORMAT = "dd/mm/yyyy";
export const DATE_TIME_FORMAT = "dd/mm/yyyy hh:mm";

/** The serial number of a day and a time of it, as Excel counts; null where there is no such day, or Excel does not count it. */
export function serialOf(year: number, month: number, day: number, milliseconds = 0): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return serialOfTime(date.getTime() + milliseconds);
}

/** The serial number of a moment, counted in milliseconds from the first of January 1970, without a time zone. */
function serialOfTime(time: number): number | null {
  const days = time / MS_PER_DAY + DAYS_TO_1970;
  const serial = days < FIRST_OF_MARCH_1900 ? days - 1 : days;
  return serial >= 0 ? serial : null;
}

/** "2020-07-01" and "2020-07-01T12:30:00", as files write dates; null for anything else. */
export function serialOfIso(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?)?Z?$/.exec(text.trim());
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0, part = 0] = match
    .slice(1)
    .map((of) => Number(of ?? 0));
  return serialOf(year, month, day, ((hours * 60 + minutes) * 60 + seconds + part) * 1000);
}
