import type { Book } from "../../../model/book";
import type { HeadlineCell } from "../../draft";
import { HEADLINES } from "./layout";
import type { PoolingLayout } from "./layout";
import { onlyYearOf } from "./only-year";

const SHOWN = {
  metFenced: "Met by grants, ring-fences in place",
  metUnfenced: "Met by grants, ring-fences removed",
} as const satisfies Record<string, (typeof HEADLINES)[number]>;

/** What grants meet in the scenario shown, with their ring-fences and without those that its proposals remove; of which year, where it is of one alone. */
export function headlinesOfPooling({ headlines }: PoolingLayout, book: Book): readonly HeadlineCell[] {
  const { unit } = book.place;
  const year = onlyYearOf(book);
  return Object.entries(SHOWN).map(([key, label]) => ({
    key,
    on: "pooling",
    kind: "figure",
    label,
    cell: headlines[HEADLINES.indexOf(label)]!,
    unit: year === null ? unit : `${unit}, ${year} alone`,
  }));
}
