import { HostError, invalidArgument } from "../../wire/errors";
import { instance, method, scalar } from "../../wire/members";
import type { HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { collectionMembers, sameName } from "../collection";
import type { SheetState } from "./sheet-state";

interface PropertyState {
  readonly sheet: SheetState;
  readonly key: string;
}

const customPropertyClass: ObjectClass<PropertyState> = {
  name: "WorksheetCustomProperty",
  isApartFromSums: true,
  id: ({ key }) => key,
  members: {
    key: scalar(({ key }) => key),
    value: scalar(
      ({ sheet, key }) => kept(sheet).get(key) ?? "",
      ({ sheet, key }, value) => void kept(sheet).set(key, String(value)),
    ),
    delete: method(({ sheet, key }) => void kept(sheet).delete(key)),
  },
};

/** Keys are told apart without regard to case. */
export const customPropertyCollectionClass: ObjectClass<SheetState> = {
  name: "WorksheetCustomPropertyCollection",
  isApartFromSums: true,
  items,
  find,
  members: {
    ...collectionMembers(items, find),
    add: method((sheet, args) => {
      const key = args.text(0);
      if (key === "" || key.length > 255) throw invalidArgument();
      const value = args.raw(1);
      if (typeof value !== "string") throw new HostError("InvalidArgument");
      const existing = keyOf(sheet, key) ?? key;
      kept(sheet).set(existing, value);
      return property(sheet, existing);
    }),
  },
};

function kept({ book, id }: SheetState): Map<string, string> {
  return book.sheet(id).customProperties;
}

function items(sheet: SheetState): readonly HostObject[] {
  return [...kept(sheet).keys()].map((key) => property(sheet, key));
}

function find(sheet: SheetState, key: Json): HostObject | null {
  const found = keyOf(sheet, key);
  return found === undefined ? null : property(sheet, found);
}

function keyOf(sheet: SheetState, key: Json): string | undefined {
  return [...kept(sheet).keys()].find((each) => sameName(each, key));
}

function property(sheet: SheetState, key: string): HostObject {
  return instance(customPropertyClass, { sheet, key });
}
