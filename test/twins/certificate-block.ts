import { address } from "../../src/formula";
import type { SheetBox } from "../../src/formula";
import { Decimal, sum, toCell } from "../../src/model/money";
import { pool, poolingPrices } from "../../src/model/pooling";
import type { PoolingQuestion } from "../../src/model/pooling";
import {
  allowanceFormula,
  lineOf,
  outsideFormula,
  PROOF_LINES,
  proofFormulas,
} from "../../src/sheets/levers/pooling/proof";
import type { ProofCells } from "../../src/sheets/levers/pooling/proof";
import type { GivenCell } from "./engines/engine";

/** A figure that a user might change: which block, and where in it from 0. */
export interface Edit {
  readonly of:
    | "payments"
    | "awards"
    | "needs"
    | "values"
    | "floors"
    | "permitted"
    | "grantPrices"
    | "servicePrices"
    | "spent"
    | "funded"
    | "stranded"
    | "unmet"
    | "tolerance";
  readonly row: number;
  readonly column: number;
  readonly content: number | boolean;
}

/** A proof written into a workbook: all plain numbers but its own formulas and the sums they read. */
export interface WrittenProof {
  readonly cells: readonly GivenCell[];
  /** Those of the proof, from the top down. */
  readonly formulas: readonly string[];
  readonly holds: readonly SheetBox[];
  readonly proved: SheetBox;
  /** The first row below it. */
  readonly below: number;
}

const SHEET = "Proofs by chance";
/** A tenth of a penny, as on the sheets that a scenario writes. */
const TOLERANCE = new Decimal("0.001");

type Content = Decimal | boolean | string | null;

/** Writes a problem with its answer, prices and proof, from row `top` down (counted from 0), with some figures changed afterwards. */
export function writeProof(problem: PoolingQuestion, top: number, edits: readonly Edit[] = []): WrittenProof {
  const answer = pool(problem);
  const prices = poolingPrices(problem);
  const hasLimits =
    problem.caps.flat().some((cap) => cap !== null) || problem.flexibility.some((share) => share.gt(0));
  const isPooled = problem.pooled.some(Boolean);
  const [grants, services] = [problem.awards.length, problem.needs.length];
  const cells: GivenCell[] = [];
  let column = 0;

  const put = (rows: readonly (readonly Content[])[], at?: SheetBox): SheetBox => {
    const box = at ?? { sheet: SHEET, row: top, column, rows: rows.length, columns: rows[0]!.length };
    if (!at) column += box.columns + 1;
    rows.forEach((line, row) =>
      line.forEach((content, across) => {
        if (content === null) return;
        cells.push({
          sheet: SHEET,
          row: box.row + row,
          column: box.column + across,
          content: typeof content === "object" ? toCell(content) : content,
        });
      }),
    );
    return box;
  };
  const asColumn = <Each>(list: readonly Each[]) => list.map((each) => [each]);

  const payments = put(answer.allocation);
  const permitted = put(problem.allowed.map((line) => line.map((may) => (may ? true : null))));
  const pooled = isPooled ? put(asColumn(problem.pooled)) : null;
  const awards = put(asColumn(problem.awards));
  const flexibility = put(asColumn(problem.flexibility));
  const proof: ProofCells = {
    payments,
    spent: put(asColumn(answer.stranded.map((_, grant) => `=SUM(${address(rowOf(payments, grant))})`))),
    funded: put([answer.unmet.map((_, service) => `=SUM(${address(columnOf(payments, service))})`)]),
    stranded: put(asColumn(answer.stranded)),
    unmet: put([answer.unmet]),
    awards,
    needs: put([problem.needs]),
    values: put([problem.values]),
    floors: put([problem.floors]),
    permitted,
    pooled,
    limits: hasLimits
      ? {
          caps: put(problem.caps),
          allowance: put(
            asColumn(
              problem.awards.map((_, grant) =>
                allowanceFormula(rowOf(awards, grant), rowOf(flexibility, grant)),
              ),
            ),
          ),
          outside: put(
            asColumn(
              problem.awards.map((_, grant) =>
                outsideFormula(
                  rowOf(payments, grant),
                  rowOf(permitted, grant),
                  pooled && rowOf(pooled, grant),
                ),
              ),
            ),
          ),
        }
      : null,
    grantPrices: put(prices.grants.map((price, grant) => [price, prices.elsewhere[grant]!])),
    servicePrices: put([prices.services]),
    summary: put([
      ["Funded", answer.funded],
      ["Value", answer.value],
      ["Stranded", sum(answer.stranded)],
      ["Unmet", sum(answer.unmet)],
      ["Floor shortfall", answer.floorShortfall],
    ]),
    tolerance: put([[TOLERANCE]]),
    asManyAsServices: put(asColumn(problem.needs.map(() => "a name"))),
    asManyAsGrants: put([problem.awards.map(() => null)]),
    poundsInUnit: 1,
  };
  const at: SheetBox = { sheet: SHEET, row: top, column, rows: PROOF_LINES.length, columns: 1 };
  const formulas = proofFormulas(proof, at);
  put(asColumn(formulas), at);

  return {
    cells: cells.map((cell) => edits.reduce((now, edit) => changed(now, proof[edit.of], edit), cell)),
    formulas,
    holds: PROOF_LINES.filter(({ kind }) => kind === "holds").map(({ key }) => lineOf(at, key)),
    proved: lineOf(at, "proved"),
    below: top + Math.max(PROOF_LINES.length, grants, services) + 1,
  };
}

function changed(cell: GivenCell, block: SheetBox, { row, column, content }: Edit): GivenCell {
  const isIt = cell.row === block.row + row && cell.column === block.column + column;
  return isIt ? { ...cell, content } : cell;
}

function rowOf(box: SheetBox, row: number): SheetBox {
  return { ...box, row: box.row + row, rows: 1 };
}

function columnOf(box: SheetBox, column: number): SheetBox {
  return { ...box, column: box.column + column, columns: 1 };
}
