import { textAt } from "../../../model/json";
import { createContext, useContext, useMemo, useState } from "react";
import type { AskedAs, BookJson, Json } from "../../../model/book";
import { usePane, usePaneState } from "../../pane";
import { bookActions } from "./actions";
import type { BookActions } from "./actions";
import { textOf, valueAt, valueTyped } from "../state";
import type { BookDraft, Path } from "../state";

export const BookContext = createContext<BookActions | null>(null);

/** The actions of the book that is being made, for the screens below. */
export function useActionsOfPane(): BookActions {
  const pane = usePane();
  return useMemo(() => bookActions(pane.desk, pane), [pane]);
}

export function useBook(): BookActions {
  const book = useContext(BookContext);
  if (book === null) throw new Error("The book's parts must be inside its BookContext.");
  return book;
}

/** A part of the book that is being made, followed as it changes. The screens are shown only while there is one. */
export function useDraft<Part>(select: (draft: BookDraft) => Part): Part {
  return usePaneState(({ book }) => select(book!));
}

/** The book as it is typed. */
export function useBookJson(): BookJson {
  return useDraft(({ book }) => book);
}

export function useValue(path: Path): Json | undefined {
  return useDraft((draft) => valueAt(draft, path));
}

/** A field's text as it was typed, as long as it says what the book holds, and what typing does. */
export function useTyped(
  as: AskedAs,
  value: Json | undefined,
  onValue: (value: Json | undefined) => void,
  /** What holds where nothing is given: nothing typed says that as well. */
  otherwise?: Json,
): { readonly text: string; readonly type: (text: string) => void } {
  const [typed, setTyped] = useState<string | null>(null);
  const unit = useDraft(({ book }) => textAt(book, ["place", "unit"]) || "£");
  const isOwn = typed !== null && isSame(valueTyped(as, typed, unit) ?? otherwise, value ?? otherwise);
  return {
    text: isOwn ? typed : textOf(as, value === otherwise ? undefined : value),
    type: (text) => {
      setTyped(text);
      onValue(valueTyped(as, text, unit));
    },
  };
}

function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
