import { assertSheetOpen } from "../../book/book";
import type { Box, CellStyle } from "../../engine";
import { HostError } from "../../wire/errors";
import { instance, scalar } from "../../wire/members";
import type { HostObject, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { collectionMembers, countedMembers } from "../collection";
import { colour } from "./colours";
import type { RangeState } from "./range-state";

interface BorderState {
  readonly range: RangeState;
  readonly side: string;
}

type SideKey = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

/** The cells along a side of a range's border, and which side of them. */
const SIDES: Readonly<Record<string, { readonly key: SideKey; cells(box: Box): Box }>> = {
  EdgeTop: { key: "borderTop", cells: (box) => ({ ...box, rows: 1 }) },
  EdgeBottom: { key: "borderBottom", cells: (box) => ({ ...box, row: box.row + box.rows - 1, rows: 1 }) },
  EdgeLeft: { key: "borderLeft", cells: (box) => ({ ...box, columns: 1 }) },
  EdgeRight: {
    key: "borderRight",
    cells: (box) => ({ ...box, column: box.column + box.columns - 1, columns: 1 }),
  },
  InsideHorizontal: { key: "borderBottom", cells: (box) => ({ ...box, rows: Math.max(0, box.rows - 1) }) },
  InsideVertical: { key: "borderRight", cells: (box) => ({ ...box, columns: Math.max(0, box.columns - 1) }) },
};
const DEFAULT_COLOUR = "#000000";

/** Borders are thin and continuous, or none: the grid draws no others for the host. */
const borderClass: ObjectClass<BorderState> = {
  name: "RangeBorder",
  id: ({ side }) => side,
  members: {
    sideIndex: scalar(({ side }) => side),
    color: scalar(
      (border) => current(border) ?? DEFAULT_COLOUR,
      (border, value) => set(border, colour(value)),
    ),
    style: scalar(
      (border) => (current(border) ? "Continuous" : "None"),
      (border, value) => set(border, value === "None" ? null : (current(border) ?? DEFAULT_COLOUR)),
    ),
    weight: scalar(
      () => "Thin",
      (_, value) => {
        if (value !== "Thin") {
          throw new HostError("NotImplemented", "RangeBorder.weight: only thin borders are implemented.");
        }
      },
    ),
  },
};

const borders = (range: RangeState) => Object.keys(SIDES).map((side) => border(range, side));
const find = (range: RangeState, key: Json) =>
  typeof key === "string" && Object.hasOwn(SIDES, key) ? border(range, key) : null;

export const borderCollectionClass: ObjectClass<RangeState> = {
  name: "RangeBorderCollection",
  items: borders,
  find,
  members: { ...collectionMembers(borders, find), ...countedMembers(borders) },
};

function border(range: RangeState, side: string): HostObject {
  return instance(borderClass, { range, side });
}

function current({ range, side }: BorderState): string | null {
  const { key, cells } = SIDES[side]!;
  const found = range.book.engine.styles(range.sheet, { ...cells(range.box), rows: 1, columns: 1 })[0]?.[0]?.[
    key
  ];
  return found ?? null;
}

function set({ range, side }: BorderState, value: string | null): void {
  assertSheetOpen(range.book, range.sheet);
  const { key, cells } = SIDES[side]!;
  const box = cells(range.box);
  const style: CellStyle = { [key]: value };
  if (box.rows > 0 && box.columns > 0) range.book.engine.setStyle(range.sheet, box, style);
}
