import type { RowLayout } from "../../open/layout";
import { withAttribute } from "../styles/attributes";

/** The height of a row, whether it is somebody's choice, and whether the row is hidden, as attributes of its element. */
export function rowAttributes({ height, isFitted, isHidden }: RowLayout): string {
  const chosen = isFitted ? "" : ' customHeight="1"';
  return `${height === null ? "" : ` ht="${height}"${chosen}`}${isHidden ? ' hidden="1"' : ""}`;
}

/** The opening tag of a row with another height, hidden or shown; `hasMore` is whether cells are put into it. */
export function patchedRowOpening(opening: string, layout: RowLayout | undefined, hasMore: boolean): string {
  // Which columns a row uses is said for speed only; where that is no longer so, it is left out.
  const spanned = hasMore ? withAttribute(opening, "spans", null) : opening;
  if (!layout) return spanned;
  const { height, isHidden } = layout;
  return [
    ["ht", height === null ? null : String(height)],
    ["customHeight", height === null ? null : "1"],
    ["hidden", isHidden ? "1" : null],
  ].reduce((xml, [name, value]) => withAttribute(xml, name ?? "", value ?? null), spanned);
}
