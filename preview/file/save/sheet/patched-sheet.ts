import { attribute, closeOf, newTag, nextTag } from "../../xml";
import type { Tag } from "../../xml";
import type { ChangedCell, ChangedLayout } from "../changes";
import type { RowLayout } from "../../open/layout";
import { columnOf, isTrue, numberOrNull } from "./attribute-values";
import { changedCellXml, withRestOfFilled } from "./changed-cell";
import type { Change, Written } from "./changed-cell";
import { columnStyles } from "./column-styles";
import { dimension } from "./dimension";
import { freedFormulas, freedIn } from "./freed";
import { patchedLayout } from "./layout";
import { elementRange, prefixOf } from "../parts";
import { patchedRowOpening, rowAttributes } from "./row-attributes";
import type { SheetFacts } from "./sheet-facts";
import { put, spliced } from "../splice";
import type { Splice } from "../splice";

/** What of a sheet of the file is another. */
export interface SheetChanges {
  readonly cells: readonly ChangedCell[];
  readonly layout: ChangedLayout | undefined;
}

interface ChangedRow {
  readonly cells: readonly Change[];
  readonly layout: RowLayout | undefined;
}

const UNCHANGED: ChangedRow = { cells: [], layout: undefined };

/** The part of a sheet with some of its cells changed, cell by cell; everything else of it stays as it is written. */
export function patchedSheet(
  xml: string,
  { cells: changed, layout }: SheetChanges,
  facts: SheetFacts,
  written: Written,
): string {
  const p = prefixOf(xml);
  const changes = withRestOfFilled(changed, facts);
  const freed = freedFormulas(changes, facts);
  const columns = columnStyles(xml);
  const data = elementRange(xml, "sheetData");
  if (!data) return xml;
  const splices: Splice[] = [];
  const rows = [...byRow(changes, layout?.rows ?? [])].sort(([one], [other]) => one - other);
  const tag = newTag();
  let row = -1;

  const newCell = (change: Change, style: number | null) => changedCellXml(p, change, style, null, written);
  const newRow = (index: number, { cells, layout: size }: ChangedRow) => {
    const inside = cells.map((change) => newCell(change, columns(change.column))).join("");
    if (inside === "" && !size) return "";
    return `<${p}row r="${index + 1}"${size ? rowAttributes(size) : ""}>${inside}</${p}row>`;
  };
  const rowsBefore = (index: number, at: number) => {
    while ((rows[0]?.[0] ?? Infinity) < index) {
      const [number = 0, of = UNCHANGED] = rows.shift() ?? [];
      splices.push(put(at, newRow(number, of)));
    }
  };

  for (let from = data.start; nextTag(xml, from, tag) && tag.start < data.end; from = tag.end) {
    if (tag.name !== "row" || tag.closes) continue;
    row = (numberOrNull(attribute(xml, tag, "r")) ?? row + 2) - 1;
    rowsBefore(row, tag.start);
    walkRow(rows[0]?.[0] === row ? (rows.shift()?.[1] ?? UNCHANGED) : UNCHANGED, { ...tag });
  }
  if (data.isEmpty) {
    const inside = rows.map(([index, of]) => newRow(index, of)).join("");
    if (inside !== "")
      splices.push({ start: data.start, end: data.end, text: `<${p}sheetData>${inside}</${p}sheetData>` });
  } else rowsBefore(Infinity, data.closes);
  return spliced(xml, [...dimension(xml, changes), ...patchedLayout(xml, p, layout), ...splices]);

  /** Walks the cells of a row; `tag` is at its end afterwards. */
  function walkRow({ cells, layout: size }: ChangedRow, opening: Tag): void {
    const waiting = [...cells];
    const rowStyle = isTrue(attribute(xml, opening, "customFormat"))
      ? numberOrNull(attribute(xml, opening, "s"))
      : null;
    const styleAt = (column: number) => rowStyle ?? columns(column);
    const before = (column: number) => {
      let text = "";
      while ((waiting[0]?.column ?? Infinity) < column) {
        const change = waiting.shift();
        if (change) text += newCell(change, styleAt(change.column));
      }
      return text;
    };
    const openingBefore = xml.slice(opening.start, opening.end);
    const now = patchedRowOpening(openingBefore, size, waiting.length > 0);
    if (opening.isEmpty) {
      const inside = before(Infinity);
      const text = inside === "" ? now : `${now.slice(0, -2)}>${inside}</${p}row>`;
      if (text !== openingBefore) splices.push({ start: opening.start, end: opening.end, text });
      return;
    }
    if (now !== openingBefore) splices.push({ start: opening.start, end: opening.end, text: now });
    let column = -1;
    for (let from = opening.end; nextTag(xml, from, tag); from = tag.end) {
      if (tag.closes && tag.name === "row") {
        splices.push(put(tag.start, before(Infinity)));
        return;
      }
      if (tag.closes || tag.name !== "c") continue;
      const start = { ...tag };
      column = columnOf(attribute(xml, tag, "r")) ?? column + 1;
      splices.push(put(tag.start, before(column)));
      const change = waiting[0]?.column === column ? waiting.shift() : undefined;
      const end = start.isEmpty ? start.end : xml.indexOf(">", closeOf(xml, start)) + 1;
      tag.end = end;
      if (change) {
        const style = numberOrNull(attribute(xml, start, "s"));
        const text = changedCellXml(p, change, style, xml.slice(start.start, end), written);
        splices.push({ start: start.start, end, text });
      } else splices.push(...freedIn(xml, start, end, { row, column }, freed, p));
    }
  }
}

function byRow(changes: readonly Change[], layouts: readonly RowLayout[]): ReadonlyMap<number, ChangedRow> {
  const rows = new Map<number, { cells: Change[]; layout: RowLayout | undefined }>();
  const at = (row: number) => {
    const known = rows.get(row) ?? { cells: [], layout: undefined };
    rows.set(row, known);
    return known;
  };
  for (const change of changes) at(change.row).cells.push(change);
  for (const layout of layouts) at(layout.row).layout = layout;
  for (const { cells } of rows.values()) cells.sort((one, other) => one.column - other.column);
  return rows;
}
