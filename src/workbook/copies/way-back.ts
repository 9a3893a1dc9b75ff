import { readableAddress, withSheetsRenamed } from "../../formula";
import type { CellContent, PlannedSheet } from "../../sheets";
import { isWrittenBy, markSheet, readSheets, renamedSince } from "../marks";
import type { SheetState } from "../marks";
import type { EditedCell } from "../port";
import { WorkbookProblem } from "../problem";
import { addPart, copyForm, readParts, removeParts } from "../store";
import type { KeptPart } from "../store";
import { changesOn, isSameContent, paint, plannedBlocks, writeBlocks } from "../write";
import type { PutBack, ReadyBack } from "../write";
import { heldBy, keyOf, putCells } from "./put-cells";
import type { PutCell } from "./put-cells";

/** The owner of the sheet of workings. */
const COPY_OWNER = "[shareable copy]";

/** Cells written over anywhere in the workbook, a sheet added or taken away, and what was kept before: all that there is to take back. */
export interface CellsWritten {
  /** The sheets of the workbook before. */
  readonly sheets: readonly SheetState[];
  readonly cells: readonly PutCell[];
  /** The sheet of workings, if one is added. */
  readonly added: PlannedSheet | null;
  /** The sheet of workings, if it is taken away. */
  readonly removed: PlannedSheet | null;
  readonly parts: readonly KeptPart[];
}

/** Adds the sheet of workings. */
export async function addWorkings(context: Excel.RequestContext, plan: PlannedSheet): Promise<void> {
  const sheet = context.workbook.worksheets.add(plan.name);
  markSheet(sheet, { owner: COPY_OWNER, key: plan.key, writtenAs: plan.name });
  await writeBlocks(context, plannedBlocks(sheet, plan));
  paint(sheet, plan);
}

/** The sheet of workings among the sheets that there are. */
export function workingsAmong(sheets: readonly SheetState[]): SheetState | undefined {
  return sheets.find((sheet) => isWrittenBy(sheet, COPY_OWNER));
}

/** Works out what taking such a write back changes. `isHalfDone`: how far it came is not known. Nothing is changed yet. */
export async function wayBackOf(
  context: Excel.RequestContext,
  written: CellsWritten,
  isHalfDone: boolean,
): Promise<ReadyBack> {
  const { protection } = context.workbook;
  protection.load("protected");
  const sheets = await readSheets(context);
  const parts = await readParts(context, copyForm);
  const there = new Set(sheets.map(({ id }) => id));
  const renamed = renamedSince(written.sheets, sheets);
  const cells = written.cells
    .filter(({ sheetId }) => there.has(sheetId))
    .map((cell) => ({ ...cell, before: following(cell.before, renamed) }));
  const workings = sheets.find(
    (sheet) => isWrittenBy(sheet, COPY_OWNER) || (isHalfDone && isLeftEmpty(sheet, written)),
  );
  refuseWhereProtected(sheets, cells, protection.protected && (written.added ?? written.removed) !== null);
  return {
    toLose: async () => [
      ...(await changedSince(context, sheets, cells, isHalfDone)),
      ...(written.added && workings ? await changesOn(context, workings, written.added, isHalfDone) : []),
    ],
    takeBack: async (progress): Promise<PutBack> => {
      if (written.removed && !workings) await addWorkings(context, written.removed);
      await putCells(context, cells, "before", progress);
      if (written.added && workings) context.workbook.worksheets.getItem(workings.id).delete();
      const isIn = (all: readonly KeptPart[], id: string) => all.some((part) => part.id === id);
      removeParts(
        context,
        parts.map(({ id }) => id).filter((id) => !isIn(written.parts, id)),
      );
      for (const part of written.parts.filter(({ id }) => !isIn(parts, id))) addPart(context, part.xml);
      await context.sync();
      return { notRestored: goneSheets(written, there) };
    },
  };
}

/** What a write leaves that stopped between adding the sheet and marking it. */
function isLeftEmpty(
  { id, name, owner, isEmpty }: SheetState,
  { sheets, added, removed }: CellsWritten,
): boolean {
  const isNew = !sheets.some((sheet) => sheet.id === id);
  return isNew && isEmpty && owner === null && name === (added ?? removed)?.name;
}

async function changedSince(
  context: Excel.RequestContext,
  sheets: readonly SheetState[],
  cells: readonly PutCell[],
  isHalfDone: boolean,
): Promise<readonly EditedCell[]> {
  const compared = cells.filter(({ isFilled }) => !isFilled);
  const held = await heldBy(context, compared);
  const nameOf = new Map(sheets.map(({ id, name }) => [id, name]));
  return compared.flatMap((cell) => {
    const now = held.get(keyOf(cell)) ?? "";
    if (isSameContent(now, cell.after)) return [];
    // What is put back already; an empty cell may be filled by a formula that is.
    if (isHalfDone && (cell.before === "" || isSameContent(now, cell.before))) return [];
    const { row, column, before } = cell;
    const address = readableAddress(nameOf.get(cell.sheetId)!, { row, column, rows: 1, columns: 1 });
    return [{ address, now: String(now), willBe: String(before) }];
  });
}

function refuseWhereProtected(
  sheets: readonly SheetState[],
  cells: readonly PutCell[],
  isStructureInTheWay: boolean,
): void {
  const touched = new Set(cells.map(({ sheetId }) => sheetId));
  const closed = sheets.find(({ id, isProtected }) => isProtected && touched.has(id));
  if (closed)
    throw new WorkbookProblem(
      `Sheet "${closed.name}" is protected, so the last write cannot be taken back. Choose Review > Unprotect Sheet on it, then undo again.`,
      closed.name,
    );
  if (isStructureInTheWay)
    throw new WorkbookProblem(
      "The workbook is protected, so the last write cannot be taken back: a sheet would have to be added or removed. Choose Review > Protect Workbook to take the protection off, then undo again.",
    );
}

function goneSheets({ sheets, cells }: CellsWritten, there: ReadonlySet<string>): readonly string[] {
  const touched = new Set(cells.map(({ sheetId }) => sheetId));
  return sheets
    .filter(({ id }) => touched.has(id) && !there.has(id))
    .map(({ name }) => `Sheet "${name}" was deleted since: its formulas were not put back.`);
}

function following(content: CellContent, renamed: ReadonlyMap<string, string>): CellContent {
  const isFormula = renamed.size > 0 && typeof content === "string" && content.startsWith("=");
  return isFormula ? withSheetsRenamed(content, renamed) : content;
}
