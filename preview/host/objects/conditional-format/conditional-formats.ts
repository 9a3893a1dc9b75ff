import { intersection } from "../../address";
import { assertSheetOpen } from "../../book/book";
import { PLAIN_LOOK, withoutFormats } from "../../book/kept";
import type { ConditionalFormat } from "../../book/kept";
import { HostError, invalidArgument, itemNotFound } from "../../wire/errors";
import { instance, method, scalar } from "../../wire/members";
import type { HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { collectionMembers } from "../collection";
import { areasObject } from "../range/range-areas";
import type { RangeState } from "../range/range-state";
import { changeFormat, formatOf } from "./format-state";
import type { FormatState } from "./format-state";
import { kindMembers } from "./kinds";
import { newRule } from "./rules";

const conditionalFormatClass: ObjectClass<FormatState> = {
  name: "ConditionalFormat",
  id: ({ id }) => id,
  members: {
    id: scalar(({ id }) => id),
    type: scalar((state) => formatOf(state).rule.kind),
    stopIfTrue: scalar(
      (state) => formatOf(state).stopIfTrue,
      (state, stop) => changeFormat(state, { stopIfTrue: Boolean(stop) }),
    ),
    /** 0 is looked at first. */
    priority: scalar(
      ({ book, sheet, id }) =>
        book.sheet(sheet).features.conditionalFormats.findIndex((one) => one.id === id),
      setPriority,
    ),
    ...kindMembers,
    getRange: method((state) => range(state) ?? severalAreas()),
    getRangeOrNullObject: method(range),
    getRanges: method((state) => areasObject(state.book, state.sheet, formatOf(state).boxes)),
    delete: method((state) => {
      formatOf(state);
      const { conditionalFormats } = state.book.sheet(state.sheet).features;
      state.book.change(state.sheet, {
        conditionalFormats: conditionalFormats.filter(({ id }) => id !== state.id),
      });
    }),
  },
};

/** The conditional formats of the cells of a range, the first to be looked at first. */
export const conditionalFormatCollectionClass: ObjectClass<RangeState> = {
  name: "ConditionalFormatCollection",
  items,
  find,
  members: {
    ...collectionMembers(items, find),
    getItemAt: method((state, args) => items(state)[args.number(0)] ?? missing()),
    add: method(({ book, sheet, box }, args) => {
      assertSheetOpen(book, sheet);
      const made: ConditionalFormat = {
        id: `format-${book.nextId()}`,
        anchor: { row: box.row, column: box.column },
        boxes: [box],
        stopIfTrue: false,
        rule: newRule((args.raw(0) ?? null) as Json),
        look: PLAIN_LOOK,
      };
      book.change(sheet, {
        conditionalFormats: [made, ...book.sheet(sheet).features.conditionalFormats],
      });
      return instance(conditionalFormatClass, { book, sheet, id: made.id });
    }),
    clearAll: method(({ book, sheet, box }) => {
      assertSheetOpen(book, sheet);
      book.change(sheet, {
        conditionalFormats: withoutFormats(book.sheet(sheet).features.conditionalFormats, box),
      });
    }),
  },
};

function items({ book, sheet, box }: RangeState): readonly HostObject[] {
  return book
    .sheet(sheet)
    .features.conditionalFormats.filter(({ boxes }) => boxes.some((one) => intersection(one, box)))
    .map(({ id }) => instance(conditionalFormatClass, { book, sheet, id }));
}

function find(range: RangeState, key: Json): HostObject | null {
  return items(range).find(({ state }) => (state as FormatState).id === key) ?? null;
}

function setPriority(state: FormatState, priority: Json): void {
  const one = formatOf(state);
  const { conditionalFormats } = state.book.sheet(state.sheet).features;
  if (typeof priority !== "number" || !Number.isInteger(priority) || priority < 0) throw invalidArgument();
  const others = conditionalFormats.filter(({ id }) => id !== state.id);
  state.book.change(state.sheet, {
    conditionalFormats: [...others.slice(0, priority), one, ...others.slice(priority)],
  });
}

function range(state: FormatState): HostObject | null {
  const { boxes } = formatOf(state);
  return boxes.length === 1
    ? state.book.objects.range(state.book, { sheet: state.sheet, box: boxes[0]! })
    : null;
}

function severalAreas(): never {
  throw new HostError("InvalidOperation", "The format is of several blocks of cells: ask for getRanges().");
}

function missing(): never {
  throw itemNotFound();
}
