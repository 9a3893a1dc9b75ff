import { readSheets } from "../marks";
import type { SheetState } from "../marks";
import type { Sync } from "../together";
import { ownSheets } from "./own-sheets";
import type { OwnSheets } from "./own-sheets";
import type { Subject } from "./subject";

/** The workbook as a write finds it. */
export interface Found {
  readonly sheets: readonly SheetState[];
  /** The sheets of the subject that are there, by their keys. */
  readonly own: OwnSheets;
  readonly isStructureProtected: boolean;
}

/** Reads which sheets there are. Two round trips. */
export async function findSheets(
  context: Excel.RequestContext,
  subject: Pick<Subject, "owner" | "keys">,
  sync: Sync = () => context.sync(),
): Promise<Found> {
  const { protection } = context.workbook;
  protection.load("protected");
  const sheets = await readSheets(context, sync);
  return { sheets, own: ownSheets(sheets, subject), isStructureProtected: protection.protected };
}
