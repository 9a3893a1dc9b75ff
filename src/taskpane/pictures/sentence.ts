import { withUnit } from "../../model/wording";
import type { Picture } from "../../workbook";

/** One sentence on what a chart shows: from what to what its steps go, or which is lowest and which is highest. */
export function sentenceOf({ categories, series, unit }: Picture): string {
  const seen = series.filter(({ tone }) => tone !== "unseen");
  const [first] = seen;
  if (first === undefined) return "";
  const known = first.values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  if (known.length === 0) return "";
  const said = (at: number): string => `${withUnit(first.texts[at] ?? "", unit)} (${categories[at] ?? ""})`;
  if (seen.length < series.length) {
    const last = known.at(-1)!;
    return `From ${said(known[0]!.at)} to ${said(last.at)}.`;
  }
  const inOrder = known.toSorted((one, other) => one.value - other.value);
  if (known.length === 1) return `${first.name}: ${said(known[0]!.at)}.`;
  return `${first.name}: lowest ${said(inOrder[0]!.at)}, highest ${said(inOrder.at(-1)!.at)}.`;
}
