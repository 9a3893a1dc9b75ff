import type { Book } from "../../book/book";
import { instance, isHostObject, method, scalar } from "../../wire/members";
import type { HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { collectionMembers } from "../collection";

interface SettingState {
  readonly book: Book;
  readonly key: string;
}

const settingClass: ObjectClass<SettingState> = {
  name: "Setting",
  id: ({ key }) => key,
  members: {
    key: scalar(({ key }) => key),
    value: scalar(
      ({ book, key }) => book.settings.get(key) ?? null,
      ({ book, key }, value) => void book.settings.set(key, value),
    ),
    delete: method(({ book, key }) => void book.settings.delete(key)),
  },
};

/** The add-in's settings in the workbook; the same that Office.context.document.settings keeps. */
export const settingCollectionClass: ObjectClass<Book> = {
  name: "SettingCollection",
  items,
  find,
  members: {
    ...collectionMembers(items, find),
    add: method((book, args) => {
      const value = args.raw(1);
      book.settings.set(args.text(0), isHostObject(value) ? null : (value ?? null));
      return setting(book, args.text(0));
    }),
  },
};

function items(book: Book): readonly HostObject[] {
  return [...book.settings.keys()].map((key) => setting(book, key));
}

function find(book: Book, key: Json): HostObject | null {
  return typeof key === "string" && book.settings.has(key) ? setting(book, key) : null;
}

function setting(book: Book, key: string): HostObject {
  return instance(settingClass, { book, key });
}
