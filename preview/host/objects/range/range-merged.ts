import { intersection } from "../../address";
import type { Box } from "../../engine";
import { invalidArgument } from "../../wire/errors";
import { instance, method, navigation, scalar } from "../../wire/members";
import type { HostObject, Member, ObjectClass } from "../../wire/members";
import { countedMembers } from "../collection";
import type { RangeState } from "./range-state";

/** More merged cells than this Excel does not list at once. */
const MOST_AREAS = 512;

type AsObject = (range: RangeState) => HostObject;

/** Several blocks of cells of a sheet. */
interface Areas {
  readonly range: RangeState;
  readonly boxes: readonly Box[];
  readonly asObject: AsObject;
}

/** What a range says of the cells in it that are merged. */
export function mergedMembers(asObject: AsObject): Readonly<Record<string, Member<RangeState>>> {
  return {
    getMergedAreasOrNullObject: method((range) => {
      const boxes = range.book.engine
        .merged(range.sheet)
        .filter((box) => intersection(box, range.box) !== null);
      if (boxes.length > MOST_AREAS) throw invalidArgument();
      return boxes.length === 0 ? null : instance(areasClass, { range, boxes, asObject });
    }),
  };
}

const areasClass: ObjectClass<Areas> = {
  name: "RangeAreas",
  members: {
    areaCount: scalar(({ boxes }) => boxes.length),
    areas: navigation((areas) => instance(collectionClass, areas)),
  },
};

const collectionClass: ObjectClass<Areas> = {
  name: "RangeCollection",
  items: rangesOf,
  members: countedMembers(rangesOf),
};

function rangesOf({ range, boxes, asObject }: Areas): readonly HostObject[] {
  return boxes.map((box) => asObject({ ...range, box }));
}
