import { assertSheetOpen } from "../../book/book";
import type { Box, CellStyle } from "../../engine";
import { HostError, invalidArgument } from "../../wire/errors";
import { instance, method, navigation, scalar } from "../../wire/members";
import type { ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { autofitColumns, autofitRows } from "./autofit";
import { colour } from "./colours";
import { borderCollectionClass } from "./range-borders";
import type { RangeState } from "./range-state";
import { withinUse } from "./range-values";

const HORIZONTAL: Readonly<Record<string, CellStyle["align"]>> = {
  General: null,
  Left: "left",
  Center: "center",
  Right: "right",
};
const VERTICAL: Readonly<Record<string, CellStyle["verticalAlign"]>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
};
/** Excel's workbook default. */
const DEFAULT_FONT = "Calibri";
const DEFAULT_SIZE = 11;

export const rangeFormatClass: ObjectClass<RangeState> = {
  name: "RangeFormat",
  members: {
    fill: navigation((range) => instance(rangeFillClass, range)),
    font: navigation((range) => instance(rangeFontClass, range)),
    borders: navigation((range) => instance(borderCollectionClass, range)),
    wrapText: styleScalar(
      (style) => style.wrap ?? false,
      (value) => ({ wrap: Boolean(value) }),
    ),
    horizontalAlignment: styleScalar(
      (style) => nameOf(HORIZONTAL, style.align ?? null) ?? "General",
      (value) => ({ align: known(HORIZONTAL, value) ?? null }),
    ),
    verticalAlignment: styleScalar(
      (style) => nameOf(VERTICAL, style.verticalAlign ?? null) ?? "Bottom",
      (value) => ({ verticalAlign: known(VERTICAL, value) ?? null }),
    ),
    indentLevel: styleScalar(
      (style) => style.indent ?? 0,
      (value) => ({ indent: Number(value) }),
    ),
    columnWidth: scalar(
      ({ book, sheet, box }) =>
        common(each(box.columns, (at) => book.engine.columnWidth(sheet, box.column + at))),
      ({ book, sheet, box }, points) => {
        assertSheetOpen(book, sheet);
        book.engine.setColumnWidth(sheet, box.column, box.columns, size(points));
      },
    ),
    rowHeight: scalar(
      ({ book, sheet, box }) => common(each(box.rows, (at) => book.engine.rowHeight(sheet, box.row + at))),
      ({ book, sheet, box }, points) => {
        assertSheetOpen(book, sheet);
        book.engine.setRowHeight(sheet, box.row, box.rows, size(points));
      },
    ),
    autofitColumns: method(autofitColumns),
    autofitRows: method(autofitRows),
  },
};

const rangeFillClass: ObjectClass<RangeState> = {
  name: "RangeFill",
  members: {
    color: styleScalar(
      (style) => style.fill ?? "#FFFFFF",
      (value) => ({ fill: value === "" ? null : colour(value) }),
    ),
    clear: method((range) => setStyle(range, { fill: null })),
  },
};

const rangeFontClass: ObjectClass<RangeState> = {
  name: "RangeFont",
  members: {
    bold: styleScalar(
      (style) => style.bold ?? false,
      (value) => ({ bold: Boolean(value) }),
    ),
    italic: styleScalar(
      (style) => style.italic ?? false,
      (value) => ({ italic: Boolean(value) }),
    ),
    strikethrough: styleScalar(
      (style) => style.strikethrough ?? false,
      (value) => ({ strikethrough: Boolean(value) }),
    ),
    underline: styleScalar(
      (style) => (style.underline ? "Single" : "None"),
      (value) => ({ underline: value !== "None" }),
    ),
    color: styleScalar(
      (style) => style.colour ?? "#000000",
      (value) => ({ colour: colour(value) }),
    ),
    name: styleScalar(
      (style) => style.font ?? DEFAULT_FONT,
      (value) => ({ font: String(value) }),
    ),
    size: styleScalar(
      (style) => style.fontSize ?? DEFAULT_SIZE,
      (value) => ({ fontSize: size(value) }),
    ),
  },
};

/** A property of the cells' look: null where the cells differ. */
function styleScalar(read: (style: CellStyle) => Json, write: (value: Json) => CellStyle) {
  return scalar<RangeState>(
    ({ book, sheet, box }) => {
      const part = withinUse(book, sheet, box) ?? { ...box, rows: 1, columns: 1 };
      return common(book.engine.styles(sheet, part).flat().map(read));
    },
    (range, value) => setStyle(range, write(value)),
  );
}

function setStyle({ book, sheet, box }: RangeState, style: CellStyle): void {
  assertSheetOpen(book, sheet);
  const target: Box | null = withinUse(book, sheet, box);
  if (target) book.engine.setStyle(sheet, target, style);
}

function common(values: readonly Json[]): Json {
  const [first = null, ...others] = values;
  return others.every((value) => value === first) ? first : null;
}

/** At most as many as anyone looks at: the rest of a whole column is like its beginning. */
function each<Item>(count: number, item: (at: number) => Item): Item[] {
  return Array.from({ length: Math.min(count, 200) }, (_, at) => item(at));
}

function size(value: Json): number {
  if (typeof value !== "number" || value < 0) throw invalidArgument();
  return value;
}

function known<Value>(names: Readonly<Record<string, Value>>, value: Json): Value {
  const name = String(value);
  if (!Object.hasOwn(names, name)) {
    throw new HostError(
      "NotImplemented",
      `The alignment "${name}" is not implemented by this stand-in for Excel.`,
    );
  }
  return names[name]!;
}

function nameOf<Value>(names: Readonly<Record<string, Value>>, value: Value): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}
