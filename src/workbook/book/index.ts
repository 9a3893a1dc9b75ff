export type { BookPort, FoundBook } from "./port";
