import { parseAddress } from "../../../../src/formula";
import type { Box } from "../../../../src/formula";
import { attribute, closeOf, decoded, newTag, nextTag } from "../../xml";
import type { Tag } from "../../xml";

/** A formula that fills several cells, and where. */
export interface FillingFormula {
  readonly box: Box;
  /** A formula may be typed anew; a data table of Excel's "what if" may not. */
  readonly isDataTable: boolean;
}

/** What of a sheet decides whether a cell of it may be changed, and what else that changes. */
export interface SheetFacts {
  readonly filling: readonly FillingFormula[];
  readonly merged: readonly Box[];
  readonly isProtected: boolean;
  /** The styles of the cells of a protected sheet, by their address; of no others. */
  readonly styles: ReadonlyMap<string, number>;
  /** The formulas that were filled down: their first cell and their text, by their number. */
  readonly shared: ReadonlyMap<
    string,
    { readonly row: number; readonly column: number; readonly text: string }
  >;
}

export function sheetFacts(xml: string): SheetFacts {
  const filling: FillingFormula[] = [];
  const merged: Box[] = [];
  const shared = new Map<string, { row: number; column: number; text: string }>();
  let isProtected = false;
  let cell = "";
  const tag = newTag();
  for (let from = 0; nextTag(xml, from, tag); from = tag.end) {
    if (tag.closes) continue;
    if (tag.name === "c") cell = attribute(xml, tag, "r") ?? "";
    else if (tag.name === "f") {
      const kind = attribute(xml, tag, "t");
      const box = parseAddress(attribute(xml, tag, "ref") ?? "")?.box;
      if ((kind === "array" || kind === "dataTable") && box)
        filling.push({ box, isDataTable: kind === "dataTable" });
      const text = kind === "shared" && !tag.isEmpty ? decoded(xml.slice(tag.end, closeOf(xml, tag))) : "";
      const place = text === "" ? undefined : parseAddress(cell)?.box;
      if (place) shared.set(attribute(xml, tag, "si") ?? "", { row: place.row, column: place.column, text });
    } else if (tag.name === "mergeCell") {
      const box = parseAddress(attribute(xml, tag, "ref") ?? "")?.box;
      if (box) merged.push(box);
    } else if (tag.name === "sheetProtection") isProtected = isOn(xml, tag);
  }
  return { filling, merged, isProtected, styles: isProtected ? stylesOfCells(xml) : new Map(), shared };
}

function isOn(xml: string, tag: Tag): boolean {
  const sheet = attribute(xml, tag, "sheet");
  return sheet === "1" || sheet === "true";
}

function stylesOfCells(xml: string): ReadonlyMap<string, number> {
  const styles = new Map<string, number>();
  const tag = newTag();
  for (let from = 0; nextTag(xml, from, tag); from = tag.end) {
    if (tag.name === "c" && !tag.closes)
      styles.set(attribute(xml, tag, "r") ?? "", Number(attribute(xml, tag, "s") ?? 0));
  }
  return styles;
}
