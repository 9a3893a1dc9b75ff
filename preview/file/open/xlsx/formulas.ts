import { stringifyTokens, tokenize, translateTokensToA1, translateTokensToR1C1 } from "@borgar/fx/xlsx";
import { address } from "../../../../src/formula";

/** A formula as a cell has it: its text, "" where another cell has it, and the number by which cells share one. */
export interface FormulaTag {
  readonly text: string;
  readonly kind: string;
  readonly index: string;
  /** The cells that a formula of several fills. */
  readonly range: string;
}

/**
 * The formulas of a sheet as cells come by, without their "=". A formula that was filled down is written once, for the first of its
 * cells; the others name it by a number, and get it moved to their place.
 */
export function sharedFormulas(): (formula: FormulaTag, row: number, column: number) => string {
  const first = new Map<string, ReturnType<typeof translateTokensToR1C1>>();
  return (formula, row, column) => {
    if (formula.kind !== "shared") return formula.text;
    const here = address({ row, column, rows: 1, columns: 1 });
    if (formula.text !== "") {
      first.set(formula.index, translateTokensToR1C1(tokenize(formula.text), here));
      return formula.text;
    }
    const moved = first.get(formula.index);
    return moved ? stringifyTokens(translateTokensToA1(moved, here)) : "";
  };
}

/** A formula as it reads when it is filled from one cell to another. */
export function movedFormula(formula: string, from: Place, to: Place): string {
  const moved = translateTokensToR1C1(tokenize(formula), address({ ...from, rows: 1, columns: 1 }));
  return stringifyTokens(translateTokensToA1(moved, address({ ...to, rows: 1, columns: 1 })));
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A formula of a file as Excel shows it: with its "=", and without the marks of functions that came after 2007. */
export function asTyped(formula: string): string {
  if (!formula.includes("_xl")) return `=${formula}`;
  const outsideTexts = formula.split(/("(?:[^"]|"")*")/);
  return `=${outsideTexts.map((part, index) => (index % 2 ? part : bare(part))).join("")}`;
}

/** The add-in's own functions are kept as _xldudf_PLACE_SHARE. */
function bare(part: string): string {
  return part
    .replace(/_xldudf_([A-Z0-9]+)_(?=[A-Z0-9_.]+\()/gi, "$1.")
    .replace(/_xl(?:fn|ws|pm|udf)\./gi, "");
}
