import { useRef } from "react";
import { withYears } from "../../../model/book";
import type { FormField, Json } from "../../../model/book";
import { at } from "../../../model/json";
import { bookTexts } from "../../texts/book";
import { TypedValue } from "../fields";
import { withValueAt, yearsOf } from "../state";
import type { BookDraft } from "../state";
import { useBook, useDraft, useValue } from "../actions";

const PATH = ["place", "years"];

/** The number of years. Gaps of bodies, and sums of grants and services by year, are cut to it or go on as their last, with the way back. */
export function Years({ field }: { readonly field: FormField }) {
  const { change, changeWithWayBack } = useBook();
  const draft = useDraft((whole) => whole);
  // A number is typed in steps, "1" before "10": each begins from the book before the first, so that no step cuts what the last one keeps.
  const typing = useRef<{ readonly before: BookDraft; readonly made: BookDraft } | null>(null);
  const type = (value: Json | undefined): void => {
    const before = typing.current?.made === draft ? typing.current.before : draft;
    const typed = withValueAt(before, PATH, value);
    const years = yearsOf(typed.book).length;
    const made = years === 0 || years !== value ? typed : { ...typed, book: withYears(typed.book, years) };
    typing.current = { before, made };
    if (hasSameSums(made, before)) change(() => made);
    else changeWithWayBack(bookTexts.place.yearsChanged(years), () => made, before);
  };
  return <TypedValue ask={field.ask} id={PATH} value={useValue(PATH)} onValue={type} />;
}

function hasSameSums(one: BookDraft, other: BookDraft): boolean {
  const sums = ({ book }: BookDraft): string => JSON.stringify([book["pooling"], at(book, ["place", "gap"])]);
  return sums(one) === sums(other);
}
