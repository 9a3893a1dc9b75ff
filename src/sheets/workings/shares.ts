import type { SheetBox } from "../../formula";
import { column, inRow, wholeRow } from "../cells";

/** Who has what part of savings, by proposal and agency; the step of each proposal. */
export interface Shares<Cells> {
  /** Without steps; below 0, where a cost rises, steps or not. */
  readonly plain: Cells;
  /** Above 0 with steps: steps in a pound. */
  readonly steps: Cells;
  readonly step: Cells;
}

/** The shares of all proposals and agencies, as a formula names their cells. */
export function named(
  { plain, steps, step }: Shares<SheetBox>,
  name: (cells: SheetBox) => string,
): Shares<string> {
  return { plain: name(plain), steps: name(steps), step: name(step) };
}

/** The shares of one agency in all proposals. */
export function sharesOfAgency(
  { plain, steps, step }: Shares<SheetBox>,
  agency: number,
  name: (cells: SheetBox) => string,
): Shares<string> {
  const ofAgency = (cells: SheetBox): SheetBox => column(cells, agency);
  return named({ plain: ofAgency(plain), steps: ofAgency(steps), step }, name);
}

/** The shares of all agencies in the proposal of the formula's row. */
export function sharesOfProposal({ plain, steps, step }: Shares<SheetBox>, at: number): Shares<string> {
  return { plain: wholeRow(plain, at), steps: wholeRow(steps, at), step: inRow(step, at) };
}

/** The whole share in a saving, as a formula. */
export function shareOf({ plain, steps, step }: Shares<string>): string {
  return `(${plain}+${steps}*${step})`;
}

/**
 * What of a saving leaves the budgets, as a formula: where a cost rises, all of it; otherwise the cashable share, and in whole steps
 * where there are steps. 0.0000000005 more: a step short by the noise of binary arithmetic is a step.
 */
export function leaving({ plain, steps, step }: Shares<string>, saved: string, cashable: string): string {
  const left = `${plain}*(1-(${plain}>0)*(1-${cashable}))`;
  return `(${saved}*${left}+${step}*INT(${saved}*${cashable}*${steps}+5E-10))`;
}
