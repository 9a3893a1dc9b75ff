import { newTag, nextTag } from "../../xml";
import type { ChangedLayout } from "../changes";
import { elementRange } from "../parts";
import { put } from "../splice";
import type { Splice } from "../splice";
import { withAttribute } from "../styles/attributes";
import { patchedColumns } from "./columns";
import { paneXml } from "./pane";

/** The part of a sheet laid out in another way: its tab, its view and its columns. Rows are changed where they are walked. */
export function patchedLayout(xml: string, p: string, layout: ChangedLayout | undefined): Splice[] {
  if (!layout) return [];
  return [
    ...patchedTab(xml, p, layout.tabColour),
    ...patchedView(xml, p, layout),
    ...patchedColumns(xml, p, layout.columns ?? []),
  ];
}

function patchedTab(xml: string, p: string, colour: string | null | undefined): Splice[] {
  if (colour === undefined) return [];
  const before = elementRange(xml, "tabColor");
  const now = colour === null ? "" : `<${p}tabColor rgb="FF${colour}"/>`;
  if (before) return [{ start: before.start, end: before.end, text: now }];
  if (now === "") return [];
  const properties = elementRange(xml, "sheetPr");
  if (properties?.isEmpty) {
    const opening = xml.slice(properties.start, properties.end).replace(/\s*\/>$/, ">");
    return [{ start: properties.start, end: properties.end, text: `${opening}${now}</${p}sheetPr>` }];
  }
  if (properties) return [put(properties.opened, now)];
  const root = newTag();
  nextTag(xml, 0, root);
  return [put(root.end, `<${p}sheetPr>${now}</${p}sheetPr>`)];
}

function patchedView(xml: string, p: string, { frozen, showsGridlines }: ChangedLayout): Splice[] {
  if (frozen === undefined && showsGridlines === undefined) return [];
  const lines = showsGridlines === undefined ? undefined : showsGridlines ? null : "0";
  const range = elementRange(xml, "sheetView");
  if (!range) return newView(xml, p, lines ?? null, frozen);
  const opening = xml.slice(range.start, range.opened);
  const lined = lines === undefined ? opening : withAttribute(opening, "showGridLines", lines);
  if (frozen === undefined) return [{ start: range.start, end: range.opened, text: lined }];
  // What was selected in a part of the window that is no longer there would be an error.
  const whole = `${lined.replace(/\s*\/>$/, ">")}${paneXml(p, frozen)}</${p}sheetView>`;
  return [{ start: range.start, end: range.end, text: whole }];
}

function newView(xml: string, p: string, lines: string | null, frozen: ChangedLayout["frozen"]): Splice[] {
  const view = withAttribute(`<${p}sheetView workbookViewId="0">`, "showGridLines", lines);
  const whole = `<${p}sheetViews>${view}${paneXml(p, frozen)}</${p}sheetView></${p}sheetViews>`;
  return [put(beginsAt(xml, ["sheetFormatPr", "cols", "sheetData"]), whole)];
}

/** Where the first of some elements begins. */
function beginsAt(xml: string, names: readonly string[]): number {
  const tag = newTag();
  for (let from = 0; nextTag(xml, from, tag); from = tag.end) if (names.includes(tag.name)) return tag.start;
  return xml.length;
}
