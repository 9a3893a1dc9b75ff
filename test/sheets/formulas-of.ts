import { expect } from "vitest";
import { parseAddress } from "../../src/formula";
import type { SheetBox } from "../../src/formula";
import { sheetFormulas } from "../../src/sheets";
import type { CellContent, PlannedSheet } from "../../src/sheets";

interface Plan {
  readonly sheets: readonly PlannedSheet[];
}

/** A cell by sheet, row and column, counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function isIn(box: SheetBox, cell: CellPlace): boolean {
  const [down, across] = [cell.row - box.row, cell.column - box.column];
  return cell.sheet === box.sheet && down >= 0 && down < box.rows && across >= 0 && across < box.columns;
}

export function allFormulas(of: Plan): { readonly sheet: string; readonly formula: string }[] {
  return of.sheets.flatMap((sheet) =>
    sheetFormulas(sheet)
      .flat()
      .filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="))
      .map((formula) => ({ sheet: sheet.name, formula })),
  );
}

export function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

export function functionsOf(formula: string): string[] {
  return (
    withoutTexts(formula)
      .replace(/'(?:[^']|'')*'!/g, "")
      .replace(/\[[^\]]*\]/g, "")
      .match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []
  );
}

function contentAt(plan: Plan, { sheet, row, column }: CellPlace): CellContent | undefined {
  return sheetFormulas(plan.sheets.find(({ name }) => name === sheet)!)[row]?.[column];
}

/** What fills a cell: its own content, or the formula that spills into it; null where nothing does. */
export function holding(plan: Plan, cell: CellPlace): CellContent | null {
  const sheet = plan.sheets.find(({ name }) => name === cell.sheet);
  if (!sheet) return null;
  const spill = sheet.spills.find((box) => isIn({ ...box, sheet: sheet.name }, cell));
  const content = spill?.formula ?? contentAt(plan, cell);
  return content === undefined || content === "" ? null : content;
}

/** A cell or a range, with its sheet where it is on another, whatever of it is fixed. */
const REFERENCE =
  /(?:(?:'(?:[^']|'')*'|[A-Za-z_][\w.]*)!)?\$?\b[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(])/g;

/** The cells of our own sheets a formula refers to. */
export function precedents(sheet: string, formula: string): CellPlace[] {
  const references = withoutTexts(formula).match(REFERENCE) ?? [];
  return references.flatMap((text) => {
    const parsed = parseAddress(text)!;
    const { row, column, rows, columns } = parsed.box;
    return Array.from({ length: rows * columns }, (_, index) => ({
      sheet: parsed.sheet ?? sheet,
      row: row + Math.floor(index / columns),
      column: column + (index % columns),
    }));
  });
}

/** How many custom functions, one upon the other, a cell rests on. */
export function customDepth(plan: Plan, cell: CellPlace, known = new Map<string, number>()): number {
  const key = `${cell.sheet}!${cell.row},${cell.column}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const content = holding(plan, cell);
  if (typeof content !== "string" || !content.startsWith("=")) return 0;
  known.set(key, NaN);
  const below = precedents(cell.sheet, content).map((each) => customDepth(plan, each, known));
  const depth =
    Math.max(0, ...below) + (functionsOf(content).some((name) => name.startsWith("PLACE.")) ? 1 : 0);
  expect(depth, `${key} refers to itself`).not.toBeNaN();
  known.set(key, depth);
  return depth;
}
