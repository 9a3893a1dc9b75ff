import { movedFormula } from "../../address";
import type { CellValue } from "../../engine";
import type { Book } from "../book";
import type { ConditionalFormat, ConditionalRule } from "../kept";
import type { Cell } from "./cell";
import type { Bounds } from "./compares";

const MOST_FORMULAS = 4_000;

export async function boundsOf(
  book: Book,
  sheet: string,
  format: ConditionalFormat,
  { formula1, formula2 }: Extract<ConditionalRule, { kind: "CellValue" }>,
  cells: readonly Cell[],
): Promise<readonly Bounds[] | null> {
  if (formula1 === "") return cells.map(() => ["", ""]);
  const given = [formula1, formula2 ?? formula1];
  const fixed = given.map(constant);
  if (fixed.every((value) => value !== null)) return cells.map(() => [fixed[0]!, fixed[1]!]);
  const answers = await answersOf(book, sheet, format, given, cells);
  return answers && answers.map(([low = "", high = ""]) => [low, high] as const);
}

/** What formulas come to for each cell; null where they are too many. */
export async function answersOf(
  book: Book,
  sheet: string,
  { anchor }: ConditionalFormat,
  formulas: readonly string[],
  cells: readonly Cell[],
): Promise<readonly (readonly CellValue[])[] | null> {
  if (cells.length * formulas.length > MOST_FORMULAS) return null;
  const asked = cells.flatMap((cell) =>
    formulas.map((formula) => movedFormula(formula.startsWith("=") ? formula : `=${formula}`, anchor, cell)),
  );
  const answers = await book.engine.evaluate(sheet, asked);
  const single = answers.map((answer) => (Array.isArray(answer) ? (answer[0]?.[0] ?? "") : answer));
  return cells.map((_, at) => single.slice(at * formulas.length, (at + 1) * formulas.length));
}

/** A number or a text in quotes, with "=" before it or without. */
function constant(formula: string): CellValue | null {
  const text = formula.replace(/^=/, "").trim();
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  const number = Number(text);
  return text !== "" && !Number.isNaN(number) ? number : null;
}
