import { stringifyTokens, tokenize, translateTokensToA1, translateTokensToR1C1 } from "@borgar/fx/xlsx";
import { address } from "../../../src/formula";

/** A formula as it reads when it is filled from one cell to another; relative references move along. */
export function movedFormula(formula: string, from: Place, to: Place): string {
  if (from.row === to.row && from.column === to.column) return formula;
  const moved = translateTokensToR1C1(tokenize(formula), address({ ...place(from), rows: 1, columns: 1 }));
  return stringifyTokens(translateTokensToA1(moved, address({ ...place(to), rows: 1, columns: 1 })));
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

function place({ row, column }: Place): Place {
  return { row, column };
}
