import { figureIn } from "../figures";

/** Pasted text as rows of cells: tabs between cells, as Excel gives them, or else bars or several spaces. */
export function cellsIn(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const between = [/\t/, /\s*\|\s*/, /\s{2,}/].find((each) => lines.some((line) => each.test(line)));
  return lines.map((line) =>
    (between === undefined ? [line] : line.split(between)).map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, "$1")
        .trim(),
    ),
  );
}

/** The amount in a cell; 0 for nothing or a dash, null where the cell holds words. */
export function amountIn(cell: string): number | null {
  if (cell === "") return 0;
  const figure = figureIn(cell);
  if (figure?.kind === "figure") return figure.value;
  return figure?.kind === "nil" ? 0 : null;
}

const FULL = /\b((?:19|20)\d\d)\s*(?:[-/\u2010-\u2015]|to)\s*((?:19|20)?\d\d)\b/;
const SHORT = /(?:^|\D)(\d\d)\s*[-/\u2010-\u2015]\s*(\d\d)(?:\D|$)/;
const SINGLE = /\b(20\d\d)\b/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = new RegExp(`\\b(${MONTHS.join("|")})[a-z]*\\.?\\s*((?:20)?\\d\\d)\\b`, "i");
const DAY = /\b\d{1,2}[-/.](\d{1,2})[-/.]((?:20)?\d\d)\b/;
const APRIL = 4;

/** The financial year that a text names, by the year in which it begins: "2026/27", "26-27", "April 2026", "01/06/2026", 2026. */
export function financialYearIn(text: string): number | null {
  const day = DAY.exec(text);
  if (day) return ofMonth(Number(day[1]), day[2]!);
  for (const pattern of [FULL, SHORT]) {
    const [, first = "", second = ""] = pattern.exec(text) ?? [];
    if (first !== "" && (Number(first) + 1) % 100 === Number(second) % 100) return inFull(first);
  }
  const month = MONTH.exec(text);
  if (month) return ofMonth(MONTHS.indexOf(month[1]!.toLowerCase()) + 1, month[2]!);
  const single = SINGLE.exec(text);
  return single ? Number(single[1]) : null;
}

function ofMonth(month: number, year: string): number {
  return month >= APRIL ? inFull(year) : inFull(year) - 1;
}

const CENTURY = 2000;

function inFull(year: string): number {
  return year.length === 2 ? CENTURY + Number(year) : Number(year);
}
