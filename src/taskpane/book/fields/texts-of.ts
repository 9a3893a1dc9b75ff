import type { Ask, AskedAs, BookJson } from "../../../model/book";
import { bookTexts } from "../../texts/book";
import { unitOf } from "../state";

const MONEY: readonly AskedAs[] = ["amount", "amount by year", "amounts by year", "amounts by service"];

/** The label of a field, an amount's with its unit, and its hint. */
export function textsOf(
  { label, hint, as }: Ask,
  book: BookJson,
): { readonly label: string; readonly hint?: string } {
  const isMoney = MONEY.includes(as);
  return {
    label: isMoney ? bookTexts.fields.withUnit(label, unitOf(book)) : label,
    ...(hint === undefined ? {} : { hint }),
  };
}
