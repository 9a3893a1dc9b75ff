import { plainHeading } from "../../heading-words";
import { amountAt, textAt } from "../../shape";
import { labelsOf } from "../arrangement";
import type { Seen } from "../arrangement";
import { PER_PERSON, anyOf } from "../../vocabulary";

const OF_WHAT = /^(cost )?(units?( of (measure|cost|activity))?|per|basis|unit cost basis)$/;
/** What is paid for a time is spending all the same. */
const OF_TIME = /^per (annum|year|month|quarter|week|day)$/i;
const MOSTLY = 0.6;

/** What is spent on each person of a place. */
const PER_HEAD = anyOf(PER_PERSON);

/** The bands of council tax, of which Wales has one more. */
const TAX_BANDS = "ABCDEFGHI";
const LEAST_BANDS = 8;

/**
 * Whether amounts are of one of something: a column says for each row of what ("Per incident", "Per person"), the title or the corner says "per head"
 * and no column tells such amounts from others, or the rows are what a dwelling of each band pays.
 */
export function areUnitPrices(seen: Seen): boolean {
  return arePerHead(seen) || arePerRow(seen) || areByTaxBand(seen);
}

/** What a dwelling pays goes up from each band to the next, in every column. */
function areByTaxBand({ grid, rows, columns, money }: Seen): boolean {
  const isRising = money.every(({ column }) =>
    rows
      .slice(1)
      .every((row, at) => (amountAt(grid, row, column) ?? 0) > (amountAt(grid, rows[at]!, column) ?? 0)),
  );
  return (
    isRising &&
    columns.some(({ column, heading }) => {
      const bands = rows.map((row) => textAt(grid, row, column).replace(/^band /i, ""));
      const isNamed =
        /\bbands?\b/i.test(heading) || rows.every((row) => /^band /i.test(textAt(grid, row, column)));
      return isNamed && bands.length >= LEAST_BANDS && TAX_BANDS.startsWith(bands.join(""));
    })
  );
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
