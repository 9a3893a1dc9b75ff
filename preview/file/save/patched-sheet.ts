import { address, columnNumber, parseAddress } from "../../../src/formula";
import { attribute, closeOf, newTag, nextTag } from "../xml";
import type { Tag } from "../xml";
import { movedFormula } from "../open/xlsx/formulas";
import { cellXml } from "./cell";
import type { CellChange, ChangedCell } from "./changes";
import { formulaXml } from "./formula";
import { elementRange, prefixOf } from "./parts";
import type { SheetFacts } from "./sheet-facts";
import { put, spliced } from "./splice";
import type { Splice } from "./splice";
import type { Styles } from "./styles";

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Change extends Place {
  readonly to: CellChange;
  readonly format: string | undefined;
}

/** The part of a sheet with some of its cells changed, cell by cell; everything else of it stays as it is written. */
export function patchedSheet(
  xml: string,
  changed: readonly ChangedCell[],
  facts: SheetFacts,
  styles: Styles,
): string {
  const p = prefixOf(xml);
  const changes = withRestOfFilled(changed, facts);
  const freed = freedFormulas(changes, facts);
  const columns = columnStyles(xml);
  const data = elementRange(xml, "sheetData");
  if (!data) return xml;
  const splices: Splice[] = [];
  const rows = [...byRow(changes)].sort(([one], [other]) => one - other);
  const tag = newTag();
  let row = -1;

  const newCell = (change: Change, style: number | null) => cellOf(p, change, style, null, styles);
  const newRow = (index: number, cells: readonly Change[]) => {
    const inside = cells.map((change) => newCell(change, columns(change.column))).join("");
    return inside === "" ? "" : `<${p}row r="${index + 1}">${inside}</${p}row>`;
  };
  const rowsBefore = (index: number, at: number) => {
    while ((rows[0]?.[0] ?? Infinity) < index) {
      const [number = 0, cells = []] = rows.shift() ?? [];
      splices.push(put(at, newRow(number, cells)));
    }
  };

  for (let from = data.start; nextTag(xml, from, tag) && tag.start < data.end; from = tag.end) {
    if (tag.name !== "row" || tag.closes) continue;
    row = numberOr(attribute(xml, tag, "r"), row + 2) - 1;
    rowsBefore(row, tag.start);
    const cells = rows[0]?.[0] === row ? (rows.shift()?.[1] ?? []) : [];
    walkRow(cells, { ...tag });
  }
  if (data.isEmpty) {
    const inside = rows.map(([index, cells]) => newRow(index, cells)).join("");
    if (inside !== "")
      splices.push({ start: data.start, end: data.end, text: `<${p}sheetData>${inside}</${p}sheetData>` });
  } else rowsBefore(Infinity, data.closes);
  return spliced(xml, [...dimension(xml, changes), ...splices]);

  /** Walks the cells of a row; `tag` is at its end afterwards. */
  function walkRow(cells: readonly Change[], opening: Tag): void {
    const waiting = [...cells].sort((one, other) => one.column - other.column);
    const rowStyle = isTrue(attribute(xml, opening, "customFormat"))
      ? numberOrNull(attribute(xml, opening, "s"))
      : null;
    const styleAt = (column: number) => rowStyle ?? columns(column);
    const before = (column: number) => {
      let written = "";
      while ((waiting[0]?.column ?? Infinity) < column) {
        const change = waiting.shift();
        if (change) written += newCell(change, styleAt(change.column));
      }
      return written;
    };
    if (waiting.length > 0) splices.push(...withoutSpans(xml, opening));
    if (opening.isEmpty) {
      const inside = before(Infinity);
      if (inside === "") return;
      splices.push({ start: opening.end - 2, end: opening.end, text: `>${inside}</${p}row>` });
      return;
    }
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
        splices.push({
          start: start.start,
          end,
          text: cellOf(p, change, style, xml.slice(start.start, end), styles),
        });
      } else splices.push(...freedIn(xml, start, end, { row, column }, freed, p));
    }
  }
}

/** A cell as it is written from now on; `before` is how it was. */
function cellOf(
  p: string,
  change: Change,
  style: number | null,
  before: string | null,
  styles: Styles,
): string {
  const formatted = change.format === undefined ? style : styles.withFormat(style, change.format);
  const { to } = change;
  switch (to.kind) {
    case "cleared":
      return formatted === null ? "" : cellXml(p, change, formatted, "");
    case "typed":
      return to.value === "" && formatted === null ? "" : cellXml(p, change, formatted, to.value);
    case "formula":
      return cellXml(p, change, formatted, to.value, formulaXml(p, to.formula));
    case "worked-out": {
      const formula = before === null ? null : elementRange(before, "f");
      const meaning = before === null ? null : /^<[^>]*?(\scm="\d+")/.exec(before);
      const kept = before === null || !formula ? "" : before.slice(formula.start, formula.end);
      return cellXml(p, change, formatted, to.value, kept, meaning?.[1] ?? "");
    }
  }
}

/** A formula that filled several cells and is typed over no longer fills them: the others are cleared. */
function withRestOfFilled(changed: readonly ChangedCell[], facts: SheetFacts): readonly Change[] {
  const changes = new Map(
    changed.map(({ row, column, to, format }) => [`${row},${column}`, { row, column, to, format }]),
  );
  for (const { box } of facts.filling) {
    const first = changes.get(`${box.row},${box.column}`);
    if (!first || first.to.kind === "worked-out") continue;
    for (let row = box.row; row < box.row + box.rows; row += 1) {
      for (let column = box.column; column < box.column + box.columns; column += 1) {
        const key = `${row},${column}`;
        if (!changes.has(key)) changes.set(key, { row, column, to: { kind: "cleared" }, format: undefined });
      }
    }
  }
  return [...changes.values()];
}

/** Formulas that were filled down from a cell that no longer has its formula: the others write theirs out. */
function freedFormulas(changes: readonly Change[], facts: SheetFacts): SheetFacts["shared"] {
  const gone = new Set(
    changes.filter(({ to }) => to.kind !== "worked-out").map(({ row, column }) => `${row},${column}`),
  );
  return new Map([...facts.shared].filter(([, { row, column }]) => gone.has(`${row},${column}`)));
}

function freedIn(
  xml: string,
  cell: Tag,
  end: number,
  place: Place,
  freed: SheetFacts["shared"],
  p: string,
): Splice[] {
  if (freed.size === 0) return [];
  const tag = newTag();
  for (let from = cell.end; nextTag(xml, from, tag) && tag.start < end; from = tag.end) {
    if (tag.name !== "f" || tag.closes || attribute(xml, tag, "t") !== "shared") continue;
    const first = freed.get(attribute(xml, tag, "si") ?? "");
    if (!first) return [];
    const last = tag.isEmpty ? tag.end : xml.indexOf(">", closeOf(xml, tag)) + 1;
    return [{ start: tag.start, end: last, text: formulaXml(p, movedFormula(first.text, first, place)) }];
  }
  return [];
}

/** The style of a column's cells that the file does not have yet. */
function columnStyles(xml: string): (column: number) => number | null {
  const range = elementRange(xml, "cols");
  const found: { first: number; last: number; style: number }[] = [];
  const tag = newTag();
  for (
    let from = range?.start ?? xml.length;
    nextTag(xml, from, tag) && tag.start < (range?.end ?? 0);
    from = tag.end
  ) {
    const style = tag.name === "col" && !tag.closes ? numberOrNull(attribute(xml, tag, "style")) : null;
    if (style === null) continue;
    found.push({
      first: Number(attribute(xml, tag, "min")) - 1,
      last: Number(attribute(xml, tag, "max")) - 1,
      style,
    });
  }
  return (column) => found.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
}

/** The range of cells that a sheet says it has, widened where a change is outside it. */
function dimension(xml: string, changes: readonly Change[]): Splice[] {
  const tag = newTag();
  for (let from = 0; nextTag(xml, from, tag) && tag.name !== "sheetData"; from = tag.end) {
    const box = tag.name === "dimension" ? parseAddress(attribute(xml, tag, "ref") ?? "")?.box : undefined;
    if (!box) continue;
    const kept = changes.filter(({ to }) => to.kind !== "cleared");
    const top = Math.min(box.row, ...kept.map(({ row }) => row));
    const left = Math.min(box.column, ...kept.map(({ column }) => column));
    const bottom = Math.max(box.row + box.rows - 1, ...kept.map(({ row }) => row));
    const right = Math.max(box.column + box.columns - 1, ...kept.map(({ column }) => column));
    const wider = address({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
    if (wider === address(box)) return [];
    const opening = xml.slice(tag.start, tag.end);
    return [
      { start: tag.start, end: tag.end, text: opening.replace(/(\sref=)["'][^"']*["']/, `$1"${wider}"`) },
    ];
  }
  return [];
}

/** Which columns a row uses is said for speed only; where that is no longer so, it is left out. */
function withoutSpans(xml: string, row: Tag): Splice[] {
  const spans = /\sspans=["'][^"']*["']/.exec(xml.slice(row.start, row.end));
  return spans
    ? [{ start: row.start + spans.index, end: row.start + spans.index + spans[0].length, text: "" }]
    : [];
}

function byRow(changes: readonly Change[]): ReadonlyMap<number, Change[]> {
  const rows = new Map<number, Change[]>();
  for (const change of changes) {
    const row = rows.get(change.row);
    if (row) row.push(change);
    else rows.set(change.row, [change]);
  }
  for (const row of rows.values()) row.sort((one, other) => one.column - other.column);
  return rows;
}

function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]+/i.exec(reference ?? "")?.[0];
  return letters === undefined ? null : columnNumber(letters);
}

function numberOr(text: string | null, otherwise: number): number {
  return numberOrNull(text) ?? otherwise;
}

function numberOrNull(text: string | null): number | null {
  return text === null || !/^\d+$/.test(text) ? null : Number(text);
}

function isTrue(text: string | null): boolean {
  return text === "1" || text === "true";
}
