/** The day before Excel's day 1, as its days after February 1900 are counted. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A day of the calendar; months from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** "January". */
  readonly monthName: string;
}

/** The day that a serial number of Excel stands for; its time of day is left out. */
export function dayOfSerial(serial: number): CalendarDay {
  const date = new Date(FIRST_DAY + Math.floor(serial) * MILLISECONDS_A_DAY);
  const month = date.getUTCMonth();
  return {
    year: date.getUTCFullYear(),
    month: month + 1,
    day: date.getUTCDate(),
    monthName: MONTHS[month] ?? "",
  };
}
