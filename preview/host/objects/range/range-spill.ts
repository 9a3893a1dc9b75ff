import { isSameBox } from "../../address";
import type { Box } from "../../engine";
import { itemNotFound } from "../../wire/errors";
import { readingMethod, scalar } from "../../wire/members";
import type { HostObject, Member } from "../../wire/members";
import type { RangeState } from "./range-state";

/** What a range says of formulas that fill more cells than their own. */
export function spillMembers(
  asObject: (range: RangeState) => HostObject,
): Readonly<Record<string, Member<RangeState>>> {
  const found = (range: RangeState, box: Box | null) => (box ? asObject({ ...range, box }) : null);
  const orFail = (object: HostObject | null) => {
    if (!object) throw itemNotFound();
    return object;
  };
  return {
    /** TRUE where every cell belongs to a spill, null where only some do. */
    hasSpill: scalar((range) => {
      const [all, some] = spillState(range);
      return all ? true : some ? null : false;
    }),
    getSpillingToRange: readingMethod((range) => orFail(found(range, spillingTo(range)))),
    getSpillingToRangeOrNullObject: readingMethod((range) => found(range, spillingTo(range))),
    getSpillParent: readingMethod((range) => orFail(found(range, spillParent(range)))),
    getSpillParentOrNullObject: readingMethod((range) => found(range, spillParent(range))),
  };
}

function spillingTo({ book, sheet, box }: RangeState): Box | null {
  return book.engine.spillBox(sheet, box.row, box.column);
}

function spillParent({ book, sheet, box }: RangeState): Box | null {
  const spill = book.engine.spills(sheet).find((each) => holds(each, box.row, box.column));
  return spill ? { row: spill.row, column: spill.column, rows: 1, columns: 1 } : null;
}

function spillState({ book, sheet, box }: RangeState): readonly [all: boolean, some: boolean] {
  const spills = book.engine.spills(sheet).filter((each) => each.rows > 1 || each.columns > 1);
  if (spills.some((spill) => isSameBox(spill, box))) return [true, true];
  let [inside, outside] = [false, false];
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      if (spills.some((spill) => holds(spill, row, column))) inside = true;
      else outside = true;
      if (inside && outside) return [false, true];
    }
  }
  return [inside, inside];
}

function holds(box: Box, row: number, column: number): boolean {
  return (
    row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns
  );
}
