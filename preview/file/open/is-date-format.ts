/** Whether a number format shows a number as a day or a time: it has one of d, m, y, h, s outside texts, colours and conditions. */
export function isDateFormat(format: string): boolean {
  const known = KNOWN.get(format);
  if (known !== undefined) return known;
  const first = format.split(";")[0] ?? "";
  const bare = first
    .replace(/"[^"]*"/g, "")
    .replace(/\\.|[_*]./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  const isDate = !/general/i.test(bare) && /[dmyhs]/i.test(bare);
  KNOWN.set(format, isDate);
  return isDate;
}

/** A workbook has some hundreds of formats and a million cells. */
const KNOWN = new Map<string, boolean>();
