import { parseAddress } from "../../../src/formula";
import type { SheetBox } from "../../../src/formula";

const LAST_ROW = 1_048_576;

/** A range as a name refers to it: cells, whole columns ("Data!$A:$F") or whole rows; null for several ranges, formulas and other books. */
export function rangeReferredTo(text: string): SheetBox | null {
  const range = parseAddress(text) ?? wholeLines(text);
  return range?.sheet ? { sheet: range.sheet, ...range.box } : null;
}

function wholeLines(text: string): ReturnType<typeof parseAddress> {
  const match = /^(.*!)\$?(?:([A-Z]{1,3}):\$?([A-Z]{1,3})|(\d+):\$?(\d+))$/i.exec(text.trim());
  if (!match) return null;
  const [, sheet = "", left, right, top, bottom] = match;
  const cells = left ? `${left}1:${right ?? left}${LAST_ROW}` : `A${top ?? 1}:XFD${bottom ?? top ?? 1}`;
  return parseAddress(sheet + cells);
}
