import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReactNode } from "react";
import { texts } from "../texts";
import { takeFocus } from "./take-focus";

/** Rows that a list shows at first, and how many each press adds: thousands at once would keep the pane busy for minutes. */
const AT_FIRST = 100;
const AT_ONCE = 200;

/** How many rows of a list are shown, and the button that shows more of them. */
export function useMore(
  rows: number,
  atFirst = AT_FIRST,
): { readonly most: number; readonly more: ReactNode } {
  const [most, setMost] = useState(atFirst);
  const place = useRef<HTMLDivElement>(null);
  const left = rows - most;
  const showMore = () => {
    setMost(most + AT_ONCE);
    // The button goes away, and would take the focus with it.
    if (left <= AT_ONCE) takeFocus(place.current);
  };
  const more = rows > atFirst && (
    <div ref={place}>
      {left > 0 ? (
        <Button size="small" onClick={showMore}>
          {texts.pane.more(Math.min(left, AT_ONCE), left)}
        </Button>
      ) : (
        texts.pane.allShown(rows)
      )}
    </div>
  );
  return { most, more };
}
