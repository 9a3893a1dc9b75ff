import { plainHeading } from "../../heading-words";
import { textAt } from "../../shape";
import { labelsOf } from "../arrangement";
import type { Seen } from "../arrangement";

const OF_WHAT = /^(cost )?(units?( of (measure|cost|activity))?|per|basis|unit cost basis)$/;
/** What is paid for a time is spending all the same. */
const OF_TIME = /^per (annum|year|month|quarter|week|day)$/i;
const MOSTLY = 0.6;

/** What is spent on each person of a place. */
const PER_HEAD = /\bper (head|capita|person|resident|inhabitant|pupil|patient|household|dwelling)\b/i;

/**
 * Whether amounts are of one of something: a column says for each row of what ("Per incident", "Per person"), or the title or the corner says "per head"
 * and no column tells such amounts from others.
 */
export function areUnitPrices(seen: Seen): boolean {
  return arePerHead(seen) || arePerRow(seen);
}

function arePerHead({ around: { titles, sheet }, columns, money }: Seen): boolean {
  const isInThousands = money.some(({ unit }) => unit !== null && unit !== "£" && unit !== "pence");
  const [corner] = columns;
  const isApart = columns.some((column) => column !== corner && PER_HEAD.test(column.heading));
  const isTitle = (text: string) => PER_HEAD.test(text) && !/£ ?\d/.test(text);
  return !isInThousands && !isApart && [...titles.slice(0, 2), sheet, corner?.heading ?? ""].some(isTitle);
}

function arePerRow(seen: Seen): boolean {
  return labelsOf(seen).some(({ column, heading }) => {
    if (!OF_WHAT.test(plainHeading(heading))) return false;
    const texts = seen.rows.map((row) => textAt(seen.grid, row, column)).filter((text) => text !== "");
    const each = texts.filter((text) => /^(£ )?per \S/i.test(text));
    return (
      each.length > 1 && each.length >= MOSTLY * texts.length && each.some((text) => !OF_TIME.test(text))
    );
  });
}
