import { numberAt, unlessEmpty } from "../twins";
import type { NativeTwin } from "../twins";

/** Decimals of a pound below which a difference is none: the noise of a subtraction, not money. */
const NO_MONEY = 5;

/**
 * The nearest number of whole steps, one less where these come to more than the saving. INT of the quotient would lose a step where the
 * quotient is a whole number that binary arithmetic puts a hair below it (0.3 / 0.1).
 */
export const stepReleaseTwin: NativeTwin = {
  inWords: "step * whole number of steps in saving",
  settles: true,
  tables: () => [],
  cellAt: (call, row, column) => {
    const saving = numberAt(call, "saving", row, column);
    const step = numberAt(call, "step", row, column);
    const steps = `ROUND(${saving}/${step},0)`;
    const released = `${step}*(${steps}-IF(ROUND(${steps}*${step}-${saving},${NO_MONEY})>0,1,0))`;
    return `=${unlessEmpty(call, "saving", ["step"], [row, column], released)}`;
  },
};
