export { chosenAmong, NO_CHOICES } from "./kept-book";
export type { BookJson, Choices, Json, JsonRecord, KeptBook, Lock, Locks } from "./kept-book";
export type { KeptSource } from "./sources";
export { isLocks } from "./locks-form";
export { parseBook, serialiseBook } from "./stored-book";
export type { ParsedBook, StoredBook } from "./stored-book";
