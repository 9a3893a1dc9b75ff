import { intersection, shifted, without } from "../../address";
import type { CellShift } from "../../address";
import type { Box } from "../../engine";

/** A link of cells: to an address outside, or to a place in the workbook ("Sheet1!A1"). */
export interface Hyperlink {
  readonly box: Box;
  readonly address: string | null;
  readonly documentReference: string | null;
  readonly screenTip: string | null;
}

export function linkIn(links: readonly Hyperlink[], box: Box): Hyperlink | null {
  return links.find((link) => intersection(link.box, box)) ?? null;
}

export function withoutLinks(links: readonly Hyperlink[], cut: Box): readonly Hyperlink[] {
  return links.flatMap((link) => without(link.box, cut).map((box) => ({ ...link, box })));
}

export function shiftedLinks(links: readonly Hyperlink[], shift: CellShift): readonly Hyperlink[] {
  return links.flatMap((link) => {
    const box = shifted(link.box, shift);
    return box ? [{ ...link, box }] : [];
  });
}
