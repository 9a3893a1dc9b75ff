import { useState } from "react";
import { wrongAt } from "../state";
import type { Path } from "../state";
import { useBookJson } from "../actions";

/** What is wrong with what is typed in a field, told once the field was left, and not while it is typed. */
export function useWrong(path: Path): {
  readonly wrong: string | undefined;
  readonly onType: () => void;
  readonly onLeave: () => void;
} {
  const book = useBookJson();
  const [isLeft, setLeft] = useState(false);
  return {
    wrong: (isLeft ? wrongAt(book, path) : null) ?? undefined,
    onType: () => setLeft(false),
    onLeave: () => afterPress(() => setLeft(true)),
  };
}

/**
 * Waits until the press or key by which a field is left is over: what is told moves all that is below it, and a button that is pressed must not go from
 * under the hand.
 */
export function afterPress(then: () => void): void {
  const over = new AbortController();
  const tell = (): void => {
    over.abort();
    setTimeout(then);
  };
  for (const end of ["pointerup", "keyup"])
    window.addEventListener(end, tell, { capture: true, signal: over.signal });
}
