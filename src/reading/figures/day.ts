import { dayOfSerial } from "../../formula";

/** A date as people write it: "15 April 2024", "April 2024" for the first of a month, "2024" where only years are shown. */
export function dayOf(serial: number, format: string): string {
  const { year, monthName, day } = dayOfSerial(serial);
  if (!/[md]/i.test(format)) return String(year);
  return day === 1 ? `${monthName} ${year}` : `${day} ${monthName} ${year}`;
}
