import { formatAddress } from "../../address";
import type { Box } from "../../engine";
import { itemNotFound } from "../../wire/errors";
import { instance, navigation, scalar } from "../../wire/members";
import type { HostObject, ObjectClass } from "../../wire/members";
import type { Book } from "../../book/book";
import { countedMembers } from "../collection";

interface AreasState {
  readonly book: Book;
  readonly sheet: string;
  readonly boxes: readonly Box[];
}

/** Several blocks of one sheet. What they are asked for beyond their places is asked of each. */
const rangeAreasClass: ObjectClass<AreasState> = {
  name: "RangeAreas",
  members: {
    address: scalar((areas) => areas.boxes.map((box) => formatAddress(nameOf(areas), box)).join(",")),
    addressLocal: scalar((areas) => areas.boxes.map((box) => formatAddress(nameOf(areas), box)).join(",")),
    areaCount: scalar(({ boxes }) => boxes.length),
    cellCount: scalar(({ boxes }) => boxes.reduce((sum, { rows, columns }) => sum + rows * columns, 0)),
    areas: navigation((areas) => instance(areaCollectionClass, areas)),
    worksheet: navigation(({ book, sheet }) => book.objects.sheet(book, sheet)),
  },
};

const areaCollectionClass: ObjectClass<AreasState> = {
  name: "RangeCollection",
  items: ranges,
  members: countedMembers(ranges),
};

/** null where there are no cells, as for `...OrNullObject`. */
export function areasObject(book: Book, sheet: string, boxes: readonly Box[]): HostObject | null {
  return boxes.length === 0 ? null : instance(rangeAreasClass, { book, sheet, boxes });
}

function ranges({ book, sheet, boxes }: AreasState): readonly HostObject[] {
  return boxes.map((box) => book.objects.range(book, { sheet, box }));
}

function nameOf({ book, sheet }: AreasState): string {
  const found = book.engine.sheets().find(({ id }) => id === sheet);
  if (!found) throw itemNotFound();
  return found.name;
}
