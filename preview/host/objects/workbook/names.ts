import { areaOfFormula, formatAddress } from "../../address";
import type { Book } from "../../book/book";
import { assertName, assertNameFree } from "../../book/table-names";
import { invalidArgument, itemNotFound } from "../../wire/errors";
import { instance, method, navigation, readingMethod, scalar } from "../../wire/members";
import type { Arguments, HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { collectionMembers, sameName } from "../collection";
import { rangeClass } from "../range/range";

/** The names of the workbook (`sheet` is null) or those of one sheet. */
export interface NamesState {
  readonly book: Book;
  readonly sheet: string | null;
}

interface NameState extends NamesState {
  readonly name: string;
}

const namedItemClass: ObjectClass<NameState> = {
  name: "NamedItem",
  id: ({ name }) => name,
  members: {
    name: scalar(({ name }) => name),
    formula: scalar(
      (item) => formulaOf(item),
      ({ book, name, sheet }, formula) => book.engine.setName(name, asFormula(formula), sheet),
    ),
    scope: scalar(({ sheet }) => (sheet === null ? "Workbook" : "Worksheet")),
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
    worksheet: navigation((item) => worksheetOf(item) ?? missing()),
    worksheetOrNullObject: navigation(worksheetOf),
    delete: method((item) => {
      item.book.engine.setName(item.name, null, item.sheet);
      item.book.nameNotes.delete(noteKey(item));
    }),
  },
};

export const nameCollectionClass: ObjectClass<NamesState> = {
  name: "NamedItemCollection",
  items,
  find,
  members: {
    ...collectionMembers(items, find),
    add: method((names, args) => add(names, args, referent(names.book, args))),
    addFormulaLocal: method((names, args) => add(names, args, asFormula(args.text(1)))),
  },
};

/** A name of one sheet may be that of the workbook too, and then goes before it there; a table's name is taken everywhere. */
function add(names: NamesState, args: Arguments, formula: string): HostObject {
  const { book, sheet } = names;
  const name = args.text(0);
  assertName(name);
  assertNameFree(name, [
    ...book.engine.names().flatMap((each) => (each.sheet === sheet ? [each.name] : [])),
    ...book.tables.all().map((table) => table.name),
  ]);
  book.engine.setName(name, formula, sheet);
  book.nameNotes.set(noteKey({ ...names, name }), { comment: args.optionalText(2) ?? "", visible: true });
  return item(names, name);
}

function items(names: NamesState): readonly HostObject[] {
  return names.book.engine
    .names()
    .flatMap(({ name, sheet }) => (sheet === names.sheet ? [item(names, name)] : []));
}

function find(names: NamesState, key: Json): HostObject | null {
  const found = names.book.engine
    .names()
    .find(({ name, sheet }) => sheet === names.sheet && sameName(name, key));
  return found ? item(names, found.name) : null;
}

function item({ book, sheet }: NamesState, name: string): HostObject {
  return instance(namedItemClass, { book, sheet, name });
}

function worksheetOf({ book, sheet }: NameState): HostObject | null {
  return sheet === null ? null : book.objects.sheet(book, sheet);
}

/** Names of single sheets are kept with the sheet's id before. */
function noteKey({ sheet, name }: NameState): string {
  return sheet === null ? name : `${sheet}!${name}`;
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

function formulaOf({ book, name, sheet }: NameState): string {
  const found = book.engine.names().find((each) => each.name === name && each.sheet === sheet);
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

function note(state: NameState) {
  const { nameNotes } = state.book;
  const known = nameNotes.get(noteKey(state));
  if (known) return known;
  const made = { comment: "", visible: true };
  nameNotes.set(noteKey(state), made);
  return made;
}

function missing(): never {
  throw itemNotFound();
}
