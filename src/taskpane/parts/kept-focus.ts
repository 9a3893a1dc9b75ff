import { useEffect } from "react";
import type { RefObject } from "react";
import { takeFocus } from "./take-focus";

/**
 * Keeps the focus in a part of the page where what has it is taken away, such as a line with its own button for that: the nearest part around it
 * that has a name takes it. Otherwise the next Tab would begin outside the pane.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const content = place.current;
    if (content === null) return;
    let around: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent): void => {
      around = target instanceof HTMLElement ? partsAround(target, content) : [];
    };
    const observer = new MutationObserver(() => {
      const [focused, ...parts] = around;
      if (focused === undefined || focused.isConnected || document.activeElement !== document.body) return;
      takeFocus(parts.find((part) => part.isConnected) ?? content);
    });
    content.addEventListener("focusin", remember);
    observer.observe(content, { childList: true, subtree: true });
    return () => {
      content.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, [place]);
}

/** The element, then the parts with a name that it is in, from the inside out. */
function partsAround(element: HTMLElement, content: HTMLElement): readonly HTMLElement[] {
  const parts: HTMLElement[] = [element];
  for (let each = element.parentElement; each !== null && each !== content; each = each.parentElement) {
    if (each.hasAttribute("aria-label")) parts.push(each);
  }
  return parts;
}
