import type { Book } from "../../book/book";
import type { Listed, ListedItem, ListedShape } from "../../book/kept";
import { itemNotFound } from "../../wire/errors";
import { instance, navigation, scalar } from "../../wire/members";
import type { HostObject, Member, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { collectionMembers, countedMembers, sameName } from "../collection";

/** Pivot tables, slicers or shapes of the workbook (`sheet` is null) or of one sheet: told by id and name, and no more. */
interface ListState {
  readonly book: Book;
  readonly sheet: string | null;
}

interface ItemState {
  readonly book: Book;
  readonly sheet: string;
  readonly id: string;
}

export const pivotTableCollectionClass = listClass("PivotTableCollection", "PivotTable", "pivotTables");
export const slicerCollectionClass = listClass("SlicerCollection", "Slicer", "slicers", countedItems);
export const shapeCollectionClass = listClass("ShapeCollection", "Shape", "shapes", countedItems);

type Items = (state: ListState) => readonly HostObject[];

function countedItems(items: Items): Readonly<Record<string, Member<ListState>>> {
  const { getItemAt } = countedMembers(items);
  return { getItemAt: getItemAt! };
}

function listClass(
  name: string,
  itemName: string,
  kind: keyof Listed,
  counted: (items: Items) => Readonly<Record<string, Member<ListState>>> = () => ({}),
): ObjectClass<ListState> {
  const found = ({ book, sheet }: ListState) =>
    book.engine
      .sheets()
      .filter(({ id }) => sheet === null || id === sheet)
      .flatMap(({ id }) =>
        book.sheet(id).features.listed[kind].map((item) => ({ book, sheet: id, id: item.id, item })),
      );
  const of = ({ book, sheet, id }: ItemState): ListedItem | ListedShape => {
    const item = book.sheet(sheet).features.listed[kind].find((one) => one.id === id);
    if (!item) throw itemNotFound();
    return item;
  };
  const itemClass: ObjectClass<ItemState> = {
    name: itemName,
    isApartFromSums: true,
    id: ({ id }) => id,
    members: {
      id: scalar(({ id }) => id),
      name: scalar((state) => of(state).name),
      ...(kind === "shapes"
        ? {
            type: scalar<ItemState>((state) => {
              const shape = of(state);
              return "type" in shape ? shape.type : "Unsupported";
            }),
          }
        : { worksheet: navigation<ItemState>(({ book, sheet }) => book.objects.sheet(book, sheet)) }),
    },
  };
  const items: Items = (state) =>
    found(state).map(({ book, sheet, id }) => instance(itemClass, { book, sheet, id }));
  const find = (state: ListState, key: Json) => {
    const one =
      found(state).find(({ id }) => id === key) ?? found(state).find(({ item }) => sameName(item.name, key));
    return one ? instance(itemClass, { book: one.book, sheet: one.sheet, id: one.id }) : null;
  };
  return {
    name,
    isApartFromSums: true,
    items,
    find,
    members: { ...collectionMembers(items, find), ...counted(items) },
  };
}
