import { listed } from "../../model/wording";
import type { Picture } from "../../workbook";
import { sumsInWords } from "../figures";

/** One sentence on what a chart shows: from what to what its steps go, or which is lowest and which is highest. */
export function sentenceOf({ categories, series, unit }: Picture): string {
  const seen = series.filter(({ tone }) => tone !== "unseen");
  const [first] = seen;
  if (first === undefined) return "";
  const known = first.values.flatMap((value, at): Point[] =>
    value === null ? [] : [{ value, text: first.texts[at] ?? "", name: categories[at] ?? "" }],
  );
  if (known.length === 0) return "";
  if (seen.length < series.length) {
    const [start, end] = said([known[0]!, known.at(-1)!], known, unit);
    return `From ${start} to ${end}.`;
  }
  const inOrder = known.toSorted((one, other) => one.value - other.value);
  const [lowest, highest] = [inOrder[0]!, inOrder.at(-1)!];
  const [least, most] = said([lowest, highest], known, unit, true);
  if (lowest.text === highest.text) return `${first.name}: ${most}.`;
  return `${first.name}: lowest ${least}, highest ${most}.`;
}

/** A figure of a chart, as its cell shows it, and what it is of. */
interface Point {
  readonly value: number;
  readonly text: string;
  readonly name: string;
}

/** Figures with what they are of, and where it is asked all that show the same: "£3.0m (A and B)". */
function said(
  points: readonly Point[],
  known: readonly Point[],
  unit: string,
  withTheSame = false,
): readonly string[] {
  const texts = new Map(points.map(({ value, text }) => [value, text]));
  const sums = sumsInWords(
    points.map(({ value }) => value),
    unit,
    (value) => texts.get(value)!,
  );
  return points.map((point, at) => {
    const same = withTheSame ? known.filter(({ text }) => text === point.text) : [point];
    return `${sums[at]!} (${listed(same.map(({ name }) => name))})`;
  });
}
