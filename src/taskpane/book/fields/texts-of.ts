import type { Ask, BookJson } from "../../../model/book";
import { bookTexts } from "../../texts/book";
import { unitOf } from "../state";

/** The label of a field, an amount's with its unit, and its hint. */
export function textsOf(
  { label, hint, as }: Ask,
  book: BookJson,
): { readonly label: string; readonly hint?: string } {
  const isMoney = as === "amount" || as === "amounts by year";
  return {
    label: isMoney ? bookTexts.fields.withUnit(label, unitOf(book)) : label,
    ...(hint === undefined ? {} : { hint }),
  };
}
