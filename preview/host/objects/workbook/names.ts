import { areaOfFormula, formatAddress } from "../../address";
import type { Book } from "../../book/book";
import { assertName, assertNameFree } from "../../book/table-names";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import { instance, method, readingMethod, scalar } from "../../wire/members";
import type { Arguments, HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { collectionMembers, sameName } from "../collection";
import { rangeClass } from "../range/range";

interface NameState {
  readonly book: Book;
  readonly name: string;
}

const namedItemClass: ObjectClass<NameState> = {
  name: "NamedItem",
  id: ({ name }) => name,
  members: {
    name: scalar(({ name }) => name),
    formula: scalar(
      (item) => formulaOf(item),
      ({ book, name }, formula) => book.engine.setName(name, asFormula(formula)),
    ),
    scope: scalar(() => "Workbook"),
    type: scalar((item) => (area(item) ? "Range" : kindOf(formulaOf(item)))),
    value: scalar((item) => valueOf(item)),
    comment: scalar(
      (item) => note(item).comment,
      (item, comment) => {
        note(item).comment = String(comment);
      },
    ),
    visible: scalar(
      (item) => note(item).visible,
      (item, visible) => {
        note(item).visible = Boolean(visible);
      },
    ),
    getRange: readingMethod((item) => range(item) ?? missing()),
    getRangeOrNullObject: readingMethod(range),
    delete: method(({ book, name }) => {
      book.engine.setName(name, null);
      book.nameNotes.delete(name);
    }),
  },
};

/** The names of the workbook. Names of single sheets are not kept by this stand-in. */
export const nameCollectionClass: ObjectClass<Book> = {
  name: "NamedItemCollection",
  items,
  find,
  members: {
    ...collectionMembers(items, find),
    add: method((book, args) => {
      const name = args.text(0);
      assertName(name);
      assertNameFree(name, [
        ...book.engine.names().map((each) => each.name),
        ...book.tables.all().map((table) => table.name),
      ]);
      book.engine.setName(name, referent(book, args));
      book.nameNotes.set(name, { comment: args.optionalText(2) ?? "", visible: true });
      return item(book, name);
    }),
  },
};

function items(book: Book): readonly HostObject[] {
  return book.engine.names().map(({ name }) => item(book, name));
}

function find(book: Book, key: Json): HostObject | null {
  const found = book.engine.names().find(({ name }) => sameName(name, key));
  return found ? item(book, found.name) : null;
}

function item(book: Book, name: string): HostObject {
  return instance(namedItemClass, { book, name });
}

/** A name is given to a range or to a formula. */
function referent(book: Book, args: Arguments): string {
  const given = args.state(1, rangeClass);
  if (!given) return asFormula((args.raw(1) ?? null) as Json);
  const sheet = book.engine.sheets().find(({ id }) => id === given.sheet);
  const address = formatAddress(sheet?.name ?? "", given.box);
  const cells = address.slice(address.lastIndexOf("!") + 1);
  const absolute = cells.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2").replace(/^([A-Z]+):([A-Z]+)$/, "$$$1:$$$2");
  return `=${address.slice(0, -cells.length)}${absolute}`;
}

function asFormula(value: Json): string {
  if (typeof value === "number" || typeof value === "boolean") return `=${String(value).toUpperCase()}`;
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value.startsWith("=") ? value : `="${value.replaceAll('"', '""')}"`;
}

function formulaOf({ book, name }: NameState): string {
  const found = book.engine.names().find((each) => each.name === name);
  if (!found) throw itemNotFound();
  return found.formula;
}

function area(state: NameState) {
  return areaOfFormula(state.book, formulaOf(state));
}

function range(state: NameState): HostObject | null {
  const found = area(state);
  return found && state.book.objects.range(state.book, found);
}

function valueOf(state: NameState): Json {
  const formula = formulaOf(state);
  const found = area(state);
  if (found) return formula.slice(1);
  const text = /^="(.*)"$/s.exec(formula)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  const number = Number(formula.slice(1));
  return Number.isNaN(number) ? formula : number;
}

function kindOf(formula: string): string {
  if (/^="/.test(formula)) return "String";
  if (/^=(TRUE|FALSE)$/i.test(formula)) return "Boolean";
  return Number.isNaN(Number(formula.slice(1))) ? "Error" : "Double";
}

function note({ book, name }: NameState) {
  const known = book.nameNotes.get(name);
  if (known) return known;
  const made = { comment: "", visible: true };
  book.nameNotes.set(name, made);
  return made;
}

function missing(): never {
  throw itemNotFound();
}
