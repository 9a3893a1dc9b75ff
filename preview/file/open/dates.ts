import { serialOfMoment } from "../../../src/formula";

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
  const days = serialOfMoment(new Date(date.getTime() + milliseconds));
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
