export type { Cell } from "../../../src/reading";
export type { BookContent, DeclaredArea, SheetContent } from "../../../src/reading";
