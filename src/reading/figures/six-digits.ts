/** The year of "202526", which is 2025/26; null where the digits are no year and the last two of the next. */
export function yearOfSixDigits(text: string): string | null {
  const [, year = "", next = ""] = /^(20\d\d)(\d\d)$/.exec(text.trim()) ?? [];
  return year !== "" && (Number(year) + 1) % 100 === Number(next) ? year : null;
}
