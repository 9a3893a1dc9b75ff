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
];
/** 30 December 1899, from which Excel counts days. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const MILLISECONDS = 86_400_000;

/** A date as people write it: "15 April 2024", "April 2024" for the first of a month, "2024" where only years are shown. */
export function dayOf(serial: number, format: string): string {
  const date = new Date(FIRST_DAY + Math.floor(serial) * MILLISECONDS);
  const [year, month, day] = [date.getUTCFullYear(), MONTHS[date.getUTCMonth()] ?? "", date.getUTCDate()];
  if (!/[md]/i.test(format)) return String(year);
  return day === 1 ? `${month} ${year}` : `${day} ${month} ${year}`;
}
