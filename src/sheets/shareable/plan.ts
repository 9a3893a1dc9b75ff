import type { SheetBox } from "../../formula";
import { catalogue } from "../../functions";
import { layOut, NO_FORMULA, readArgument, twinOf } from "../../functions/ordinary";
import type { LaidOutTwin, NativeTwin, PlacedCell, TwinArgument } from "../../functions/ordinary";
import type { PlannedSheet } from "../draft";
import { asValues, isFinalError, oneCallIn } from "../calls";
import type { FoundCall, ReplacedCall } from "../calls";
import { beginWorkings } from "./workings";
import type { Workings } from "./workings";

/** What the calls of a workbook become. */
export interface ShareablePlan {
  readonly calls: readonly ReplacedCall[];
  /** The sheet with what their formulas need beside them; null where none needs anything. */
  readonly workings: PlannedSheet | null;
}

/** Cells that all workings together may have: more than any person reads. */
const MOST_CELLS = 20_000;

/**
 * Calls of our functions as what every Excel knows: formulas that give the same figures, where the function has such and its arguments are cells or
 * plain values; otherwise what they show. `named` has the cells of names and columns of tables that arguments give.
 */
export function planShareable(
  found: readonly FoundCall[],
  named: ReadonlyMap<string, SheetBox>,
  workingsName: string,
): ShareablePlan {
  const workings = beginWorkings(workingsName, MOST_CELLS);
  const calls = found.map((call): ReplacedCall => {
    const put = asFormulas(call, named, workings);
    return put === null ? asValues(call) : { ...call, as: "formulas", put };
  });
  return { calls, workings: workings.sheet() };
}

/** What arguments name that only the workbook can tell the cells of. */
export function namesIn(found: readonly FoundCall[]): readonly string[] {
  const texts = found.flatMap(({ formula }) => oneCallIn(formula)?.args ?? []);
  return [...new Set(texts.filter((text) => text !== "" && readArgument(text) === null))];
}

function asFormulas(
  { box, formula, values }: FoundCall,
  named: ReadonlyMap<string, SheetBox>,
  workings: Workings,
): ReplacedCall["put"] | null {
  const call = oneCallIn(formula);
  const entry = call && catalogue.find(({ id }) => id === call.id);
  const twin = call && twinOf(call.id);
  if (!call || !entry || !twin || isFinalError(values[0]![0]!)) return null;
  const given = new Map<string, TwinArgument>();
  for (const [at, text] of call.args.entries()) {
    if (text === "") continue;
    const name = entry.parameters[at]?.name;
    const argument = readArgument(text) ?? cellsNamed(named.get(text), box.sheet);
    if (name === undefined || argument === null) return null;
    given.set(name, argument);
  }
  const laidOut = laidOutOrNot(twin, Object.fromEntries(given), box, workings, call.id);
  if (laidOut === null || laidOut.result.some(({ content }) => content === `="${NO_FORMULA}"`)) return null;
  return workings.takes(call.id, `${box.sheet}: ${formula}`, laidOut) ? linesOf(laidOut.result, box) : null;
}

/** Cells on the formula's own sheet go without its name. */
function cellsNamed(cells: SheetBox | undefined, own: string): TwinArgument | null {
  if (cells === undefined) return null;
  return { kind: "cells", cells: { ...cells, sheet: cells.sheet === own ? "" : cells.sheet } };
}

function laidOutOrNot(
  twin: NativeTwin,
  given: Readonly<Record<string, TwinArgument>>,
  box: SheetBox,
  workings: Workings,
  id: string,
): LaidOutTwin | null {
  try {
    return layOut(twin, given, box, workings.next(), workings.standing(id));
  } catch {
    // Arguments of a shape that the formulas do not take, a value where they need cells for one: what is shown stands.
    return null;
  }
}

function linesOf(
  cells: readonly PlacedCell[],
  { row, column, rows, columns }: SheetBox,
): ReplacedCall["put"] {
  const lines = Array.from({ length: rows }, () => new Array<PlacedCell["content"]>(columns).fill(""));
  for (const cell of cells) lines[cell.row - row]![cell.column - column] = cell.content;
  return lines;
}
