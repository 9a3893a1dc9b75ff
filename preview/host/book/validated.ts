import { intersection, movedFormula, resolveAddress } from "../address";
import type { Box, CellValue } from "../engine";
import type { Book } from "./book";
import { validationAt } from "./kept";
import type { ComparedRule, Validation } from "./kept";

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The rule that what is in a cell does not meet; null where it meets it, or there is none. */
export async function rejectedBy(book: Book, cell: Cell): Promise<Validation | null> {
  const validation = validationAt(book.sheet(cell.sheet).features.validations, cell.row, cell.column);
  if (!validation) return null;
  const [[value = ""] = []] = book.engine.values(cell.sheet, { ...cell, rows: 1, columns: 1 });
  return (await isMet(book, validation, cell, value)) ? null : validation;
}

/** The cells of a block whose values do not meet their rules. */
export async function invalidCells(book: Book, sheet: string, box: Box): Promise<readonly Box[]> {
  const used = book.engine.usedBox(sheet, true);
  const found: Box[] = [];
  for (const { boxes } of book.sheet(sheet).features.validations) {
    for (const each of boxes) {
      const common = intersection(each, box);
      const part = common && used && intersection(common, used);
      if (!part) continue;
      for (let row = part.row; row < part.row + part.rows; row += 1) {
        for (let column = part.column; column < part.column + part.columns; column += 1) {
          if (await rejectedBy(book, { sheet, row, column }))
            found.push({ row, column, rows: 1, columns: 1 });
        }
      }
    }
  }
  return found;
}

/** The choices of a cell's list, as the cell shows them; null where it has no list. */
export async function choicesAt(book: Book, cell: Cell): Promise<readonly CellValue[] | null> {
  const validation = validationAt(book.sheet(cell.sheet).features.validations, cell.row, cell.column);
  return validation?.rule.kind === "List" ? choices(book, validation, validation.rule.source, cell) : null;
}

async function isMet(book: Book, validation: Validation, cell: Cell, value: CellValue): Promise<boolean> {
  const { rule, ignoreBlanks } = validation;
  if (value === "") return ignoreBlanks;
  if (rule.kind === "List") {
    const all = await choices(book, validation, rule.source, cell);
    // Choices that are written into the rule are texts, and are told apart by case; those in cells are not.
    const isWritten = !rule.source.startsWith("=");
    const plain = (one: CellValue) => (isWritten ? String(one) : String(one).toLowerCase());
    return all.some((choice) => choice !== "" && plain(choice) === plain(value));
  }
  if (rule.kind === "Custom") {
    const [answer] = await evaluate(book, validation, cell, [rule.formula]);
    return answer === true || (typeof answer === "number" && answer !== 0);
  }
  const measured = rule.kind === "TextLength" ? String(value).length : value;
  if (typeof measured !== "number") return false;
  if (rule.kind === "WholeNumber" && !Number.isInteger(measured)) return false;
  return isWithin(measured, rule, await bounds(book, validation, rule, cell));
}

function isWithin(
  value: number,
  { operator }: ComparedRule,
  [low, high]: readonly [CellValue, CellValue],
): boolean {
  if (typeof low !== "number") return false;
  const top = typeof high === "number" ? high : low;
  switch (operator) {
    case "Between":
      return value >= low && value <= top;
    case "NotBetween":
      return value < low || value > top;
    case "EqualTo":
      return value === low;
    case "NotEqualTo":
      return value !== low;
    case "GreaterThan":
      return value > low;
    case "LessThan":
      return value < low;
    case "GreaterThanOrEqualTo":
      return value >= low;
    case "LessThanOrEqualTo":
      return value <= low;
  }
}

async function bounds(
  book: Book,
  validation: Validation,
  { formula1, formula2 }: ComparedRule,
  cell: Cell,
): Promise<readonly [CellValue, CellValue]> {
  const given = [formula1, formula2 ?? 0] as const;
  const formulas = given.map((one) => (typeof one === "number" ? `=${one}` : one));
  if (given.every((one) => typeof one === "number")) return given;
  const [low = "", high = ""] = await evaluate(book, validation, cell, formulas);
  return [low, high];
}

async function choices(
  book: Book,
  validation: Validation,
  source: string,
  cell: Cell,
): Promise<readonly CellValue[]> {
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const formula = movedTo(validation, source, cell);
  try {
    const area = resolveAddress(book, cell.sheet, formula);
    const used = book.engine.usedBox(area.sheet, true);
    const part = used && intersection(used, area.box);
    return part ? book.engine.values(area.sheet, part).flat() : [];
  } catch {
    // Not a plain reference: OFFSET, INDIRECT and the like.
    const [answer = ""] = await book.engine.evaluate(cell.sheet, [formula]);
    return Array.isArray(answer) ? answer.flat() : [answer];
  }
}

async function evaluate(book: Book, validation: Validation, cell: Cell, formulas: readonly string[]) {
  const moved = formulas.map((formula) => movedTo(validation, formula, cell));
  const answers = await book.engine.evaluate(cell.sheet, moved);
  return answers.map((answer) => (Array.isArray(answer) ? (answer[0]?.[0] ?? "") : answer));
}

function movedTo({ anchor }: Validation, formula: string, cell: Cell): string {
  return movedFormula(formula, anchor, cell);
}
