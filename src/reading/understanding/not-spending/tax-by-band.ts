import { plainHeading } from "../../heading-words";
import { labelsOf } from "../arrangement";
import type { Seen } from "../arrangement";

const LEAST_BANDS = 3;

/** Whether amounts are council tax by band: bands across, or what a dwelling of one band pays, by a title or by what is over the names. */
export function isTaxByBand(seen: Seen): boolean {
  const { columns, around } = seen;
  const areBands =
    columns.filter(({ heading }) => /^band [a-h]\b/.test(plainHeading(heading))).length >= LEAST_BANDS;
  return (
    areBands ||
    (!isInThousands(seen) && around.titles.some(isOfOneBand)) ||
    labelsOf(seen).some(
      ({ heading, holds }) => holds === "names" && /^(average )?band [a-h]\b/i.test(heading.trim()),
    )
  );
}

/** A sentence above a budget may say what it means for the tax; it is no title. */
function isOfOneBand(title: string): boolean {
  return (
    !/\.$/.test(title.trim()) &&
    /\bband [a-h]\b/i.test(title) &&
    /\b(council tax|household|charge)\b/i.test(title)
  );
}

/** What no dwelling pays. */
function isInThousands({ money }: Seen): boolean {
  return money.some(({ unit }) => unit !== null && unit !== "£" && unit !== "pence");
}
