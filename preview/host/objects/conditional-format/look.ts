import type { ConditionalLook } from "../../book/kept";
import { instance, method, navigation, scalar } from "../../wire/members";
import type { Member, ObjectClass } from "../../wire/members";
import type { Json } from "../../wire/protocol";
import { colour } from "../range/colours";
import { changeFormat, formatOf } from "./format-state";
import type { FormatState } from "./format-state";

/** The look of cells that meet a condition. */
export const formatClass: ObjectClass<FormatState> = {
  name: "ConditionalRangeFormat",
  members: {
    font: navigation((state) => instance(fontClass, state)),
    fill: navigation((state) => instance(fillClass, state)),
    numberFormat: look("numberFormat", (value) => ({ numberFormat: String(value) })),
  },
};

const fontClass: ObjectClass<FormatState> = {
  name: "ConditionalRangeFont",
  members: {
    bold: look("bold", (value) => ({ bold: Boolean(value) })),
    italic: look("italic", (value) => ({ italic: Boolean(value) })),
    strikethrough: look("strikethrough", (value) => ({ strikethrough: Boolean(value) })),
    underline: scalar(
      (state) => (formatOf(state).look.underline ? "Single" : "None"),
      (state, value) => changeLook(state, { underline: value !== "None" }),
    ),
    color: look("colour", (value) => ({ colour: colour(value) })),
    clear: method((state) =>
      changeLook(state, { bold: null, italic: null, strikethrough: null, underline: null, colour: null }),
    ),
  },
};

const fillClass: ObjectClass<FormatState> = {
  name: "ConditionalRangeFill",
  members: {
    color: look("fill", (value) => ({ fill: colour(value) })),
    clear: method((state) => changeLook(state, { fill: null })),
  },
};

function look(
  key: keyof ConditionalLook,
  write: (value: Json) => Partial<ConditionalLook>,
): Member<FormatState> {
  return scalar(
    (state) => formatOf(state).look[key],
    (state, value) => changeLook(state, write(value)),
  );
}

function changeLook(state: FormatState, changes: Partial<ConditionalLook>): void {
  changeFormat(state, { look: { ...formatOf(state).look, ...changes } });
}
