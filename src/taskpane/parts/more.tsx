import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { texts } from "../texts";

/** Rows that a list shows at first, and how many each press adds: thousands at once would keep the pane busy for minutes. */
const AT_FIRST = 100;
const AT_ONCE = 200;

/** How many rows of a list are shown, and the button that shows more of them. */
export function useMore(
  rows: number,
  atFirst = AT_FIRST,
): { readonly most: number; readonly more: ReactNode } {
  const [most, setMost] = useState(atFirst);
  const left = rows - most;
  const more = left > 0 && (
    <div>
      <Button size="small" onClick={() => setMost(most + AT_ONCE)}>
        {texts.pane.more(Math.min(left, AT_ONCE), left)}
      </Button>
    </div>
  );
  return { most, more };
}
