export { AddByName } from "./add-by-name";
export { Echo } from "./echo";
export { BookField } from "./field";
export { textsOf } from "./texts-of";
export { TickList } from "./tick-list";
export { TypedCell, TypedValue } from "./typed";
export { afterPress, useWrong } from "./use-wrong";
