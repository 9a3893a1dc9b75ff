import { plainHeading } from "../../heading-words";
import { textAt } from "../../shape";
import { labelsOf } from "../arrangement";
import type { Seen } from "../arrangement";

const OF_WHAT = /^(cost )?(units?( of (measure|cost|activity))?|per|basis|unit cost basis)$/;
/** What is paid for a time is spending all the same. */
const OF_TIME = /^per (annum|year|month|quarter|week|day)$/i;
const MOSTLY = 0.6;

/** Whether a column says for each row of what one costs so much: "Per incident", "Per person". */
export function areUnitPrices(seen: Seen): boolean {
  return labelsOf(seen).some(({ column, heading }) => {
    if (!OF_WHAT.test(plainHeading(heading))) return false;
    const texts = seen.rows.map((row) => textAt(seen.grid, row, column)).filter((text) => text !== "");
    const each = texts.filter((text) => /^(£ )?per \S/i.test(text));
    return (
      each.length > 1 && each.length >= MOSTLY * texts.length && each.some((text) => !OF_TIME.test(text))
    );
  });
}
