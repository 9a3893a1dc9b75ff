import { sheetFormats, sheetFormulas, type CellContent, type PlannedSheet } from "../../model/scenario";
import { markSheet, readSheets } from "../marks";
import { WorkbookProblem } from "../problem";
import { scenarioXml } from "../store/part";
import { addPart, isKept, ownParts, readParts, removeParts } from "../store/scenarios";
import { planOf } from "./edited";
import { sheetNamed } from "./obstacles";
import { paint } from "./paint";
import type { ReadyWrite } from "./prepare";
import { restore } from "./snapshot";

/** What was passed to Excel in one round trip is kept under this many characters; Excel on the web takes 5 MB. */
const MOST_CHARACTERS_AT_ONCE = 3_000_000;

/** Writes the sheets and keeps the scenario. Usually one round trip. Answers with the ids of the sheets that are new. */
export async function writeSheets(
  context: Excel.RequestContext,
  ready: ReadyWrite,
): Promise<readonly string[]> {
  context.application.suspendApiCalculationUntilNextSync();
  const written = ready.plan.sheets.map((plan) => {
    const existing = sheetNamed(ready.sheets, plan.name);
    const { worksheets } = context.workbook;
    const sheet = existing ? worksheets.getItem(existing.id) : worksheets.add(plan.name);
    if (existing) sheet.getRange().clear();
    sheet.load("id");
    return { sheet, plan, isNew: !existing };
  });
  await writePieces(context, written.flatMap(piecesOf));
  for (const { sheet, plan } of written) {
    paint(sheet, plan);
    markSheet(sheet, ready.stored.scenario.name);
  }
  const replaced = ownParts(ready.parts, ready.stored.scenario.name);
  const kept = addPart(context, scenarioXml(ready.stored));
  removeParts(
    context,
    replaced.map(({ id }) => id),
  );
  const summary = written[0]!.sheet;
  summary.activate();
  summary.getRange("A1").select();
  await context.sync();
  if (!isKept(kept.value, ready.stored)) {
    throw new WorkbookProblem(
      "The workbook did not keep the scenario as it was given. Save the workbook as an Excel workbook (.xlsx), then try again.",
    );
  }
  return written.filter(({ isNew }) => isNew).map(({ sheet }) => sheet.id);
}

/** Puts the workbook back as it was before a write. `newSheets` are known by id once the write has succeeded. */
export async function takeBack(
  context: Excel.RequestContext,
  ready: ReadyWrite,
  newSheets: readonly string[] | null,
): Promise<void> {
  const sheets = await readSheets(context);
  const parts = await readParts(context);
  const before = new Set(ready.sheets.map(({ id }) => id));
  const isNew = ({ id, name }: { readonly id: string; readonly name: string }) =>
    newSheets
      ? newSheets.includes(id)
      : !before.has(id) && ready.plan.sheets.some((plan) => plan.name === name);
  const remaining = new Set(sheets.map(({ id }) => id));
  for (const snapshot of ready.replaced.filter(({ sheet }) => remaining.has(sheet.id))) {
    restore(context, snapshot, ready.before ? planOf(ready.before, snapshot.sheet.name) : undefined);
  }
  for (const sheet of sheets.filter(isNew)) context.workbook.worksheets.getItem(sheet.id).delete();
  const { name } = ready.stored.scenario;
  const earlier = ownParts(ready.parts, name);
  removeParts(
    context,
    ownParts(parts, name)
      .map(({ id }) => id)
      .filter((id) => !earlier.some((part) => part.id === id)),
  );
  const present = new Set(parts.map(({ id }) => id));
  for (const part of earlier.filter(({ id }) => !present.has(id))) addPart(context, part.xml);
  await context.sync();
}

/** Rows of a sheet to be written together. */
interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly formulas: CellContent[][];
  readonly formats: string[][];
  readonly characters: number;
}

function piecesOf({
  sheet,
  plan,
}: {
  readonly sheet: Excel.Worksheet;
  readonly plan: PlannedSheet;
}): Piece[] {
  const formulas = sheetFormulas(plan);
  const formats = sheetFormats(plan);
  const pieces: Piece[] = [];
  formulas.forEach((line, row) => {
    const characters = JSON.stringify([line, formats[row]]).length;
    const last = pieces.at(-1);
    if (last && last.characters + characters <= MOST_CHARACTERS_AT_ONCE) {
      last.formulas.push(line);
      last.formats.push(formats[row]!);
      pieces[pieces.length - 1] = { ...last, characters: last.characters + characters };
    } else {
      pieces.push({ sheet, row, formulas: [line], formats: [formats[row]!], characters });
    }
  });
  return pieces;
}

/** Queues the pieces, with a round trip in between only where they would be too much for one. */
async function writePieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  queued: number = 0,
): Promise<void> {
  const [piece, ...others] = pieces;
  if (!piece) return;
  const isTooMuch = queued > 0 && queued + piece.characters > MOST_CHARACTERS_AT_ONCE;
  if (isTooMuch) await context.sync();
  const { sheet, row, formulas, formats, characters } = piece;
  const range = sheet.getRangeByIndexes(row, 0, formulas.length, formulas[0]!.length);
  range.formulas = formulas;
  // After the formulas: Excel gives a formula typed into a plain cell the format of the cells it reads.
  range.numberFormat = formats;
  await writePieces(context, others, isTooMuch ? characters : queued + characters);
}
