import type { OpenedFile } from "./open";

/** How many formulas a file has without their results, as programs other than Excel save them: their cells show nothing. */
export function withoutResults({ beyond }: Pick<OpenedFile, "beyond">): number {
  return [...beyond.layout.sheets.values()].reduce((count, sheet) => count + sheet.withoutResults.length, 0);
}

/** What a person has to do about them; "" where there are none. */
export function aboutNoResults(count: number): string {
  if (count === 0) return "";
  const what =
    count === 1
      ? "a formula without its result"
      : `${count.toLocaleString("en-GB")} formulas without their results`;
  return `The file holds ${what}: it was saved by another program than Excel. Open it in Excel, save it and open it again.`;
}
