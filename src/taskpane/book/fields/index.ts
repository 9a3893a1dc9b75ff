export { AddByName } from "./add-by-name";
export { Echo } from "./echo";
export { BookField } from "./field";
export { TypedCell, TypedValue } from "./typed";
