export { NO_CHOICES } from "./kept-book";
export type { BookJson, Choices, Json, JsonRecord, KeptBook } from "./kept-book";
export { jsonIn } from "./json-in";
export { formsOfSource, NAMES, SOURCES, TABLES } from "./sources";
export type { KeptSource } from "./sources";
export { parseBook, serialiseBook } from "./stored-book";
export type { ParsedBook, StoredBook } from "./stored-book";
