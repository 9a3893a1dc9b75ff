/** Excel's day 0, as its days after February 1900 are counted. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

/** From January on. */
export const MONTHS = [
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

/** The day and time that a serial number of Excel stands for, to be read without a time zone: with getUTCDate and its like. */
export function momentOfSerial(serial: number): Date {
  return new Date(FIRST_DAY + Math.round(serial * MILLISECONDS_A_DAY));
}

/** The serial number of a day and time, as days after February 1900 are counted. */
export function serialOfMoment(moment: Date): number {
  return (moment.getTime() - FIRST_DAY) / MILLISECONDS_A_DAY;
}

/** The day that a serial number of Excel stands for; its time of day is left out. */
export function dayOfSerial(serial: number): CalendarDay {
  const date = momentOfSerial(Math.floor(serial));
  const month = date.getUTCMonth();
  return {
    year: date.getUTCFullYear(),
    month: month + 1,
    day: date.getUTCDate(),
    monthName: MONTHS[month] ?? "",
  };
}
