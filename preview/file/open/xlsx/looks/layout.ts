import { parseAddress } from "../../../../../src/formula";
import type { Box } from "../../../../../src/formula";
import { isPlain } from "../../../look";
import { attribute } from "../../../xml";
import type { Tag } from "../../../xml";
import type { CellStyle, ColumnLayout, RowLayout, SheetLayout } from "../../layout";
import { withAbsent } from "./absent";
import type { Defaults } from "./absent";

/** Gathers the layout of a sheet while its cells are walked. */
export interface LayoutReader {
  /** Any opening tag but those of cells. */
  tag(xml: string, tag: Tag, row: number): void;
  cell(row: number, column: number, style: number, isEmpty: boolean): void;
  /** A formula that fills a block: that one, or as far as it needs. */
  fills(range: string, isAsNeeded: boolean): void;
  /** A formula of which the file has no result. */
  withoutResult(row: number, column: number): void;
  layout(tabColour: string | null): SheetLayout;
}

/** Cells further right or further down than this are styled for no one to see, and are passed over. */
const [MOST_EMPTY_ROWS, MOST_COLUMNS] = [2000, 500];

export function layoutReader(styles: readonly CellStyle[], isVeryHidden: boolean): LayoutReader {
  const shown = styles.map(({ look, format }) => ({
    isStyled: !isPlain(look),
    isStyledEmpty: !isPlain(look) || format !== "General",
  }));
  const cells: { row: number; columns: number[]; styles: number[] }[] = [];
  const columns: ColumnLayout[] = [];
  const rows: RowLayout[] = [];
  const [filled, arrays]: [Box[], Box[]] = [[], []];
  const withoutResults: { row: number; column: number }[] = [];
  const styled = { columns: new Array<Defaults["columns"][number]>(), rows: new Map<number, number>() };
  const present = new Map<number, Set<number>>();
  let frozen = { rows: 0, columns: 0 };
  let showsGridlines = true;

  const readers: Readonly<Record<string, (xml: string, tag: Tag, row: number) => void>> = {
    sheetView: (xml, tag) => {
      showsGridlines &&= !isFalse(attribute(xml, tag, "showGridLines"));
    },
    pane: (xml, tag) => {
      if (!(attribute(xml, tag, "state") ?? "").startsWith("frozen")) return;
      const split = (name: string) => Number(attribute(xml, tag, name) ?? 0);
      frozen = { rows: split("ySplit"), columns: split("xSplit") };
    },
    col: (xml, tag) => {
      const width = attribute(xml, tag, "width");
      const [first, last] = [Number(attribute(xml, tag, "min")) - 1, Number(attribute(xml, tag, "max")) - 1];
      const style = attribute(xml, tag, "style");
      if (style !== null) styled.columns.push({ first, last, style: Number(style) });
      columns.push({
        first,
        last,
        width: width === null || !(Number(width) >= 0) ? null : Number(width),
        isHidden: isTrue(attribute(xml, tag, "hidden")),
      });
    },
    row: (xml, tag, row) => {
      const height = attribute(xml, tag, "ht");
      const style = isTrue(attribute(xml, tag, "customFormat")) ? attribute(xml, tag, "s") : null;
      if (style !== null) styled.rows.set(row, Number(style));
      const isFitted = height !== null && !isTrue(attribute(xml, tag, "customHeight"));
      const isHidden = isTrue(attribute(xml, tag, "hidden"));
      if (height !== null || isHidden)
        rows.push({
          row,
          height: height === null ? null : Number(height),
          isHidden,
          ...(isFitted ? { isFitted } : {}),
        });
    },
  };
  return {
    tag: (xml, tag, row) => readers[tag.name]?.(xml, tag, row),
    cell: (row, column, style, isEmpty) => {
      const known = shown[style];
      if (row <= MOST_EMPTY_ROWS && column <= MOST_COLUMNS) {
        const line = present.get(row);
        if (line) line.add(column);
        else present.set(row, new Set([column]));
      }
      if (!known || !(isEmpty ? known.isStyledEmpty : known.isStyled)) return;
      if (isEmpty && (row > MOST_EMPTY_ROWS || column > MOST_COLUMNS)) return;
      let line = cells.at(-1);
      if (line?.row !== row) {
        line = { row, columns: [], styles: [] };
        cells.push(line);
      }
      line.columns.push(column);
      line.styles.push(style);
    },
    fills: (range, isAsNeeded) => {
      const box = parseAddress(range)?.box;
      if (box && isAsNeeded) filled.push(box);
      if (box && box.rows * box.columns > 1) arrays.push(box);
    },
    withoutResult: (row, column) => void withoutResults.push({ row, column }),
    layout: (tabColour) => ({
      cells: withAbsent(cells, { ...styled, present }, styles),
      columns,
      rows,
      frozen,
      showsGridlines,
      tabColour,
      isVeryHidden,
      filled,
      arrays,
      withoutResults,
    }),
  };
}

function isTrue(text: string | null): boolean {
  return text === "1" || text === "true";
}

function isFalse(text: string | null): boolean {
  return text === "0" || text === "false";
}
