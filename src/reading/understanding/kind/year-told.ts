import type { Around } from "./evidence";

/** The one year of these that a title, the sheet or the file names, and which of them does; null where none names one alone. */
export function yearTold(
  { titles, sheet, fileName }: Pick<Around, "titles" | "sheet" | "fileName">,
  years: readonly string[],
): { readonly year: string; readonly by: "the title" | "the sheet" | "the file" } | null {
  const texts = [
    ...titles.map((text) => ({ text, by: "the title" as const })),
    { text: sheet, by: "the sheet" as const },
    { text: fileName, by: "the file" as const },
  ];
  for (const { text, by } of texts) {
    const [named, ...others] = new Set(yearsNamed(text.replace(DAYS, " ")));
    if (named === undefined || others.length > 0) continue;
    // The year that ends on 31 March 2027 is 2026/27.
    const before = String(Number(named) - 1);
    const year = years.includes(named) || !/\bmarch\b/i.test(text) ? named : before;
    if (years.includes(year)) return { year, by };
  }
  return null;
}

/** Days tell when something was printed as well, but for the end of a financial year: "14/02/2026", "3 February 2026". */
const DAYS =
  /\b\d{1,2}[/.-]\d{1,2}[/.-](19|20)?\d\d\b|\b(19|20)\d\d-\d\d-\d\d\b|\b(?!31(st)? march)\d{1,2}(st|nd|rd|th)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (19|20)\d\d\b/gi;

/** Whether a text names the years from one to another: "Revenue budget 2023/24 - 2027/28". */
export function namesYearsFrom(text: string, first: string, last: string): boolean {
  const named = yearsNamed(text.replace(DAYS, " "));
  return named.length === 2 && named[0] === first && named[1] === last;
}

/** The years that begin in a text: 2024 of "Budget 2024/25", 2024 and 2026 of "2024/25 to 2026/27", 2022 and 2025 of "2022-25". */
function yearsNamed(text: string): readonly string[] {
  const found = text.matchAll(/\b(?:(?:19|20)(\d\d)(?:\s?[-/–]\s?(?:20)?(\d\d)(?!\d))?|(\d\d)[-/](\d\d))\b/g);
  return [...found].flatMap(([, long, longEnd, short, shortEnd]) => {
    const [first = "", end] = [long ?? short, longEnd ?? shortEnd];
    const isOne = end === undefined || (Number(first) + 1) % 100 === Number(end);
    return isOne ? [`20${first}`] : [`20${first}`, `20${end}`];
  });
}
