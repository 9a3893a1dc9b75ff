import { isSameSheetName, isWrittenBy, readSheets, sheetNamed, writtenSheet } from "../marks";
import type { SheetState } from "../marks";
import { WorkbookProblem } from "../problem";
import type { KeptPart } from "../store";
import type { ReadyWrite } from "./prepare";
import type { SheetSnapshot } from "./snapshot";
import type { WrittenSheet } from "./write";

/** A write of this session that can be taken back. */
export interface LastWrite {
  /** With the sheets as they were before. */
  readonly ready: ReadyWrite;
  /** null where the write stopped halfway, so that how far it came is not known. */
  readonly written: readonly WrittenSheet[] | null;
  /** The write, or an attempt to take it back, stopped halfway: its sheets are neither as before nor as written. */
  readonly isHalfDone: boolean;
}

/** What taking a write back comes to, in the workbook as it is now. Nothing is changed yet. */
export interface TakingBack {
  readonly sheets: readonly SheetState[];
  /** The parts that keep the same thing now. */
  readonly parts: readonly KeptPart[];
  /** Sheets that the write added. */
  readonly toRemove: readonly SheetState[];
  /** Sheets that the write replaced; `now` is undefined where the sheet was deleted since. */
  readonly toRestore: readonly { readonly snapshot: SheetSnapshot; readonly now: SheetState | undefined }[];
}

/** Works out what taking a write back would change. Throws, with nothing changed, where something prevents it. */
export async function readyToTakeBack(
  context: Excel.RequestContext,
  { ready, written }: LastWrite,
): Promise<TakingBack> {
  const { protection } = context.workbook;
  protection.load("protected");
  const sheets = await readSheets(context);
  const parts = await ready.keeping.parts(context);
  const ours = ourSheets(ready, sheets);
  const toRestore = ready.replaced.map((snapshot) => ({
    snapshot,
    now:
      sheets.find(({ id }) => id === snapshot.sheet.id) ??
      writtenSheet(ours, ready.subject.owner, snapshot.sheet.mark!.key) ??
      sheetNamed(ours, snapshot.sheet.name),
  }));
  const added = written
    ? sheets.filter(({ id }) => written.some((sheet) => sheet.isNew && sheet.id === id))
    : ours.filter(({ id }) => !ready.sheets.some((sheet) => sheet.id === id));
  const toRemove = added.filter((sheet) => !toRestore.some(({ now }) => now === sheet));
  const taking = { sheets, parts, toRemove, toRestore };
  const inTheWay = obstacle(taking, protection.protected);
  if (inTheWay) throw inTheWay;
  return taking;
}

/**
 * Sheets that were written for the subject. Where a write stopped between adding a sheet and marking it, the sheet is empty and has a name
 * of the plan.
 */
function ourSheets(
  { plan, sheets: before, subject }: ReadyWrite,
  sheets: readonly SheetState[],
): readonly SheetState[] {
  const isLeftEmpty = ({ id, name, owner, isEmpty }: SheetState) =>
    isEmpty &&
    owner === null &&
    !before.some((sheet) => sheet.id === id) &&
    plan.sheets.some((sheet) => isSameSheetName(sheet.name, name));
  return sheets.filter((sheet) => isWrittenBy(sheet, subject.owner) || isLeftEmpty(sheet));
}

/** What prevents taking a write back; undefined where nothing does. */
function obstacle(
  { sheets, toRemove, toRestore }: TakingBack,
  isStructureProtected: boolean,
): WorkbookProblem | undefined {
  const touched = [...toRemove, ...toRestore.flatMap(({ now }) => now ?? [])];
  const closed = touched.find(({ isProtected }) => isProtected);
  if (closed) {
    return new WorkbookProblem(
      `Sheet "${closed.name}" is protected, so the last write cannot be taken back. Choose Review > Unprotect Sheet on it, then undo again.`,
      closed.name,
    );
  }
  const taken = toRestore
    .map(({ snapshot, now }) => (now ? undefined : sheetNamed(sheets, snapshot.sheet.name)))
    .find((found) => found !== undefined);
  if (taken) {
    return new WorkbookProblem(
      `The last write cannot be taken back while another sheet is called "${taken.name}": a sheet that was there before has that name. Rename the other sheet, then undo again.`,
      taken.name,
    );
  }
  const isReordered = toRestore.some(
    ({ snapshot: { sheet }, now }) =>
      now?.id !== sheet.id || (sheet.visibility !== "Visible" && now.visibility !== sheet.visibility),
  );
  if (isStructureProtected && (toRemove.length > 0 || isReordered)) {
    return new WorkbookProblem(
      "The workbook is protected, so the last write cannot be taken back: sheets would have to be removed, added or hidden. Choose Review > Protect Workbook to take the protection off, then undo again.",
    );
  }
  return staysVisible(sheets, toRemove, toRestore)
    ? undefined
    : new WorkbookProblem(
        "The last write cannot be taken back while every other sheet is hidden: Excel keeps at least one sheet in sight. Right-click a sheet's tab, choose Unhide, then undo again.",
      );
}

function staysVisible(
  sheets: readonly SheetState[],
  toRemove: TakingBack["toRemove"],
  toRestore: TakingBack["toRestore"],
): boolean {
  const isTouched = (sheet: SheetState) =>
    toRemove.includes(sheet) || toRestore.some(({ now }) => now === sheet);
  return (
    sheets.some((sheet) => sheet.visibility === "Visible" && !isTouched(sheet)) ||
    toRestore.some(
      ({ snapshot, now }) =>
        snapshot.sheet.visibility === "Visible" && (now?.visibility ?? "Visible") === "Visible",
    )
  );
}
