import type { SheetBox } from "../../formula";
import { column, inRow, wholeRow } from "../cells";

/** Who has what part of savings, by proposal and agency; the step of each proposal. */
export interface Shares<Cells> {
  /** Below 0: a cost that rises. */
  readonly rises: Cells;
  /** Above 0, without steps. */
  readonly gains: Cells;
  /** Above 0 with steps: steps in a pound. */
  readonly steps: Cells;
  readonly step: Cells;
}

/** The shares of all proposals and agencies, as a formula names their cells. */
export function named(
  { rises, gains, steps, step }: Shares<SheetBox>,
  name: (cells: SheetBox) => string,
): Shares<string> {
  return { rises: name(rises), gains: name(gains), steps: name(steps), step: name(step) };
}

/** The shares of one agency in all proposals. */
export function sharesOfAgency(
  { rises, gains, steps, step }: Shares<SheetBox>,
  agency: number,
  name: (cells: SheetBox) => string,
): Shares<string> {
  const ofAgency = (cells: SheetBox): SheetBox => column(cells, agency);
  return named({ rises: ofAgency(rises), gains: ofAgency(gains), steps: ofAgency(steps), step }, name);
}

/** The shares of all agencies in the proposal of the formula's row. */
export function sharesOfProposal(
  { rises, gains, steps, step }: Shares<SheetBox>,
  at: number,
): Shares<string> {
  return {
    rises: wholeRow(rises, at),
    gains: wholeRow(gains, at),
    steps: wholeRow(steps, at),
    step: inRow(step, at),
  };
}

/** The whole share in a saving, as a formula. */
export function shareOf({ rises, gains, steps, step }: Shares<string>): string {
  return `(${rises}+${gains}+${steps}*${step})`;
}

/**
 * What of a saving leaves the budgets, as a formula: where a cost rises, all of it; otherwise the cashable share, and in whole steps
 * where there are steps. 0.0000000005 more: a step short by the noise of binary arithmetic is a step.
 */
export function leaving(
  { rises, gains, steps, step }: Shares<string>,
  saved: string,
  cashable: string,
): string {
  return `(${saved}*(${rises}+${gains}*${cashable})+${step}*INT(${saved}*${cashable}*${steps}+5E-10))`;
}
