import { withSheetsRenamed } from "../../formula";
import type { SheetBox } from "../../formula";
import type { CellContent, PlannedSheet } from "../../sheets";
import { sheetNamed, writtenSheet } from "../marks";
import type { SheetState } from "../marks";
import type { SheetsPlan, Subject } from "./subject";

/** What sheets are called, by their keys. */
export type SheetNames = ReadonlyMap<string, string>;

/** The sheets of a subject that are there, by their keys, whatever they are called now. */
export type OwnSheets = ReadonlyMap<string, SheetState>;

export function ownSheets(
  sheets: readonly SheetState[],
  { owner, keys }: Pick<Subject, "owner" | "keys">,
): OwnSheets {
  return new Map(
    keys.flatMap((key) => {
      const sheet = writtenSheet(sheets, owner, key);
      return sheet ? [[key, sheet] as const] : [];
    }),
  );
}

/** What the sheets are called: they are written over under the names that the user gave them. */
export function namesNow(own: OwnSheets): SheetNames {
  return new Map([...own].map(([key, { name }]) => [key, name]));
}

/** The sheet that a planned sheet is written over: its own, or else one that has its name. */
export function placeOf(
  { sheets, own }: { readonly sheets: readonly SheetState[]; readonly own: OwnSheets },
  { key, name }: Pick<PlannedSheet, "key" | "name">,
): SheetState | undefined {
  return own.get(key) ?? sheetNamed(sheets, name);
}

/** What the sheets were last written by, with the formulas as Excel has made them where sheets were renamed since. */
export function planAsWritten(own: OwnSheets, planned: (names: SheetNames) => SheetsPlan): SheetsPlan {
  const marks = [...own].flatMap(([key, { name, mark }]) =>
    mark ? [{ key, name, was: mark.writtenAs }] : [],
  );
  const plan = planned(new Map(marks.map(({ key, was }) => [key, was])));
  return withNames(plan, new Map(marks.map(({ was, name }) => [was, name])));
}

/** A plan as it is found in the workbook where sheets were given other names, by the old ones. */
export function withNames(plan: SheetsPlan, names: ReadonlyMap<string, string>): SheetsPlan {
  const renamed = new Map([...names].filter(([was, is]) => was !== is));
  if (renamed.size === 0) return plan;
  const cell = (content: CellContent) =>
    typeof content === "string" && content.startsWith("=") ? withSheetsRenamed(content, renamed) : content;
  const called = (box: SheetBox): SheetBox => ({ ...box, sheet: renamed.get(box.sheet) ?? box.sheet });
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      name: renamed.get(sheet.name) ?? sheet.name,
      blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((line) => line.map(cell)) })),
      charts: sheet.charts.map((chart) => ({
        ...chart,
        values: called(chart.values),
        categories: called(chart.categories),
      })),
      spills: sheet.spills.map((spill) => ({ ...spill, formula: withSheetsRenamed(spill.formula, renamed) })),
    })),
  };
}
