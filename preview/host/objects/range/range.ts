import { bounding, formatAddress, intersection, MAX_COLUMNS, MAX_ROWS, resolveAddress } from "../../address";
import type { CellValue } from "../../engine";
import { cellText } from "../../text/number-format";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import { dearScalar, instance, method, navigation, readingMethod, scalar } from "../../wire/members";
import type { Arguments, HostObject, ObjectClass } from "../../wire/members";
import { dataValidationClass } from "../data-validation/data-validation";
import { conditionalFormatCollectionClass } from "../conditional-format/conditional-formats";
import { copyFrom } from "../copy/copy-range";
import { rangeHyperlink } from "../hyperlink/hyperlink";
import { outlineMembers } from "../outline/outline";
import { rangeStyle } from "../style/styles";
import { clearRange, deleteCells, insertCells, setNumberFormats } from "./range-edits";
import { rangeFormatClass } from "./range-format";
import { hiddenMembers } from "./range-hidden";
import { mergedMembers } from "./range-merged";
import { onSameSheet } from "./range-state";
import type { RangeState } from "./range-state";
import { assertReadable, assertShape, writeCells } from "./range-values";
import { spillMembers } from "./range-spill";

export const rangeClass: ObjectClass<RangeState> = {
  name: "Range",
  members: {
    address: scalar(({ book, sheet, box }) => formatAddress(sheetName({ book, sheet, box }), box)),
    addressLocal: scalar((range) => formatAddress(sheetName(range), range.box)),
    rowIndex: scalar(({ box }) => box.row),
    columnIndex: scalar(({ box }) => box.column),
    rowCount: scalar(({ box }) => box.rows),
    columnCount: scalar(({ box }) => box.columns),
    cellCount: scalar(({ box }) => box.rows * box.columns),
    isEntireRow: scalar(({ box }) => box.columns === MAX_COLUMNS),
    isEntireColumn: scalar(({ box }) => box.rows === MAX_ROWS),
    values: dearScalar(values, writeCells),
    formulas: dearScalar(formulas, writeCells),
    formulasLocal: dearScalar(formulas, writeCells),
    text: dearScalar(texts),
    valueTypes: dearScalar((range) => values(range).map((line) => line.map(valueType))),
    numberFormat: dearScalar(numberFormats, setNumberFormats),
    numberFormatLocal: dearScalar(numberFormats, setNumberFormats),
    ...hiddenMembers,
    style: rangeStyle,
    hyperlink: rangeHyperlink,
    ...spillMembers(rangeObject),
    ...mergedMembers(rangeObject),
    ...outlineMembers,

    format: navigation((range) => instance(rangeFormatClass, range)),
    conditionalFormats: navigation((range) => instance(conditionalFormatCollectionClass, range)),
    dataValidation: navigation((range) => instance(dataValidationClass, range)),
    worksheet: navigation(({ book, sheet }) => book.objects.sheet(book, sheet)),

    getCell: method((range, args) => relative(range, args.number(0), args.number(1), 1, 1)),
    getRow: method((range, args) => relative(range, args.number(0), 0, 1, range.box.columns)),
    getColumn: method((range, args) => relative(range, 0, args.number(0), range.box.rows, 1)),
    getLastCell: method((range) => relative(range, range.box.rows - 1, range.box.columns - 1, 1, 1)),
    getLastRow: method((range) => relative(range, range.box.rows - 1, 0, 1, range.box.columns)),
    getLastColumn: method((range) => relative(range, 0, range.box.columns - 1, range.box.rows, 1)),
    getOffsetRange: method((range, args) =>
      relative(range, args.number(0), args.number(1), range.box.rows, range.box.columns),
    ),
    getResizedRange: method((range, args) =>
      relative(range, 0, 0, range.box.rows + args.number(0), range.box.columns + args.number(1)),
    ),
    getAbsoluteResizedRange: method((range, args) => relative(range, 0, 0, args.number(0), args.number(1))),
    getRowsAbove: method((range, args) => beside(range, "above", args.number(0, 1))),
    getRowsBelow: method((range, args) => beside(range, "below", args.number(0, 1))),
    getColumnsBefore: method((range, args) => beside(range, "before", args.number(0, 1))),
    getColumnsAfter: method((range, args) => beside(range, "after", args.number(0, 1))),
    getEntireRow: method((range) => at(range, { ...range.box, column: 0, columns: MAX_COLUMNS })),
    getEntireColumn: method((range) => at(range, { ...range.box, row: 0, rows: MAX_ROWS })),
    getBoundingRect: method((range, args) => at(range, bounding(range.box, other(range, args).box))),
    getIntersection: method((range, args) => common(range, args) ?? fail(itemNotFound())),
    getIntersectionOrNullObject: method(common),
    getUsedRange: readingMethod((range, args) => used(range, args) ?? relative(range, 0, 0, 1, 1)),
    getUsedRangeOrNullObject: readingMethod(used),

    copyFrom: readingMethod(copyFrom),
    clear: method((range, args) => clearRange(range, args.optionalText(0) ?? "All")),
    insert: method((range, args) => rangeObject(insertCells(range, args.text(0)))),
    delete: method((range, args) => deleteCells(range, args.text(0))),
    merge: method(({ book, sheet, box }) => book.engine.merge(sheet, box)),
    unmerge: method(({ book, sheet, box }) => book.engine.unmerge(sheet, box)),
    select: method(({ book, sheet, box }) => {
      book.engine.select(sheet, box);
      book.events.emitSelection();
    }),
    calculate: method(({ book }) => book.engine.recalculate()),
    // Sent by the library before it cuts a large write into pieces.
    _ValidateArraySize: method(({ box }, args) => assertShape(box, args.number(0), args.number(1))),
  },
};

export function rangeObject(range: RangeState): HostObject {
  return instance(rangeClass, range);
}

function values(range: RangeState): CellValue[][] {
  assertReadable(range);
  return range.book.engine.values(range.sheet, range.box);
}

function formulas(range: RangeState): CellValue[][] {
  assertReadable(range);
  return range.book.engine.formulas(range.sheet, range.box);
}

function numberFormats(range: RangeState): string[][] {
  assertReadable(range);
  return range.book.engine.numberFormats(range.sheet, range.box);
}

function texts(range: RangeState): string[][] {
  const formats = numberFormats(range);
  return values(range).map((line, row) =>
    line.map((value, column) => cellText(value, formats[row]![column]!)),
  );
}

function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#([A-Z/0-9_]+[!?]|N\/A|GETTING_DATA)$/.test(value) ? "Error" : "String";
}

function sheetName({ book, sheet }: RangeState): string {
  const found = book.engine.sheets().find(({ id }) => id === sheet);
  if (!found) throw itemNotFound();
  return found.name;
}

function at(range: RangeState, box: RangeState["box"]): HostObject {
  return rangeObject(onSameSheet(range, box));
}

function relative(
  range: RangeState,
  down: number,
  across: number,
  rows: number,
  columns: number,
): HostObject {
  return at(range, { row: range.box.row + down, column: range.box.column + across, rows, columns });
}

/** Rows or columns next to the range; a negative count goes the other way, as in Excel. */
function beside(range: RangeState, side: "above" | "below" | "before" | "after", count: number): HostObject {
  const { box } = range;
  const size = Math.abs(count);
  const isForward = (side === "below" || side === "after") === count > 0;
  if (size === 0) throw invalidArgument();
  if (side === "above" || side === "below") {
    return at(range, { ...box, row: isForward ? box.row + box.rows : box.row - size, rows: size });
  }
  return at(range, {
    ...box,
    column: isForward ? box.column + box.columns : box.column - size,
    columns: size,
  });
}

/** The range given to a method, as an object or as an address on the same sheet. */
function other(range: RangeState, args: Arguments): RangeState {
  const given = args.state(0, rangeClass);
  if (given) return given;
  return { book: range.book, ...resolveAddress(range.book, range.sheet, args.text(0)) };
}

function common(range: RangeState, args: Arguments): HostObject | null {
  const second = other(range, args);
  const box = second.sheet === range.sheet ? intersection(range.box, second.box) : null;
  return box && at(range, box);
}

function used(range: RangeState, args: Arguments): HostObject | null {
  const box = range.book.engine.usedBox(range.sheet, args.flag(0), range.box);
  return box && at(range, box);
}

function fail(error: Error): never {
  throw error;
}
