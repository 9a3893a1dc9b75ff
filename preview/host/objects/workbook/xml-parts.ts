import type { Book, XmlPart } from "../../book/book";
import { HostError, invalidArgument, itemNotFound } from "../../wire/errors";
import { instance, method, scalar } from "../../wire/members";
import type { HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { collectionMembers } from "../collection";

interface PartState {
  readonly book: Book;
  readonly id: string;
}

interface ScopedParts {
  readonly book: Book;
  readonly namespace: string;
}

const partClass: ObjectClass<PartState> = {
  name: "CustomXmlPart",
  isApartFromSums: true,
  id: ({ id }) => id,
  members: {
    id: scalar(({ id }) => id),
    namespaceUri: scalar((state) => namespaceOf(part(state).xml)),
    getXml: method((state) => part(state).xml),
    setXml: method((state, args) => {
      part(state).xml = wellFormed(args.text(0));
    }),
    delete: method((state) => {
      part(state);
      state.book.xmlParts.delete(state.id);
    }),
  },
};

export const xmlPartCollectionClass: ObjectClass<Book> = {
  name: "CustomXmlPartCollection",
  isApartFromSums: true,
  items: allParts,
  find: findPart,
  members: {
    ...collectionMembers(allParts, findPart),
    add: method((book, args) => {
      const xml = wellFormed(args.text(0));
      const id = freeId(book);
      book.xmlParts.set(id, { id, xml });
      return partObject(book, id);
    }),
    getByNamespace: method((book, args) =>
      instance(scopedCollectionClass, { book, namespace: args.text(0) }),
    ),
  },
};

const scopedCollectionClass: ObjectClass<ScopedParts> = {
  name: "CustomXmlPartScopedCollection",
  isApartFromSums: true,
  items: partsInScope,
  find: findInScope,
  members: {
    ...collectionMembers(partsInScope, findInScope),
    getOnlyItem: method((scope) => onlyPart(scope) ?? missing()),
    getOnlyItemOrNullObject: method(onlyPart),
  },
};

function part({ book, id }: PartState): XmlPart {
  const found = book.xmlParts.get(id);
  if (!found) throw itemNotFound();
  return found;
}

function allParts(book: Book): readonly HostObject[] {
  return [...book.xmlParts.keys()].map((id) => partObject(book, id));
}

function findPart(book: Book, key: Json): HostObject | null {
  return typeof key === "string" && book.xmlParts.has(key) ? partObject(book, key) : null;
}

function partsInScope({ book, namespace }: ScopedParts): readonly HostObject[] {
  return [...book.xmlParts.values()]
    .filter(({ xml }) => namespaceOf(xml) === namespace)
    .map(({ id }) => partObject(book, id));
}

function findInScope({ book, namespace }: ScopedParts, key: Json): HostObject | null {
  const found = typeof key === "string" ? book.xmlParts.get(key) : undefined;
  return found && namespaceOf(found.xml) === namespace ? partObject(book, found.id) : null;
}

function onlyPart(scope: ScopedParts): HostObject | null {
  const parts = partsInScope(scope);
  return parts.length === 1 ? parts[0]! : null;
}

function partObject(book: Book, id: string): HostObject {
  return instance(partClass, { book, id });
}

const ROOT =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<((?:([\w.-]+):)?[\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/;

function namespaceOf(xml: string): string {
  const [, , prefix, attributes = ""] = ROOT.exec(xml) ?? [];
  const name = prefix ? `xmlns:${prefix}` : "xmlns";
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2] ?? "";
}

/** Checks what can be told without a parser: one root element that is closed at the end. */
function wellFormed(xml: string): string {
  const [, name, , , isEmpty] = ROOT.exec(xml) ?? [];
  const isClosed = isEmpty === "/" || (name !== undefined && new RegExp(`</${name}\\s*>\\s*$`).test(xml));
  if (name === undefined || !isClosed) throw invalidArgument();
  return xml;
}

function missing(): never {
  throw new HostError("GeneralException", "There is not exactly one custom XML part in this namespace.");
}

/** An id that no part has, those of the opened file included. */
function freeId(book: Book): string {
  const id = `{${String(book.nextId()).padStart(8, "0")}-0000-4000-9000-000000000000}`;
  return book.xmlParts.has(id) ? freeId(book) : id;
}
