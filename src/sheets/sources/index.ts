import { grants } from "./grants";
import type { SheetSource } from "./source";
import { spend } from "./spend";

export type { SheetSource, SourceSheets } from "./source";

/** Every kind of source, in the order in which the Summary names them and checks their tables. */
export const sheetSources: readonly SheetSource[] = [spend, grants];
