import type { Book } from "../../book/book";
import { NORMAL, restyled, stylesIn } from "../../book/kept";
import type { NamedStyle } from "../../book/kept";
import type { CellStyle } from "../../engine";
import { HostError, invalidArgument, itemNotFound } from "../../wire/errors";
import { instance, method, navigation, scalar } from "../../wire/members";
import type { HostObject, ObjectClass, Scalar } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { collectionMembers, sameName } from "../collection";
import { colour } from "../range/colours";
import type { RangeState } from "../range/range-state";
import { withinUse } from "../range/range-values";
import { applyStyle, repaint } from "./apply";

interface StyleState {
  readonly book: Book;
  readonly name: string;
}

const styleClass: ObjectClass<StyleState> = {
  name: "Style",
  isApartFromSums: true,
  id: ({ name }) => name,
  members: {
    name: scalar(({ name }) => name),
    builtIn: scalar((style) => of(style).builtIn),
    numberFormat: scalar(
      (style) => of(style).numberFormat ?? "General",
      (style, format) => change(style, { numberFormat: String(format) }),
    ),
    includeNumber: scalar((style) => of(style).numberFormat !== null),
    font: navigation((style) => instance(styleFontClass, style)),
    fill: navigation((style) => instance(styleFillClass, style)),
    delete: method((style) => {
      const { builtIn, name } = of(style);
      if (builtIn) throw new HostError("InvalidOperation", "A built-in style can't be deleted.");
      style.book.styles.delete(name);
      // Cells that had it have Normal, as in Excel.
      const normal = { book: style.book, name: NORMAL };
      for (const { id } of style.book.engine.sheets()) {
        for (const { box, style: one } of style.book.sheet(id).features.styles) {
          if (one === name) applyStyle(style.book, id, box, of(normal));
        }
      }
    }),
  },
};

const styleFontClass: ObjectClass<StyleState> = {
  name: "RangeFont",
  isApartFromSums: true,
  members: {
    bold: look(
      ({ bold }) => bold ?? false,
      (value) => ({ bold: Boolean(value) }),
    ),
    italic: look(
      ({ italic }) => italic ?? false,
      (value) => ({ italic: Boolean(value) }),
    ),
    strikethrough: look(
      ({ strikethrough }) => strikethrough ?? false,
      (value) => ({ strikethrough: Boolean(value) }),
    ),
    underline: look(
      ({ underline }) => (underline ? "Single" : "None"),
      (value) => ({ underline: value !== "None" }),
    ),
    color: look(
      ({ colour: own }) => own ?? "#000000",
      (value) => ({ colour: colour(value) }),
    ),
    name: look(
      ({ font }) => font ?? "Calibri",
      (value) => ({ font: String(value) }),
    ),
    size: look(
      ({ fontSize }) => fontSize ?? 11,
      (value) => {
        if (typeof value !== "number" || value <= 0) throw invalidArgument();
        return { fontSize: value };
      },
    ),
  },
};

const styleFillClass: ObjectClass<StyleState> = {
  name: "RangeFill",
  isApartFromSums: true,
  members: {
    color: look(
      ({ fill }) => fill ?? "#FFFFFF",
      (value) => ({ fill: value === "" ? null : colour(value) }),
    ),
    clear: method((style) => change(style, { look: { ...of(style).look, fill: null } })),
  },
};

export const styleCollectionClass: ObjectClass<Book> = {
  name: "StyleCollection",
  isApartFromSums: true,
  items,
  find,
  members: {
    ...collectionMembers(items, find),
    getItemAt: method((book, args) => items(book)[args.number(0)] ?? missing()),
    add: method((book, args) => {
      const name = args.text(0);
      if (name === "" || name.length > 255) throw invalidArgument();
      if (named(book, name)) throw new HostError("ItemAlreadyExists");
      book.styles.set(name, { name, builtIn: false, look: {}, numberFormat: "General" });
    }),
  },
};

/** The name of the style of cells that all have the same; null otherwise. */
export const rangeStyle: Scalar<RangeState> = scalar(
  ({ book, sheet, box }) => {
    const found = stylesIn(book.sheet(sheet).features.styles, box);
    return found.length === 1 ? found[0]! : null;
  },
  ({ book, sheet, box }, value) => {
    const style = named(book, value);
    if (!style) throw invalidArgument();
    const part = withinUse(book, sheet, box);
    if (part) applyStyle(book, sheet, part, style);
    else book.change(sheet, { styles: restyled(book.sheet(sheet).features.styles, box, style.name) });
  },
);

function named(book: Book, name: Json): NamedStyle | undefined {
  return [...book.styles.values()].find((style) => sameName(style.name, name));
}

function of({ book, name }: StyleState): NamedStyle {
  return book.styles.get(name) ?? missing();
}

function change(state: StyleState, changes: Partial<NamedStyle>): void {
  const style = { ...of(state), ...changes };
  state.book.styles.set(state.name, style);
  repaint(state.book, style);
}

function look(read: (style: CellStyle) => Json, write: (value: Json) => CellStyle): Scalar<StyleState> {
  return scalar(
    (state) => read(of(state).look),
    (state, value) => change(state, { look: { ...of(state).look, ...write(value) } }),
  );
}

function items(book: Book): readonly HostObject[] {
  return [...book.styles.keys()].map((name) => instance(styleClass, { book, name }));
}

function find(book: Book, key: Json): HostObject | null {
  const found = named(book, key);
  return found ? instance(styleClass, { book, name: found.name }) : null;
}

function missing(): never {
  throw itemNotFound();
}
