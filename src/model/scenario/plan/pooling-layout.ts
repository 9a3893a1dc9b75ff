import { cellOf, columnOf } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { PROOF_LINES } from "./proof";

/** Where everything on the Pooling sheet stands. */
export interface PoolingLayout {
  /** Headings and sentences of PLACE.POOLEXPLAIN. */
  readonly words: SheetBox;
  readonly ringFences: RingFencesLayout;
  /** Names of the services. */
  readonly services: SheetBox;
  readonly needs: SheetBox;
  readonly values: SheetBox;
  readonly floors: SheetBox;
  /** Whether pooling is to leave no service with less, and what each is to have at least when grants are pooled. */
  readonly noWorseOff: SheetBox;
  readonly kept: SheetBox;
  readonly separate: AllocationLayout;
  readonly pooled: AllocationLayout;
  /** Labels and figures: gain in value, gain in funded need, released, reallocated. */
  readonly gain: SheetBox;
  /** Labels of the proof; the two allocations' columns are in their own layouts. */
  readonly proof: SheetBox;
}

/** What each ring-fence costs: a row a grant. */
export interface RingFencesLayout {
  readonly grants: SheetBox;
  readonly stranded: SheetBox;
  readonly blocking: SheetBox;
  readonly value: SheetBox;
  /** Step, gain of the step, gain so far. */
  readonly order: SheetBox;
}

/** One way of spending the grants, as the Pooling sheet shows it. */
export interface AllocationLayout {
  /** Row of the section's title. */
  readonly top: number;
  /** Grants down, services across. */
  readonly allocation: SheetBox;
  readonly awards: SheetBox;
  readonly spent: SheetBox;
  readonly stranded: SheetBox;
  readonly strandedTotal: SheetBox;
  /** Two columns: of a pound on permitted services, and of one elsewhere. */
  readonly grantPrices: SheetBox;
  readonly funded: SheetBox;
  readonly unmet: SheetBox;
  readonly servicePrices: SheetBox;
  /** Labels and figures: funded, value, stranded, unmet, floor shortfall, proven. */
  readonly summary: SheetBox;
  /** One cell a line of the proof. */
  readonly proof: SheetBox;
}

/** Rows of PLACE.POOLEXPLAIN. */
export const WORDS_ROW = {
  funded: 0,
  stranded: 1,
  unmet: 2,
  blocking: 3,
  removeFirst: 4,
  gain: 5,
  floors: 6,
  proof: 7,
} as const;

/** Rows that PLACE.POOLEXPLAIN, PLACE.POOLSUMMARY and PLACE.POOLGAIN answer with. */
const WORDS_ROWS = Object.keys(WORDS_ROW).length;
const SUMMARY_ROWS = 6;
const GAIN_ROWS = 4;

interface Size {
  readonly services: number;
  readonly grants: number;
}

export function layOutPooling(sheet: string, size: Size, top: number): PoolingLayout {
  const { services, grants } = size;
  const across = (row: number): SheetBox => ({ sheet, row, column: 2, rows: 1, columns: services });
  const words = { sheet, row: top + 1, column: 0, rows: WORDS_ROWS, columns: 2 };
  const ringFences = layOutRingFences(sheet, words.row + WORDS_ROWS + 3, grants);
  const needsRow = ringFences.grants.row + grants + 3;
  const separateTop = needsRow + 5;
  const allocationRows = 2 + grants + 3;
  const pooledTop = separateTop + allocationRows + 1;
  const separateSummary = pooledTop + allocationRows + 2;
  const pooledSummary = separateSummary + SUMMARY_ROWS + 2;
  const gain = { sheet, row: pooledSummary + SUMMARY_ROWS + 2, column: 0, rows: GAIN_ROWS, columns: 2 };
  const proof = { sheet, row: gain.row + GAIN_ROWS + 3, column: 0, rows: PROOF_LINES.length, columns: 1 };
  return {
    words,
    ringFences,
    services: across(needsRow - 1),
    needs: across(needsRow),
    values: across(needsRow + 1),
    floors: across(needsRow + 2),
    noWorseOff: { sheet, row: needsRow + 3, column: 1, rows: 1, columns: 1 },
    kept: across(needsRow + 3),
    separate: layOutAllocation(separateTop, separateSummary, columnOf(proof, 1), size),
    pooled: layOutAllocation(pooledTop, pooledSummary, columnOf(proof, 2), size),
    gain,
    proof,
  };
}

function layOutRingFences(sheet: string, row: number, rows: number): RingFencesLayout {
  const at = (column: number, columns = 1): SheetBox => ({ sheet, row, column, rows, columns });
  return { grants: at(0), stranded: at(1), blocking: at(2), value: at(3), order: at(4, 3) };
}

function layOutAllocation(
  top: number,
  summary: number,
  proof: SheetBox,
  { services, grants }: Size,
): AllocationLayout {
  const { sheet } = proof;
  const allocation = { sheet, row: top + 2, column: 2, rows: grants, columns: services };
  const spent = { ...allocation, column: allocation.column + services, columns: 1 };
  const stranded = columnOf(spent, 1);
  const funded = { ...allocation, row: allocation.row + grants, rows: 1 };
  return {
    top,
    allocation,
    awards: { ...allocation, column: 1, columns: 1 },
    spent,
    stranded,
    strandedTotal: cellOf(stranded, grants, 0),
    grantPrices: { ...stranded, column: stranded.column + 1, columns: 2 },
    funded,
    unmet: { ...funded, row: funded.row + 1 },
    servicePrices: { ...funded, row: funded.row + 2 },
    summary: { sheet, row: summary, column: 0, rows: SUMMARY_ROWS, columns: 2 },
    proof,
  };
}
